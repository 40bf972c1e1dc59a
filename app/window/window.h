// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The program with a window: the other half is the command line.
// It never returns before the window is closed.

#include <string>

namespace tessera {

class Application;

/// Opens the window, with `file` when it is not empty; returns the exit status.
int runWindow(Application& application, const std::string& file);

} // namespace tessera
