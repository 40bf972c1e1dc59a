// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One chunk of whole rows turned into pieces of columns, and what was found on the way.
// It never sees another chunk, so that chunks can be read in any order.

#include "base/cancel.h"
#include "formats/csv/bytes/tokenizer.h"
#include "formats/csv/cells/types.h"
#include "formats/format.h"

namespace tessera::csv {

/// Everything about the reading of a file that is settled before its rows are read.
struct ReadPlan {
    Encoding encoding = Encoding::Utf8;
    Dialect dialect{};
    CellRules rules;
    RaggedRows ragged = RaggedRows::Keep;
    std::vector<ColumnPlan> columns{};
};

/// Columns that are read as numbers or dates.
std::size_t countNumberColumns(const ReadPlan& plan);

/// A place in a chunk: `line` counts from 0 at its beginning, `column` in characters from 1.
struct Place {
    std::int64_t line = 0;
    std::int64_t column = 0;
};
Place placeOf(std::string_view text, std::size_t offset);

/// How often something was found, and where first.
struct Finding {
    std::int64_t count = 0;
    Place first{};
};

struct RaggedRow {
    std::int64_t row = 0;  ///< among the kept rows of the chunk; -1 when dropped
    std::int64_t line = 0; ///< from 0 at the beginning of the chunk
};

/// The texts of one column of a chunk; missing marks are still among them, blank cells are code -1.
struct TextPiece {
    std::vector<std::int32_t> codes{};
    StringPool levels{};
    bool ascending = false; ///< each level is greater than the one before
    bool marked = false;    ///< a level is a missing mark
};

/// The first cell of a column that is not what the column was planned to be.
struct Misfit {
    std::size_t column = 0; ///< of the table
    std::string text{};
    Place place{};
};

struct Piece {
    std::int64_t rows = 0;          ///< kept
    std::int64_t rowsRead = 0;      ///< blank lines not counted
    std::int64_t lines = 0;         ///< of the file
    RawNumbers numbers{};           ///< the Numbers and DateTimes columns one after the other
    std::vector<TextPiece> texts{}; ///< the Texts columns
    std::vector<Misfit> misfits{};  ///< at most one per column
    std::int64_t raggedCount = 0;
    std::vector<RaggedRow> ragged{}; ///< the first 1,000
    std::int64_t blankLines = 0;
    Finding misplacedQuotes{};
    Finding nuls{};
    std::optional<std::size_t> invalidAt{}; ///< offset of invalid UTF-8: nothing else is filled in
    Place invalidPlace{};
    std::size_t textBytes = 0;        ///< length of the chunk
    std::optional<Place> openQuote{}; ///< the last cell has no closing quote
    bool cutCharacter = false;        ///< the last character was cut off and replaced by U+FFFD
};

/// Memory to use again, of one thread.
struct Space {
    Tokens tokens{};
    RawNumbers numbers{};
};

/// `text` holds whole rows in the plan's encoding, or in UTF-8 for UTF-16 files; it is left in any
/// state. `last`: the file ends here. Throws Cancelled.
Piece readPiece(std::string& text, const ReadPlan& plan, bool last, Space& space,
                const Cancel& cancel);

} // namespace tessera::csv
