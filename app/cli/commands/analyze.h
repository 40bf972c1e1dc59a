// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// `tessera analyze`: the whole job without a window.
// It never writes anything before the whole analysis has succeeded.

#include "cli/commands/command.h"

#include <functional>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace tessera {

struct AnalyzeRequest {
    InputRequest input;
    DisplayRequest display;
    std::string recipe;                                       ///< file to start from
    std::vector<std::pair<std::string, std::string>> choices; ///< recipe options as given
    std::string threads;
    bool stream = false; ///< read the file in blocks, never the whole table
    bool advice = false; ///< judge how many segments there are; it takes some seconds
    std::string names;   ///< file of segment names and notes
    std::string title;   ///< of the report, as are the next three
    std::string author;
    std::string paper;
    std::string language;
    std::map<std::string, std::string, std::less<>> outputs{}; ///< by the id of the export

    /// Where an export goes; empty: it was not asked for.
    std::string output(std::string_view id) const
    {
        const auto found = outputs.find(id);
        return found == outputs.end() ? std::string() : found->second;
    }
};

void addAnalyze(CLI::App& parent, AnalyzeRequest& request);
ExitStatus runAnalyze(const AnalyzeRequest& request, Console& console);

} // namespace tessera
