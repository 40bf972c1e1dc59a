// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/cells/types.h"

#include "data/headingwords.h"
#include "formats/csv/cells/numbers.h"

#include <algorithm>

namespace tessera::csv {

namespace {

constexpr std::size_t mostCategories = 1000;
constexpr std::size_t longestCode = 64;

bool all(const StringPool& levels, auto&& test)
{
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (!test(levels[i]))
            return false;
    }
    return true;
}

bool any(const StringPool& levels, auto&& test)
{
    return !all(levels, [&test](std::string_view level) { return !test(level); });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A few repeats are findings of the data's health, not a reason against customer numbers.
bool nearlyDistinct(std::size_t distinct, std::size_t present, std::size_t rows)
{
    return distinct * 10 >= present * 9 && present * 10 >= rows * 9;
}

bool isCode(std::string_view text)
{
    return text.size() <= longestCode && std::none_of(text.begin(), text.end(), [](char c) {
               return c == ' ' || c == '\t' || c == '\r' || c == '\n';
           });
}

/// Letters or signs, the same for all, and then as many digits for all: C10001, C10002; 00017,
/// 00018.
bool shapedAlike(const StringPool& levels)
{
    const std::string_view first = levels[0];
    const auto digits = static_cast<std::size_t>(
        std::find_if_not(first.rbegin(), first.rend(), isDigit) - first.rbegin());
    if (digits < 2 || !isCode(first))
        return false;
    const std::string_view prefix = first.substr(0, first.size() - digits);
    const bool padded = any(levels, [&](std::string_view level) {
        return level.size() > prefix.size() && level[prefix.size()] == '0';
    });
    if (prefix.empty() && !padded)
        return false;
    return all(levels, [&](std::string_view level) {
        return level.size() == first.size() && level.starts_with(prefix) &&
               std::all_of(level.begin() + static_cast<std::ptrdiff_t>(prefix.size()), level.end(),
                           isDigit);
    });
}

bool isIdentifier(const StringPool& levels, std::size_t present, std::size_t rows,
                  const std::string& name)
{
    if (!nearlyDistinct(levels.size(), present, rows))
        return false;
    if (namesIdentifier(name))
        return all(levels, isCode);
    return levels.size() >= 3 && levels.size() == rows && shapedAlike(levels);
}

ColumnType categoryOrText(std::size_t distinct, std::size_t present)
{
    const bool few = distinct <= mostCategories && distinct * 2 <= present + 1;
    return few ? ColumnType::Category : ColumnType::Text;
}

} // namespace

std::optional<DateGuess> dateFormatOf(const StringPool& levels)
{
    DateGuess guess;
    if (!all(levels, [&guess](std::string_view level) { return guess.add(level); }))
        return std::nullopt;
    return guess.empty() ? std::nullopt : std::optional<DateGuess>(guess);
}

ColumnType decideType(const StringPool& levels, std::size_t present, std::size_t rows,
                      const std::string& name, const CellRules& rules, const Cancel& cancel)
{
    if (levels.size() == 0)
        return ColumnType::Number;
    std::size_t looks = 0; // there may be a text for every row
    const auto polling = [&](auto holds) {
        return [&, holds](std::string_view level) {
            if (++looks % 4096 == 0)
                cancel.poll();
            return holds(level);
        };
    };
    double value = 0;
    const bool numbers = all(levels, polling([&](std::string_view level) {
                                 return parseNumber(level, rules.decimalMark, value);
                             }));
    const bool codes = numbers && any(levels, polling(isDigitCode));
    if (numbers && !codes) {
        const bool named = namesIdentifier(name) && all(levels, polling(isInteger));
        return named && nearlyDistinct(levels.size(), present, rows) ? ColumnType::Identifier
                                                                     : ColumnType::Number;
    }
    if (!numbers && dateFormatOf(levels))
        return ColumnType::DateTime;
    return isIdentifier(levels, present, rows, name) ? ColumnType::Identifier
                                                     : categoryOrText(levels.size(), present);
}

ColumnPlan planColumn(const StringPool& levels, const std::string& name, ColumnType type,
                      std::optional<ColumnType> asked)
{
    ColumnPlan plan{.name = name, .asked = asked};
    const bool empty = levels.size() == 0;
    if (type == ColumnType::Number && (asked || !empty))
        plan.reading = ColumnPlan::Reading::Numbers;
    const auto dates = type == ColumnType::DateTime ? dateFormatOf(levels) : std::nullopt;
    if (dates) {
        plan.reading = ColumnPlan::Reading::DateTimes;
        plan.dateFormat = dates->format();
        plan.dateOrderAssumed = dates->ambiguous();
    }
    return plan;
}

} // namespace tessera::csv
