// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/reading/grid.h"

#include <algorithm>

namespace tessera::csv {

namespace {

constexpr std::int64_t mostRaggedRows = 1000;

} // namespace

Grid::Grid(std::string_view text, const ReadPlan& plan, Piece& piece, Tokens& tokens)
    : m_text(text), m_plan(plan), m_tokens(tokens)
{
    splitAtDividers(text, plan.dialect, m_tokens);
    m_rows.reserve(m_tokens.rows());
    for (std::size_t row = 0; row < m_tokens.rows(); ++row)
        takeRow(row, piece);
    piece.rows = static_cast<std::int64_t>(m_rows.size());
    m_rectangular = piece.raggedCount == 0 && piece.blankLines == 0;
    if (m_tokens.openQuote)
        piece.openQuote = placeOf(text, *m_tokens.openQuote);
    piece.misplacedQuotes.count = m_tokens.misplacedQuotes;
    if (m_tokens.misplacedQuotes > 0)
        piece.misplacedQuotes.first = placeOf(text, m_tokens.firstMisplaced);
}

CellColumn Grid::cells(std::size_t firstRow, std::size_t rows, std::size_t column,
                       std::array<Cell, cellsAtOnce>& buffer) const
{
    const std::size_t columns = m_plan.columns.size();
    if (m_rectangular)
        return {m_tokens.cells.data() + firstRow * columns + column, columns, rows};
    for (std::size_t i = 0; i < rows; ++i) {
        const Cell* const there = cell(firstRow + i, column);
        buffer[i] = there != nullptr ? *there : Cell{};
    }
    return {buffer.data(), 1, rows};
}

void Grid::takeRow(std::size_t row, Piece& piece)
{
    const std::size_t columns = m_plan.columns.size();
    if (columns > 1 && m_tokens.isBlank(row)) {
        ++piece.blankLines;
        return;
    }
    ++piece.rowsRead;
    const std::size_t cells = m_tokens.cellCount(row);
    const bool keep = cells == columns || m_plan.ragged == RaggedRows::Keep;
    if (cells != columns && piece.raggedCount++ < mostRaggedRows) {
        piece.ragged.push_back({.row = keep ? static_cast<std::int64_t>(m_rows.size()) : -1,
                                .line = lineOf(m_tokens.rowStarts[row])});
    }
    if (keep)
        m_rows.push_back({static_cast<std::uint32_t>(m_tokens.firstCell(row)),
                          static_cast<std::uint32_t>(std::min(cells, columns))});
}

/// For ascending offsets at which rows begin.
std::int64_t Grid::lineOf(std::size_t offset)
{
    m_line += countLines(m_text.substr(m_lineOffset, offset - m_lineOffset));
    m_lineOffset = offset;
    return m_line;
}

} // namespace tessera::csv
