// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// `tessera analyze`: the whole job without a window.
// It never writes anything before the whole analysis has succeeded.

#include "cli/commands/command.h"

#include <utility>

namespace tessera {

struct AnalyzeRequest {
    InputRequest input;
    DisplayRequest display;
    std::string recipe;                                       ///< file to start from
    std::vector<std::pair<std::string, std::string>> choices; ///< recipe options as given
    std::string threads;
    bool stream = false; ///< read the file in blocks, never the whole table
    bool advice = false; ///< judge how many segments there are; it takes some seconds
    /// Outputs: empty = not asked for.
    std::string json;
    std::string assignments;
    std::string profiles;
    std::string report;
    std::string model;
    std::string saveRecipe;
};

void addAnalyze(CLI::App& parent, AnalyzeRequest& request);
ExitStatus runAnalyze(const AnalyzeRequest& request, Console& console);

} // namespace tessera
