// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Builds CSV text row by row (RFC 4180 with line feeds), formulas neutralised in every cell.
// It never rounds: numbers are the shortest text that reads back the same.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace tessera {

/// One CSV cell: quoted when needed, formulas neutralised (handover/formulas.h).
std::string csvCell(std::string_view text);

/// One cell of a tab-separated table, as the clipboard takes them: formulas neutralised, tabs and
/// line ends as spaces.
std::string tsvCell(std::string_view text);

class CsvText {
public:
    CsvText& text(std::string_view cell);
    CsvText& number(double value); ///< NaN and infinities are an empty cell
    CsvText& number(float value);
    CsvText& count(std::int64_t value);
    CsvText& empty();
    void endRow();
    std::string take() { return std::exchange(m_text, {}); } ///< what was added since the last time

private:
    void separate();
    std::string m_text;
    bool m_rowBegun = false;
};

} // namespace tessera
