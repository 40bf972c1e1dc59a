// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/reading/piece.h"

#include "formats/csv/bytes/encoding.h"
#include "formats/csv/cells/leveltable.h"
#include "formats/csv/cells/numbers.h"
#include "formats/csv/cells/plainnumbers.h"
#include "formats/csv/reading/grid.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace tessera::csv {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// Fills `values` by `parse`; stops at the first cell that is neither a value nor missing. Marks
/// come first, for they may be dates too.
void readValues(const Grid& grid, std::size_t column, const CellRules& rules, double* values,
                Piece& piece, auto&& parse)
{
    std::string scratch;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        const Cell* const cell = grid.cell(row, column);
        values[row] = missing;
        if (cell == nullptr || cell->size == 0)
            continue;
        const std::string_view text = grid.text(*cell, scratch);
        if (rules.missing.matches(text) || parse(text, values[row]))
            continue;
        piece.misfits.push_back(
            {.column = column, .text = std::string(text), .place = grid.place(*cell)});
        return;
    }
}

/// Where the numbers of a column go; nowhere after the first cell that is none.
struct NumberColumn {
    std::size_t column = 0;
    double* values = nullptr;
};

/// Any cell of a column of numbers.
void readNumber(const Grid& grid, const Cell& cell, const CellRules& rules, double& value,
                NumberColumn& column, Piece& piece)
{
    std::string scratch;
    const std::string_view text = grid.text(cell, scratch);
    const bool marked = rules.missing.mayBeNumbers() && rules.missing.matches(text);
    if (cell.size > 0 && !marked && parseNumber(text, rules.decimalMark, value))
        return;
    value = missing;
    if (cell.size == 0 || marked || rules.missing.matches(text))
        return;
    piece.misfits.push_back(
        {.column = column.column, .text = std::string(text), .place = grid.place(cell)});
    column.values = nullptr;
}

/// Some rows of one column: the plain numbers at once, the other cells one by one; all of them one
/// by one when a plain number may be a missing mark.
void readNumbers(const Grid& grid, std::size_t firstRow, std::size_t rows, const CellRules& rules,
                 NumberColumn& column, Piece& piece)
{
    std::array<Cell, cellsAtOnce> buffer;
    const CellColumn cells = grid.cells(firstRow, rows, column.column, buffer);
    double* const target = column.values + firstRow;
    std::array<double, cellsAtOnce> few; // what is parsed at once might not fit at the end
    double* const values = rows == cellsAtOnce ? target : few.data();
    const std::uint64_t done = parsePlainNumbers(grid.text(), cells, rules.decimalMark, values);
    if (values != target)
        std::copy_n(values, rows, target);
    const std::uint64_t all = ~std::uint64_t{0} >> (cellsAtOnce - rows);
    std::uint64_t left = rules.missing.mayBeNumbers() ? all : all & ~done;
    for (; left != 0 && column.values; left &= left - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(left));
        readNumber(grid, cells[i], rules, target[i], column, piece);
    }
}

/// Some rows after the other, so that their text stays near.
void readNumbers(const Grid& grid, const CellRules& rules, std::vector<NumberColumn>& columns,
                 Piece& piece, const Cancel& cancel)
{
    const std::size_t columnsPerPoll = 10'000 / cellsAtOnce;
    std::size_t read = 0;
    for (std::size_t row = 0; row < grid.rows(); row += cellsAtOnce) {
        const std::size_t rows = std::min(cellsAtOnce, grid.rows() - row);
        for (NumberColumn& column : columns) {
            if (read++ % columnsPerPoll == 0)
                cancel.poll();
            if (column.values != nullptr)
                readNumbers(grid, row, rows, rules, column, piece);
        }
    }
}

TextPiece readTexts(const Grid& grid, std::size_t column, const MissingMarks& marks)
{
    TextPiece piece;
    piece.codes.resize(grid.rows());
    LevelTable levels;
    std::string scratch;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        const Cell* const cell = grid.cell(row, column);
        const bool blank = cell == nullptr || cell->size == 0;
        piece.codes[row] = blank ? -1 : levels.indexOf(grid.text(*cell, scratch));
    }
    piece.ascending = levels.ascending();
    piece.levels = levels.release();
    for (std::size_t level = 0; !piece.marked && level < piece.levels.size(); ++level)
        piece.marked = marks.matches(piece.levels[level]);
    return piece;
}

void readColumns(const Grid& grid, const ReadPlan& plan, Piece& piece, const Cancel& cancel)
{
    using Reading = ColumnPlan::Reading;
    piece.numbers.resize(countNumberColumns(plan) * grid.rows());
    double* next = piece.numbers.data();
    std::vector<NumberColumn> numberColumns;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (i % 64 == 0)
            cancel.poll();
        const ColumnPlan& column = plan.columns[i];
        switch (column.reading) {
        case Reading::Skip:
            break;
        case Reading::Numbers:
            numberColumns.push_back({.column = i, .values = next});
            next += grid.rows();
            break;
        case Reading::DateTimes:
            readValues(grid, i, plan.rules, next, piece,
                       [&column](std::string_view text, double& value) {
                           return parseDateTime(text, column.dateFormat, value);
                       });
            next += grid.rows();
            break;
        case Reading::Texts:
            piece.texts.push_back(readTexts(grid, i, plan.rules.missing));
            break;
        }
    }
    readNumbers(grid, plan.rules, numberColumns, piece, cancel);
}

/// For a text that is not ASCII. False when it is not what its encoding says.
bool decode(std::string& text, Encoding encoding, bool last, Piece& piece)
{
    if (encoding == Encoding::Windows1252) {
        text = fromWindows1252(text);
        return true;
    }
    const std::size_t invalid = findInvalidUtf8(text);
    if (invalid == std::string::npos)
        return true;
    if (last && isCutUtf8(text, invalid)) {
        text.resize(invalid);
        appendUtf8(text, 0xFFFD);
        piece.cutCharacter = true;
        return true;
    }
    piece.invalidAt = invalid;
    piece.invalidPlace = placeOf(text, invalid);
    return false;
}

/// Without quotes, every row is a line.
std::int64_t linesOf(std::string_view text, const Tokens& tokens)
{
    if (tokens.seen.last || text.empty())
        return countLines(text);
    const bool ended = text.back() == '\n' || text.back() == '\r';
    return static_cast<std::int64_t>(tokens.rows()) - (ended ? 0 : 1);
}

} // namespace

std::size_t countNumberColumns(const ReadPlan& plan)
{
    using Reading = ColumnPlan::Reading;
    return static_cast<std::size_t>(
        std::count_if(plan.columns.begin(), plan.columns.end(), [](const ColumnPlan& column) {
            return column.reading == Reading::Numbers || column.reading == Reading::DateTimes;
        }));
}

Place placeOf(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const std::size_t lineEnd = before.find_last_of("\r\n");
    const std::string_view line =
        before.substr(lineEnd == std::string_view::npos ? 0 : lineEnd + 1);
    const auto characters = std::count_if(line.begin(), line.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    });
    return {.line = countLines(before), .column = characters + 1};
}

Piece readPiece(std::string& text, const ReadPlan& plan, bool last, Space& space,
                const Cancel& cancel)
{
    Piece piece;
    piece.textBytes = text.size();
    Tokens& tokens = space.tokens;
    findDividers(text, plan.dialect, tokens);
    if (!tokens.seen.ascii) {
        if (!decode(text, plan.encoding, last, piece))
            return piece;
        if (plan.encoding == Encoding::Windows1252 || piece.cutCharacter)
            findDividers(text, plan.dialect, tokens);
    }
    if (tokens.seen.nuls) {
        piece.nuls = {.count = std::count(text.begin(), text.end(), '\0'),
                      .first = placeOf(text, text.find('\0'))};
    }
    const Grid grid(text, plan, piece, tokens);
    piece.lines = linesOf(text, tokens);
    cancel.poll();
    piece.numbers = std::move(space.numbers);
    piece.numbers.clear();
    readColumns(grid, plan, piece, cancel);
    return piece;
}

} // namespace tessera::csv
