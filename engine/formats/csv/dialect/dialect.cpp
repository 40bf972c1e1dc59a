// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/dialect/dialect.h"

#include "formats/csv/cells/dates.h"
#include "formats/csv/cells/numbers.h"

#include <algorithm>
#include <array>
#include <map>

namespace tessera::csv {

namespace {

constexpr std::array<char, 4> commonDelimiters{',', ';', '\t', '|'};
constexpr std::size_t rowsToJudge = 300;

/// How a text looks under one dialect.
struct Judgement {
    double regular = 0;       ///< share of rows with the most common number of cells
    double clean = 0;         ///< share of cells in which no other delimiter is left over
    std::size_t columns = 1;  ///< the most common number of cells
    std::size_t firstRow = 0; ///< cells of the first row with anything on it
    double quotedCells = 0;   ///< share of cells in quotes

    double score() const
    {
        return columns < 2 ? 0.0 : regular * clean * (1.0 - 1.0 / static_cast<double>(columns + 1));
    }
};

bool isClean(std::string_view cell, char delimiter)
{
    double value = 0;
    const auto isOther = [delimiter](char c) {
        return c != delimiter && std::find(commonDelimiters.begin(), commonDelimiters.end(), c) !=
                                     commonDelimiters.end();
    };
    return std::none_of(cell.begin(), cell.end(), isOther) || parseNumber(cell, '.', value) ||
           parseNumber(cell, ',', value);
}

/// The most common number of cells; of equally common ones the greater.
std::size_t commonest(const std::map<std::size_t, std::size_t>& rowsByCells)
{
    std::size_t best = 1;
    std::size_t bestRows = 0;
    for (const auto& [cells, rows] : rowsByCells) {
        if (rows >= bestRows && rows > 0) {
            best = cells;
            bestRows = rows;
        }
    }
    return best;
}

Judgement judge(std::string_view sample, const Dialect& dialect)
{
    Tokens tokens;
    tokenize(sample, dialect, tokens, rowsToJudge);
    Judgement result;
    std::map<std::size_t, std::size_t> rowsByCells;
    std::size_t rows = 0;
    std::size_t clean = 0;
    std::size_t quoted = 0;
    for (std::size_t row = 0; row < tokens.rows(); ++row) {
        if (tokens.isBlank(row))
            continue;
        const std::size_t cells = tokens.cellCount(row);
        if (rows++ == 0)
            result.firstRow = cells;
        ++rowsByCells[cells];
        for (std::size_t i = tokens.firstCell(row); i < tokens.rowEnds[row]; ++i) {
            const Cell& cell = tokens.cells[i];
            quoted += cell.quoted;
            clean += cell.quoted || isClean(sample.substr(cell.begin, cell.size), dialect.delimiter)
                         ? 1
                         : 0;
        }
    }
    if (rows == 0)
        return result;
    result.columns = commonest(rowsByCells);
    const auto total = static_cast<double>(tokens.cells.size());
    result.regular = static_cast<double>(rowsByCells[result.columns]) / static_cast<double>(rows);
    result.clean = static_cast<double>(clean) / total;
    result.quotedCells = static_cast<double>(quoted) / total;
    return result;
}

/// A delimiter that makes few rows alike is believed only when the first row has it, too.
bool isCredible(const Judgement& judgement)
{
    return judgement.columns > 1 && (judgement.regular > 0.5 || judgement.firstRow > 1);
}

char guessDelimiter(std::string_view sample, char quote)
{
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : commonDelimiters) {
        const Judgement judgement = judge(sample, {.delimiter = delimiter, .quote = quote});
        if (isCredible(judgement) && judgement.score() > bestScore) {
            best = delimiter;
            bestScore = judgement.score();
        }
    }
    return best;
}

} // namespace

std::optional<char> separatorLine(std::string_view sample)
{
    const bool named = sample.size() > 5 &&
                       (sample.starts_with("sep=") || sample.starts_with("SEP=")) &&
                       (sample[5] == '\n' || sample[5] == '\r');
    return named ? std::optional<char>(sample[4]) : std::nullopt;
}

Dialect guessDialect(std::string_view sample, const ReadOptions& options)
{
    const std::optional<char> named = options.delimiter ? options.delimiter : separatorLine(sample);
    const auto with = [&](char quote) {
        return Dialect{.delimiter = named ? *named : guessDelimiter(sample, quote), .quote = quote};
    };
    if (options.quote)
        return with(*options.quote);
    const Dialect usual = with('"');
    // Apostrophes are common in texts: they quote only where double quotes never do, and often.
    if (judge(sample, usual).quotedCells > 0)
        return usual;
    const Dialect apostrophes = with('\'');
    const Judgement judgement = judge(sample, apostrophes);
    const bool better =
        judgement.quotedCells > 0.2 && judgement.regular >= judge(sample, usual).regular;
    return better ? apostrophes : usual;
}

void DecimalMarkGuess::add(std::string_view cell)
{
    if (cell.size() > 40 || cell.find_first_of(".,") == std::string_view::npos)
        return;
    double value = 0;
    const bool point = parseNumber(cell, '.', value);
    const bool comma = parseNumber(cell, ',', value);
    m_points += point && !comma ? 1 : 0;
    m_commas += comma && !point ? 1 : 0;
    m_ambiguousCommas += point && comma && cell.find(',') != std::string_view::npos ? 1 : 0;
}

char DecimalMarkGuess::mark(char delimiter) const
{
    if (m_points != m_commas)
        return m_commas > m_points ? ',' : '.';
    // "1,234" alone: where semicolons separate, the comma is the decimal mark.
    return m_ambiguousCommas > 0 && delimiter == ';' ? ',' : '.';
}

} // namespace tessera::csv
