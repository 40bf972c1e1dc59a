// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/dialect/layout.h"

#include "formats/csv/cells/dates.h"
#include "formats/csv/cells/missingmarks.h"
#include "formats/csv/cells/numbers.h"
#include "formats/csv/dialect/dialect.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tessera::csv {

namespace {

constexpr std::size_t rowsToJudge = 200;

enum class Kind { Missing, Number, Date, Text };

Kind kindOf(std::string_view cell, char decimalMark)
{
    static const MissingMarks marks(defaultMissingMarks());
    double value = 0;
    if (marks.matches(cell))
        return Kind::Missing;
    if (parseNumber(cell, decimalMark, value))
        return Kind::Number;
    DateGuess date;
    return date.add(cell) ? Kind::Date : Kind::Text;
}

/// The beginning of the sample as rows of cells.
class Rows {
public:
    Rows(std::string_view text, const Dialect& dialect) : m_text(text), m_quote(dialect.quote)
    {
        tokenize(text, dialect, m_tokens, rowsToJudge);
    }

    std::size_t count() const { return m_tokens.rows(); }
    std::size_t cells(std::size_t row) const { return m_tokens.cellCount(row); }
    bool isBlank(std::size_t row) const { return m_tokens.isBlank(row); }
    std::size_t begin(std::size_t row) const
    {
        return row < count() ? m_tokens.rowStarts[row] : m_text.size();
    }
    std::string cell(std::size_t row, std::size_t column) const
    {
        std::string scratch;
        return std::string(
            cellText(m_text, m_tokens.cells[m_tokens.firstCell(row) + column], m_quote, scratch));
    }
    std::size_t firstFilled(std::size_t row) const
    {
        while (row < count() && isBlank(row))
            ++row;
        return row;
    }
    /// The most common number of cells of the rows with anything on them; the greater of equals.
    std::size_t commonCells() const
    {
        std::map<std::size_t, std::size_t> rowsByCells;
        for (std::size_t row = 0; row < count(); ++row)
            rowsByCells[cells(row)] += isBlank(row) ? 0 : 1;
        std::size_t best = 1;
        for (const auto& [number, rows] : rowsByCells) {
            if (rows >= rowsByCells[best] && rows > 0)
                best = number;
        }
        return best;
    }

private:
    std::string_view m_text;
    char m_quote;
    Tokens m_tokens;
};

/// Blank lines and lines of far fewer cells than most: titles, dates of export, notes.
std::size_t preambleRows(const Rows& rows)
{
    const std::size_t common = rows.commonCells();
    std::size_t row = rows.firstFilled(0);
    if (common < 2 || row == rows.count() || rows.cells(row) * 2 > common)
        return row;
    std::size_t next = row;
    while (next < rows.count() && (rows.isBlank(next) || rows.cells(next) * 2 <= common))
        ++next;
    // Not a preamble when the rows after it are no table either.
    const bool tableFollows = next < rows.count() && next + 1 <= rows.count() / 2 + 1;
    return tableFollows ? next : row;
}

/// Years as headings: "country, 2019, 2020, 2021".
bool areYears(const std::vector<std::string>& numbers)
{
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (!isInteger(numbers[i]) || numbers[i].size() != 4)
            return false;
        if (i > 0 && std::stoi(numbers[i]) != std::stoi(numbers[i - 1]) + 1)
            return false;
    }
    return numbers.size() > 1;
}

/// What stands below a heading.
struct Body {
    Kind kind = Kind::Missing; ///< of all cells that are there
    bool uniform = true;
    bool repeatsHeading = false;
};

Body bodyOf(const Rows& rows, std::size_t head, std::size_t column, const std::string& heading,
            char decimalMark)
{
    Body body;
    for (std::size_t row = head + 1; row < rows.count() && body.uniform; ++row) {
        if (column >= rows.cells(row))
            continue;
        const std::string cell = rows.cell(row, column);
        const Kind below = kindOf(cell, decimalMark);
        body.repeatsHeading = body.repeatsHeading || cell == heading;
        if (below == Kind::Missing)
            continue;
        body.uniform = body.kind == Kind::Missing || below == body.kind;
        body.kind = below;
    }
    return body;
}

/// A row of headings differs in kind from what stands below it.
bool looksLikeHeader(const Rows& rows, std::size_t head, char decimalMark)
{
    if (head >= rows.count())
        return false;
    std::int64_t differs = 0;
    std::int64_t same = 0;
    std::int64_t repeated = 0;
    std::vector<std::string> numbers;
    for (std::size_t column = 0; column < rows.cells(head); ++column) {
        const std::string heading = rows.cell(head, column);
        const Kind kind = kindOf(heading, decimalMark);
        const Body body = bodyOf(rows, head, column, heading, decimalMark);
        if (kind == Kind::Number)
            numbers.push_back(heading);
        repeated += kind == Kind::Text && body.repeatsHeading ? 1 : 0;
        if (kind == Kind::Missing || !body.uniform)
            continue;
        if (kind != Kind::Text && (body.kind == kind || body.kind == Kind::Missing))
            ++same;
        else if (body.kind != Kind::Missing && body.kind != kind)
            ++differs;
    }
    if (same > 0)
        return areYears(numbers) || differs * 3 >= same;
    return differs > 0 || repeated * 2 <= static_cast<std::int64_t>(rows.cells(head));
}

/// A heading row that is one short: the rows end with a delimiter, or begin with row names.
void alignHeadings(const Rows& rows, std::size_t firstRow, std::vector<std::string>& headings)
{
    std::size_t seen = 0;
    bool lastEmpty = true;
    for (std::size_t row = firstRow; row < rows.count(); ++row) {
        if (rows.isBlank(row))
            continue;
        if (rows.cells(row) != headings.size() + 1)
            return;
        ++seen;
        lastEmpty = lastEmpty && rows.cell(row, headings.size()).empty();
    }
    if (seen < 2)
        return;
    headings.insert(lastEmpty ? headings.end() : headings.begin(), std::string());
}

std::vector<std::string> headingCells(const Rows& rows, std::size_t head)
{
    std::vector<std::string> headings;
    for (std::size_t column = 0; column < rows.cells(head); ++column)
        headings.push_back(rows.cell(head, column));
    return headings;
}

} // namespace

std::size_t bytesOfLines(std::string_view text, std::int64_t lines)
{
    std::size_t at = 0;
    for (; lines > 0 && at < text.size(); --lines) {
        at = std::min(text.find_first_of("\r\n", at), text.size());
        if (at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n')
            ++at;
        at = std::min(at + 1, text.size());
    }
    return at;
}

Layout findLayout(std::string_view sample, const Dialect& dialect, char decimalMark,
                  const ReadOptions& options)
{
    Layout layout;
    const std::int64_t separatorLines = separatorLine(sample) ? 1 : 0;
    const std::size_t start = bytesOfLines(sample, options.skipLines.value_or(separatorLines));
    const Rows rows(sample.substr(start), dialect);
    std::size_t head = options.skipLines ? rows.firstFilled(0) : preambleRows(rows);
    layout.skipLines =
        options.skipLines.value_or(countLines(sample.substr(0, start + rows.begin(head))));
    layout.header =
        options.header.value_or(looksLikeHeader(rows, head, decimalMark)) && head < rows.count();
    // In a table of one column a blank line is an empty cell, but never a heading.
    if (options.skipLines && !layout.header && rows.commonCells() < 2)
        head = 0;
    const std::size_t data = layout.header ? head + 1 : head;
    layout.dataLine = 1 + countLines(sample.substr(0, start + rows.begin(data)));
    if (layout.header) {
        std::vector<std::string> headings = headingCells(rows, head);
        alignHeadings(rows, data, headings);
        layout.headings = finalHeadings(std::move(headings), layout.issues);
    } else {
        for (std::size_t column = 0; column < rows.commonCells(); ++column)
            layout.headings.push_back("Column " + std::to_string(column + 1));
    }
    layout.hasRows =
        layout.headings.size() > 1 ? rows.firstFilled(data) < rows.count() : data < rows.count();
    const std::int64_t skippedTexts = layout.skipLines - separatorLines;
    if (!options.skipLines && skippedTexts > 0) {
        layout.issues.push_back({.code = IssueCode::PreambleSkipped,
                                 .severity = Severity::Note,
                                 .arguments = {std::to_string(skippedTexts)}});
    }
    return layout;
}

} // namespace tessera::csv
