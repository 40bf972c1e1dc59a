// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the table begins in a text: lines to skip, the row of headings, how many columns.
// It never reads further than the sample it is given.

#include "formats/csv/bytes/tokenizer.h"
#include "formats/format.h"

namespace tessera::csv {

struct Layout {
    std::int64_t skipLines = 0; ///< lines before the headings or the first row
    bool header = true;
    bool hasRows = false;                ///< at least one row of data in the sample
    std::int64_t dataLine = 1;           ///< on which the first row of data begins, from 1
    std::vector<std::string> headings{}; ///< final, one per column
    std::vector<Issue> issues{};         ///< PreambleSkipped, HeadingsBlank, HeadingsDuplicate
};

/// `sample` is UTF-8 and holds whole rows. Guesses what the options leave open.
Layout findLayout(std::string_view sample, const Dialect& dialect, char decimalMark,
                  const ReadOptions& options);

/// Length of the first lines of `text`, their ends included.
std::size_t bytesOfLines(std::string_view text, std::int64_t lines);

/// Names blank headings "Column 2" and numbers repeats "id 2"; both are reported.
std::vector<std::string> finalHeadings(std::vector<std::string> headings,
                                       std::vector<Issue>& issues);

} // namespace tessera::csv
