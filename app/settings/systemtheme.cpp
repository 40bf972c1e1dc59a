// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/systemtheme.h"

#include <QApplication>
#include <QPalette>

#ifdef TESSERA_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace tessera {

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

} // namespace

SystemTheme::SystemTheme(QApplication& application)
    : QObject(&application), m_dark(isDark(QApplication::palette()))
{
    askPortal();
}

void SystemTheme::setPreference(uint preference)
{
    // org.freedesktop.appearance color-scheme: 1 dark, 2 light, 0 no preference
    const bool dark = preference == 1;
    if (preference == 0 || dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT darkChanged();
}

#ifdef TESSERA_WITH_DBUS

namespace {

const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto colourScheme = QStringLiteral("color-scheme");

} // namespace

void SystemTheme::askPortal()
{
    const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
    const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
    const auto interface = QStringLiteral("org.freedesktop.portal.Settings");
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(receive(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << appearance << colourScheme;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            receive(appearance, colourScheme, reply.value());
        watcher->deleteLater();
    });
}

void SystemTheme::receive(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space != appearance || key != colourScheme)
        return;
    QVariant content = value.variant();
    if (content.canConvert<QDBusVariant>()) // Read wraps its answer twice
        content = content.value<QDBusVariant>().variant();
    setPreference(content.toUInt());
}

#else

void SystemTheme::askPortal() {}

void SystemTheme::receive(const QString&, const QString&, const QDBusVariant&) {}

#endif

} // namespace tessera
