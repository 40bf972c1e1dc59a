// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QDir>
#include <QFileInfo>

namespace tessera {

namespace {

constexpr int recentFileLimit = 8;
const auto themeKey = QStringLiteral("look/theme");
const auto textKey = QStringLiteral("look/textPercent");
const auto languageKey = QStringLiteral("look/language");
const auto recentKey = QStringLiteral("files/recent");
const auto folderKey = QStringLiteral("files/lastFolder");
const auto geometryKey = QStringLiteral("window/geometry");

QString splitterKey(const QString& name)
{
    return QStringLiteral("window/splitter/%1").arg(name);
}

} // namespace

ThemeChoice Settings::theme() const
{
    const QString name = m_store.value(themeKey).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        m_store.remove(themeKey);
        break;
    case ThemeChoice::Light:
        m_store.setValue(themeKey, QStringLiteral("light"));
        break;
    case ThemeChoice::Dark:
        m_store.setValue(themeKey, QStringLiteral("dark"));
        break;
    }
}

int Settings::textPercent() const
{
    const int percent = m_store.value(textKey, 100).toInt();
    return percent == 125 || percent == 150 || percent == 200 ? percent : 100;
}

void Settings::setTextPercent(int percent)
{
    m_store.setValue(textKey, percent);
}

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_store.setValue(languageKey, language);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store.setValue(recentKey, files.mid(0, recentFileLimit));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(recentKey, files);
}

QString Settings::lastFolder() const
{
    const QString folder = m_store.value(folderKey).toString();
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void Settings::setLastFolder(const QString& folder)
{
    m_store.setValue(folderKey, folder);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QByteArray Settings::splitter(const QString& name) const
{
    return m_store.value(splitterKey(name)).toByteArray();
}

void Settings::setSplitter(const QString& name, const QByteArray& state)
{
    m_store.setValue(splitterKey(name), state);
}

} // namespace tessera
