// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window.h"

#include "base/version.h"
#include "settings/appearance.h"
#include "settings/settings.h"
#include "settings/systemtheme.h"
#include "window/application.h"
#include "window/mainwindow.h"

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
