// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program remembers between two runs: looks, recent files, window. Nothing about the data.
// It never changes what is on screen; appearance.h does.

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace tessera {

enum class ThemeChoice { System, Light, Dark };

class Settings {
public:
    /// Of the user; or in an own file, for tests and portable use.
    Settings() = default;
    explicit Settings(const QString& iniFile) : m_store(iniFile, QSettings::IniFormat) {}

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    int textPercent() const; ///< 100, 125, 150 or 200
    void setTextPercent(int percent);
    QString language() const; ///< "de", ...; empty: the system's
    void setLanguage(const QString& language);

    QStringList recentFiles() const; ///< newest first, at most 8
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    QString lastFolder() const; ///< the home folder at first
    void setLastFolder(const QString& folder);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// Positions of a named splitter.
    QByteArray splitter(const QString& name) const;
    void setSplitter(const QString& name, const QByteArray& state);

private:
    QSettings m_store;
};

} // namespace tessera
