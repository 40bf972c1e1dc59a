// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"
#include "cli/cli.h"
#include "cli/console/interrupt.h"
#include "window/application.h"
#include "window/window.h"
#include "words/translations.h"

#include <QApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string_view>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

bool goesToTerminal(int descriptor)
{
#ifdef _WIN32
    return _isatty(descriptor) != 0;
#else
    return ::isatty(descriptor) != 0;
#endif
}

/// Whether anything says where to open a window.
bool hasDisplay(int argc, char** argv)
{
#if defined(__linux__)
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return std::any_of(argv, argv + argc,
                       [](std::string_view argument) { return argument.ends_with("-platform"); });
#else
    static_cast<void>(argc);
    static_cast<void>(argv);
    return true;
#endif
}

tessera::Console& console()
{
    static tessera::Console streams(std::cout, std::cerr);
    streams.setOutputTerminal(goesToTerminal(1));
    streams.setTerminal(goesToTerminal(2));
    return streams;
}

/// Qt ends the program with a fatal message when it cannot use the display, the platform or a
/// plugin that it was told to use.
template<tessera::ExitStatus (*fail)(tessera::Console&)>
void endAtFatal(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type == QtFatalMsg)
        std::_Exit(static_cast<int>(fail(console())));
}

int runCommand(QCoreApplication& application, const std::vector<std::string>& arguments,
               tessera::Interrupt& interrupt)
{
    tessera::installTranslations(application);
    console().setInterrupt(interrupt);
    return interrupt.finish(tessera::runCommandLine(arguments, console()));
}

/// A file that grows beyond what a user may have is then an error of the write, not the end of the
/// program.
void letWritesFail()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

int openWindow(tessera::Application& application, const std::vector<std::string>& arguments)
{
    const auto file = tessera::fileOf(arguments, console());
    if (!file)
        return static_cast<int>(tessera::ExitStatus::WrongUsage);
    return tessera::runWindow(application, *file);
}

} // namespace

int main(int argc, char** argv)
{
    letWritesFail();
    QCoreApplication::setApplicationName(QStringLiteral("tessera"));
    QCoreApplication::setApplicationVersion(QLatin1String(tessera::versionText()));
    const tessera::Launch launch = tessera::launchOf(argc, argv);
    std::optional<tessera::Interrupt> interrupt;
    if (launch != tessera::Launch::Window)
        interrupt.emplace();
    if (launch == tessera::Launch::Command) {
        QCoreApplication application(argc, argv);
        return runCommand(application, tessera::argumentsOf(argc, argv), *interrupt);
    }
    if (launch == tessera::Launch::Window && !hasDisplay(argc, argv)) {
        QCoreApplication application(argc, argv);
        tessera::installTranslations(application);
        return static_cast<int>(tessera::failWithoutDisplay(console()));
    }
    if (launch == tessera::Launch::Report) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Errors of a command are one line of ours; what Qt thinks of the session is not among
        // them.
        QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
    }
    const QtMessageHandler before = qInstallMessageHandler(
        launch == tessera::Launch::Report ? endAtFatal<tessera::failWithoutDrawing>
                                          : endAtFatal<tessera::failWithoutDisplay>);
    tessera::Application application(argc, argv);
    qInstallMessageHandler(before);
    const std::vector<std::string> arguments = tessera::argumentsOf(argc, argv);
    if (!interrupt)
        return openWindow(application, arguments);
    const int status = runCommand(application, arguments, *interrupt);
    // Qt reads all fonts again while it ends, which crashes where memory was short.
    if (status != static_cast<int>(tessera::ExitStatus::Done))
        std::_Exit(status);
    return status;
}
