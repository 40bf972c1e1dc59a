// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// `tessera inspect`: what is in a table, and what is wrong with it.
// It never treats anything.

#include "cli/commands/command.h"

namespace tessera {

struct InspectRequest {
    InputRequest input;
    DisplayRequest display;
    std::string json; ///< output; empty = not asked for
};

void addInspect(CLI::App& parent, InspectRequest& request);
ExitStatus runInspect(const InspectRequest& request, Console& console);

} // namespace tessera
