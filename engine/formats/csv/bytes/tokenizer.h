// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From text to rows of cells by RFC 4180, forgiving what real files do wrong.
// It never copies a cell: it says where each one stands.

#include "base/rawmemory.h"
#include "formats/csv/bytes/specials.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tessera::csv {

/// How cells are told apart. `quote` '\0': there are no quotes.
struct Dialect {
    char delimiter = ',';
    char quote = '"';

    bool operator==(const Dialect&) const = default;
};

/// The text of a cell without its outer quotes.
struct Cell {
    std::uint32_t begin = 0;
    std::uint32_t size : 30 = 0;
    std::uint32_t quoted : 1 = 0;
    std::uint32_t escaped : 1 =
        0; ///< doubled quotes, or text after the closing quote: see cellText()
};

struct Tokens {
    std::vector<std::uint32_t> specials{}; ///< see findSpecials()
    Seen seen{};                           ///< `last`: a quote
    std::vector<Cell, RawAllocator<Cell>> cells{};
    std::vector<std::uint32_t> rowEnds{};   ///< index into cells after the last cell of each row
    std::vector<std::uint32_t> rowStarts{}; ///< offset in the text at which each row begins
    std::int64_t misplacedQuotes = 0;       ///< cells with text beside quotes
    std::size_t firstMisplaced = 0;         ///< offset of the first of them
    std::optional<std::size_t> openQuote{}; ///< offset of a quote that is never closed

    /// Forgets everything but the memory.
    void clear()
    {
        cells.clear();
        rowEnds.clear();
        rowStarts.clear();
        misplacedQuotes = 0;
        firstMisplaced = 0;
        openQuote.reset();
    }
    std::size_t rows() const { return rowEnds.size(); }
    std::size_t firstCell(std::size_t row) const { return row == 0 ? 0 : rowEnds[row - 1]; }
    std::size_t cellCount(std::size_t row) const { return rowEnds[row] - firstCell(row); }
    /// A line with nothing at all on it; in a table of one column it is an empty cell.
    bool isBlank(std::size_t row) const
    {
        const Cell& cell = cells[firstCell(row)];
        return cellCount(row) == 1 && cell.size == 0 && !cell.quoted;
    }
};

/// The first step of tokenize(): the specials of `text` and what else is in it.
void findDividers(std::string_view text, const Dialect& dialect, Tokens& tokens);

/// The second step.
void splitAtDividers(std::string_view text, const Dialect& dialect, Tokens& tokens,
                     std::size_t maxRows = SIZE_MAX);

/// Splits `text`, which is below 2^30 bytes and begins at the beginning of a row. A row ends at LF,
/// CR LF or CR outside quotes, or with the text. Stops after `maxRows` rows.
void tokenize(std::string_view text, const Dialect& dialect, Tokens& tokens,
              std::size_t maxRows = SIZE_MAX);

/// The content of a cell whose quotes must be taken out, in `scratch`.
std::string_view unescaped(std::string_view raw, char quote, std::string& scratch);

/// The content of a cell; `scratch` holds it when quotes must be taken out.
inline std::string_view cellText(std::string_view text, const Cell& cell, char quote,
                                 std::string& scratch)
{
    const std::string_view raw(text.data() + cell.begin, cell.size);
    return cell.escaped ? unescaped(raw, quote, scratch) : raw;
}

/// Lines ended in `text` by LF, CR LF or CR, quoted ones included.
std::int64_t countLines(std::string_view text);

} // namespace tessera::csv
