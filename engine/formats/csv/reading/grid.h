// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The kept rows of a chunk and where their cells stand in its text.
// It never reads a cell.

#include "formats/csv/cells/plainnumbers.h"
#include "formats/csv/reading/piece.h"

#include <array>

namespace tessera::csv {

class Grid {
public:
    /// Splits `text` at the dividers that are in `tokens`. What it finds on the way goes to
    /// `piece`.
    Grid(std::string_view text, const ReadPlan& plan, Piece& piece, Tokens& tokens);

    std::size_t rows() const { return m_rows.size(); }
    std::string_view text() const { return m_text; }
    /// The cell, or nullptr where the row is too short.
    const Cell* cell(std::size_t row, std::size_t column) const
    {
        const KeptRow& kept = m_rows[row];
        return column < kept.cells ? &m_tokens.cells[kept.first + column] : nullptr;
    }
    /// The cells of some rows, at most cellsAtOnce; those that are not there are blank.
    CellColumn cells(std::size_t firstRow, std::size_t rows, std::size_t column,
                     std::array<Cell, cellsAtOnce>& buffer) const;
    std::string_view text(const Cell& cell, std::string& scratch) const
    {
        return cellText(m_text, cell, m_plan.dialect.quote, scratch);
    }
    Place place(const Cell& cell) const { return placeOf(m_text, cell.begin); }

private:
    struct KeptRow {
        std::uint32_t first;
        std::uint32_t cells;
    };

    void takeRow(std::size_t row, Piece& piece);
    std::int64_t lineOf(std::size_t offset);

    std::string_view m_text;
    const ReadPlan& m_plan;
    std::int64_t m_line = 0;
    std::size_t m_lineOffset = 0;
    Tokens& m_tokens;
    std::vector<KeptRow> m_rows;
    bool m_rectangular = false; ///< all rows are kept, each as wide as the table
};

} // namespace tessera::csv
