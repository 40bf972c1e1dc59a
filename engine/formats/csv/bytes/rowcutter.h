// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds in a growing text where its last complete row ends, so that whole rows can be read in
// parallel. It never splits rows into cells, but it sees quotes exactly as the tokenizer does.

#include "formats/csv/bytes/tokenizer.h"

namespace tessera::csv {

class RowCutter {
public:
    explicit RowCutter(const Dialect& dialect) : m_dialect(dialect) {}

    /// Looks at what was appended to `text` since the last call. `text` begins at the beginning of
    /// a row.
    void advance(std::string_view text);
    /// Nothing follows `text`: a quote at its very end closes.
    void finish(std::string_view text) { m_quoted = m_quoted && m_scanned >= text.size(); }
    /// Length of the complete rows found so far; 0 when there is none.
    std::size_t completeBytes() const { return m_complete; }
    /// Call it after the first completeBytes() were taken from the front of the text.
    void taken();
    /// Offset of the quote that is open where the scan stands, if any.
    std::optional<std::size_t> openQuote() const
    {
        return m_quoted ? std::optional<std::size_t>(m_opened) : std::nullopt;
    }

private:
    bool insideQuotes(std::string_view text);
    bool outsideQuotes(std::string_view text);
    void noteRowEnd(std::string_view text, std::size_t end);

    Dialect m_dialect;
    std::size_t m_scanned = 0;
    std::size_t m_complete = 0;
    std::size_t m_opened = 0;
    bool m_quoted = false;
};

/// True when the quote at `offset`, which nothing closes, holds whole rows of `text`. A quote open
/// at the end of a file that holds none was merely cut off with its row.
bool swallowsRows(std::string_view text, std::size_t offset);

} // namespace tessera::csv
