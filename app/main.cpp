// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "core/version.h"
#include "translations.h"

#include <QApplication>

#include <iostream>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

bool errorsGoToTerminal()
{
#ifdef _WIN32
    return _isatty(2) != 0;
#else
    return ::isatty(2) != 0;
#endif
}

int runCommand(QCoreApplication& application)
{
    tessera::installTranslations(application);
    tessera::Console console(std::cout, std::cerr);
    console.setTerminal(errorsGoToTerminal());
    return tessera::runCommandLine(QCoreApplication::arguments().mid(1), console);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("tessera"));
    QCoreApplication::setApplicationVersion(QLatin1String(tessera::versionText()));
    switch (tessera::launchOf(argc, argv)) {
    case tessera::Launch::Report: {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        return runCommand(application);
    }
    case tessera::Launch::Window:
    case tessera::Launch::Command:
        break;
    }
    QCoreApplication application(argc, argv);
    return runCommand(application);
}
