// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which characters separate and quote the cells of a text, judged by how regular the rows become.
// It never decides what a person has already decided.

#include "formats/csv/bytes/tokenizer.h"
#include "formats/format.h"

namespace tessera::csv {

/// `sample` is the beginning of the file as UTF-8, or as Windows-1252 bytes.
Dialect guessDialect(std::string_view sample, const ReadOptions& options);

/// The delimiter named by a first line such as "sep=;", which spreadsheets write and understand.
std::optional<char> separatorLine(std::string_view sample);

/// Evidence of cells for one decimal mark or the other: "0,61" can only be a decimal comma,
/// "1,234.5" only a decimal point.
class DecimalMarkGuess {
public:
    void add(std::string_view cell);
    char mark(char delimiter) const;

private:
    std::int64_t m_points = 0;
    std::int64_t m_commas = 0;
    std::int64_t m_ambiguousCommas = 0;
};

} // namespace tessera::csv
