// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was found while the rows were read, chunk by chunk, turned into issues with lines of the
// file. It never decides whether a finding is an error.

#include "formats/csv/piece.h"

#include <map>

namespace tessera::csv {

struct Findings {
    std::int64_t rows = 0;
    std::int64_t rowsRead = 0;
    std::int64_t endLine = 0;                ///< on which the next chunk would begin, from 1
    std::map<std::size_t, Misfit> misfits{}; ///< the first of each column; lines of the file
    std::vector<Issue> issues{};             ///< warnings and notes
};

/// `firstLine`: the line on which the first piece begins, from 1.
Findings gatherFindings(const std::vector<Piece>& pieces, const ReadPlan& plan,
                        const std::string& path, std::int64_t firstLine);

} // namespace tessera::csv
