// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/reading/assemble.h"

#include "base/parallel.h"
#include "formats/csv/cells/leveltable.h"
#include "formats/csv/cells/numbers.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tessera::csv {

namespace {

std::size_t countRows(const std::vector<Piece>& pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), std::size_t{0},
                           [](std::size_t sum, const Piece& piece) {
                               return sum + static_cast<std::size_t>(piece.rows);
                           });
}

/// The rows for which there was room, and after them those that their pieces had to keep.
RawNumbers mergeNumbers(RowsRead& read, std::size_t numberIndex, const Cancel& cancel)
{
    RawNumbers values = read.numbers.take(numberIndex);
    values.reserve(countRows(read.pieces));
    for (const Piece& piece : read.pieces) {
        cancel.poll();
        const auto rows = static_cast<std::size_t>(piece.rows);
        if (piece.numbers.empty())
            continue;
        const auto first = piece.numbers.begin() + static_cast<std::ptrdiff_t>(numberIndex * rows);
        values.insert(values.end(), first, first + piece.rows);
    }
    return values;
}

/// Texts that all turned out to be values.
template<class Parse>
std::vector<double> valuesOf(const MergedTexts& texts, const Cancel& cancel, Parse parse)
{
    std::vector<double> ofLevel(texts.levels.size(), 0.0);
    for (std::size_t level = 0; level < ofLevel.size(); ++level) {
        if (level % 4096 == 0)
            cancel.poll();
        parse(texts.levels[level], ofLevel[level]);
    }
    cancel.poll();
    std::vector<double> values(texts.codes.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (texts.codes[row] >= 0)
            values[row] = ofLevel[static_cast<std::size_t>(texts.codes[row])];
    }
    return values;
}

/// A person's wish for numbers or dates can only be met when all texts are; then this finds so by
/// itself.
ColumnType textType(const MergedTexts& texts, const ColumnPlan& plan, const CellRules& rules,
                    const Cancel& cancel)
{
    const bool askedForText =
        plan.asked && *plan.asked != ColumnType::Number && *plan.asked != ColumnType::DateTime;
    return askedForText ? *plan.asked
                        : decideType(texts.levels, texts.present, texts.codes.size(), plan.name,
                                     rules, cancel);
}

/// The first text that is no value of the type that was asked for.
std::string firstMisfit(const StringPool& levels, ColumnType asked, const CellRules& rules)
{
    DateGuess dates;
    double value = 0;
    for (std::size_t level = 0; level < levels.size(); ++level) {
        const bool fits = asked == ColumnType::Number
                              ? parseNumber(levels[level], rules.decimalMark, value)
                              : dates.add(levels[level]);
        if (!fits)
            return std::string(levels[level]);
    }
    return {};
}

Column textColumn(MergedTexts texts, const ColumnPlan& plan, const CellRules& rules,
                  std::optional<Issue>& issue, const Cancel& cancel)
{
    const ColumnType type = textType(texts, plan, rules, cancel);
    if (plan.asked && type != *plan.asked && texts.levels.size() > 0) {
        issue = Issue{.code = IssueCode::TypeChangedLate,
                      .severity = Severity::Warning,
                      .arguments = {plan.name, firstMisfit(texts.levels, *plan.asked, rules)}};
    }
    if (type == ColumnType::Number) {
        return Column::ofNumbers(plan.name,
                                 valuesOf(texts, cancel, [&](std::string_view text, double& value) {
                                     parseNumber(text, rules.decimalMark, value);
                                 }));
    }
    if (type == ColumnType::DateTime) {
        const DateGuess guess = dateFormatOf(texts.levels).value_or(DateGuess());
        const DateFormat format = guess.format();
        if (guess.ambiguous())
            issue = dateOrderAssumed(plan.name, format);
        return Column::ofNumbers(plan.name,
                                 valuesOf(texts, cancel,
                                          [&](std::string_view text, double& value) {
                                              parseDateTime(text, format, value);
                                          }),
                                 type);
    }
    return Column::ofTexts(plan.name, std::move(texts.codes), std::move(texts.levels), type);
}

/// A single chunk is the whole column already.
MergedTexts onlyTexts(TextPiece texts)
{
    MergedTexts merged{.codes = std::move(texts.codes), .levels = std::move(texts.levels)};
    merged.present = static_cast<std::size_t>(std::count_if(
        merged.codes.begin(), merged.codes.end(), [](std::int32_t code) { return code >= 0; }));
    return merged;
}

/// An identifier has as many texts as all of its chunks together.
void reserveAscending(LevelTable& levels, const std::vector<Piece>& pieces, std::size_t textIndex)
{
    std::size_t texts = 0;
    std::size_t bytes = 0;
    for (const Piece& piece : pieces) {
        const TextPiece& part = piece.texts[textIndex];
        if (!part.ascending)
            return;
        texts += part.levels.size();
        bytes += part.levels.bytes();
    }
    levels.reserve(texts, bytes);
}

/// The codes of a chunk as those of the whole column.
template<class Known>
void appendCodes(MergedTexts& merged, const std::vector<std::int32_t>& codes, Known known)
{
    const std::size_t before = merged.codes.size();
    merged.codes.resize(before + codes.size());
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const std::int32_t code = codes[i] < 0 ? -1 : known(codes[i]);
        merged.codes[before + i] = code;
        merged.present += code >= 0 ? 1 : 0;
    }
}

} // namespace

Issue dateOrderAssumed(const std::string& column, const DateFormat& format)
{
    const char* const order = format.order == DateOrder::MonthDayYear ? "month first" : "day first";
    return {.code = IssueCode::DateOrderAssumed,
            .severity = Severity::Note,
            .arguments = {column, order}};
}

MergedTexts mergeTexts(std::vector<Piece>& pieces, std::size_t textIndex,
                       const MissingMarks& missing, const Cancel& cancel)
{
    MergedTexts merged;
    if (pieces.size() == 1 && !pieces.front().texts[textIndex].marked)
        return onlyTexts(std::move(pieces.front().texts[textIndex]));
    merged.codes.reserve(countRows(pieces));
    LevelTable levels;
    reserveAscending(levels, pieces, textIndex);
    std::vector<std::int32_t> global;
    for (Piece& piece : pieces) {
        cancel.poll();
        const TextPiece texts = std::move(piece.texts[textIndex]);
        const auto before = static_cast<std::int32_t>(levels.size());
        if (texts.ascending && !texts.marked && levels.appendAscending(texts.levels)) {
            appendCodes(merged, texts.codes, [before](std::int32_t code) { return before + code; });
            continue;
        }
        global.assign(texts.levels.size(), -1);
        for (std::size_t level = 0; level < global.size(); ++level) {
            if (!texts.marked || !missing.matches(texts.levels[level]))
                global[level] = levels.indexOf(texts.levels[level]);
        }
        appendCodes(merged, texts.codes, [&global](std::int32_t code) {
            return global[static_cast<std::size_t>(code)];
        });
    }
    merged.levels = levels.release();
    return merged;
}

std::vector<std::optional<Column>> assemble(RowsRead& rows, const ReadPlan& plan,
                                            const std::set<std::size_t>& leftOut,
                                            const Cancel& cancel, std::vector<Issue>& issues)
{
    using Reading = ColumnPlan::Reading;
    const std::size_t count = plan.columns.size();
    std::vector<std::size_t> place(count); // among the number pieces, or among the text pieces
    std::size_t numbers = 0;
    std::size_t texts = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (plan.columns[i].reading != Reading::Skip)
            place[i] = plan.columns[i].reading == Reading::Texts ? texts++ : numbers++;
    }
    std::vector<std::optional<Column>> columns(count);
    std::vector<std::optional<Issue>> found(count);
    parallelFor(count, [&](std::size_t i) {
        cancel.poll();
        const ColumnPlan& column = plan.columns[i];
        if (leftOut.contains(i))
            return;
        if (column.reading == Reading::Texts) {
            columns[i] = textColumn(mergeTexts(rows.pieces, place[i], plan.rules.missing, cancel),
                                    column, plan.rules, found[i], cancel);
        } else if (column.reading != Reading::Skip) {
            const bool dates = column.reading == Reading::DateTimes;
            columns[i] = Column::ofRawNumbers(column.name, mergeNumbers(rows, place[i], cancel),
                                              dates ? ColumnType::DateTime : ColumnType::Number);
            if (dates && column.dateOrderAssumed)
                found[i] = dateOrderAssumed(column.name, column.dateFormat);
        }
    });
    for (std::optional<Issue>& issue : found) {
        if (issue)
            issues.push_back(std::move(*issue));
    }
    return columns;
}

} // namespace tessera::csv
