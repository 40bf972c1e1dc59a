// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether the system is set to dark, and when that changes. Qt 6.4 does not say so by itself on
// every desktop: its palette is asked first, then the desktop portal. It never changes how anything
// looks.

#include <QObject>
#include <QString>

class QApplication;
class QDBusVariant;

namespace tessera {

class SystemTheme : public QObject {
    Q_OBJECT
public:
    /// To be made before the application's palette is replaced; becomes a child of the application.
    explicit SystemTheme(QApplication& application);

    bool dark() const { return m_dark; }

Q_SIGNALS:
    void darkChanged();

private Q_SLOTS:
    void receive(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void setPreference(uint preference);

    bool m_dark = false;
};

} // namespace tessera
