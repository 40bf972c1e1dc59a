// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The command line: what is asked for, and the command that does it.
// It never opens a window; main() does.

#include "cli/console/console.h"

#include <optional>
#include <string>
#include <vector>

namespace tessera {

/// What main() has to prepare before a Qt application exists.
enum class Launch {
    Window,  ///< no command: the window, with a file perhaps
    Command, ///< no display needed
    Report   ///< a command that paints: the offscreen platform
};
Launch launchOf(int argc, char** argv);

/// What was given after the program's name and is not for Qt (such as -platform), once there is a
/// Qt application: byte for byte, because a path need not be text.
std::vector<std::string> argumentsOf(int argc, char** argv);

/// Runs the command that `arguments` ask for. Needs a QCoreApplication, for Launch::Report a
/// QApplication. Returns the exit status.
int runCommandLine(const std::vector<std::string>& arguments, Console& console);

/// The file to open in the window ("" = none); none and an error told when `arguments` ask for
/// more.
std::optional<std::string> fileOf(const std::vector<std::string>& arguments, Console& console);

/// Says that a window cannot be opened here, and what can be done.
ExitStatus failWithoutDisplay(Console& console);
/// Says that a report cannot be drawn.
ExitStatus failWithoutDrawing(Console& console);

} // namespace tessera
