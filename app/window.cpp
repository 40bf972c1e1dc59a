// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "appearance.h"
#include "application.h"
#include "core/version.h"
#include "mainwindow.h"
#include "settings.h"
#include "systemtheme.h"

#include <QIcon>

namespace tessera {

int runWindow(Application& application, const std::string& file)
{
    QApplication::setOrganizationName(QStringLiteral("Tessera"));
    QApplication::setApplicationName(QStringLiteral("Tessera"));
    QApplication::setApplicationVersion(QString::fromLatin1(versionText()));
    QApplication::setDesktopFileName(QStringLiteral("org.tessera.Tessera"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app/org.tessera.Tessera.svg")));
    Settings settings;
    prepareApplication(application, settings);
    QObject::connect(application.findChild<SystemTheme*>(), &SystemTheme::darkChanged, &application,
                     [&] { applyLook(application, settings); });
    MainWindow window(settings);
    QObject::connect(&application, &Application::handlerFailed, &window, &MainWindow::showFault);
    window.fitScreen();
    window.show();
    if (!file.empty())
        window.openPath(file);
    return QApplication::exec();
}

} // namespace tessera
