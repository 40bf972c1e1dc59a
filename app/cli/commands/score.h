// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// `tessera score`: gives each customer of a table its segment by a saved model.
// It never learns anything from the table.

#include "cli/commands/command.h"

namespace tessera {

struct ScoreRequest {
    std::string model;
    InputRequest input;
    DisplayRequest display;
    std::string output; ///< empty = standard output
};

void addScore(CLI::App& parent, ScoreRequest& request);
ExitStatus runScore(const ScoreRequest& request, Console& console);

} // namespace tessera
