// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/roles.h"

#include "data/headingwords.h"
#include "math/sorting.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

namespace tessera {

namespace {

constexpr std::size_t fewestToCount = 10; ///< fewer rows may count up by chance

/// What the values of a number column say about it being a number that names its row.
struct Counted {
    bool whole = true;   ///< every value present is a whole number from 0 up
    bool upwards = true; ///< each row is the one before plus 1, none missing
    double present = 0;  ///< share of rows
    double distinct = 0; ///< share of the values present
};

Counted countValues(std::span<const double> numbers)
{
    Counted result;
    std::vector<double> values;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double value = numbers[i];
        result.upwards =
            result.upwards && !std::isnan(value) && (i == 0 || value == numbers[i - 1] + 1.0);
        if (std::isnan(value))
            continue;
        if (!(value >= 0.0) || value > 1e18 || value != std::floor(value)) {
            result.whole = false;
            return result;
        }
        values.push_back(value);
    }
    if (values.empty())
        return {.whole = false, .upwards = false};
    result.present = static_cast<double>(values.size()) / static_cast<double>(numbers.size());
    sortNumbers(values);
    const double all = static_cast<double>(values.size());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    result.distinct = static_cast<double>(values.size()) / all;
    return result;
}

bool numbersNameRows(const Column& column, bool first)
{
    const HeadingHint hint = headingHint(column.name());
    if (hint == HeadingHint::Measure || (hint == HeadingHint::Silent && !first))
        return false;
    const Counted values = countValues(column.numbers());
    if (!values.whole)
        return false;
    if (hint == HeadingHint::CustomerNumber)
        return true; // also in a table of transactions, where each customer has many rows
    if (hint == HeadingHint::Identifier)
        return values.present >= 0.95 &&
               values.distinct >= 0.95; // a few repeats are a finding, not a type
    return values.upwards && column.rows() >= fewestToCount;
}

bool textsNameRows(const Column& column)
{
    if (column.type() == ColumnType::Identifier)
        return true;
    if (column.type() != ColumnType::Text || column.rows() < 2 ||
        headingHint(column.name()) < HeadingHint::Identifier)
        return false;
    const auto codes = column.codes();
    return column.levels().size() == codes.size() &&
           std::find(codes.begin(), codes.end(), -1) == codes.end();
}

Issue unknownColumn(const Table& table, const std::string& name)
{
    return {.code = IssueCode::ColumnUnknown, .arguments = {name, nearestColumnName(table, name)}};
}

/// The likeliest customer number: by its name, then the first of the table.
std::optional<std::size_t> likeliestId(const Table& table, const std::vector<Role>& roles)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (roles[i] != Role::Identifier)
            continue;
        if (!best || headingHint(table.column(i).name()) > headingHint(table.column(*best).name()))
            best = i;
    }
    return best;
}

/// Finds thousands of names as quickly as one: asking the table would look at every column for
/// each.
class Places {
public:
    explicit Places(const Table& table)
    {
        m_places.reserve(table.columnCount());
        for (std::size_t i = 0; i < table.columnCount(); ++i)
            m_places.try_emplace(table.column(i).name(), i);
    }
    std::optional<std::size_t> of(std::string_view name) const
    {
        const auto found = m_places.find(name);
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::unordered_map<std::string_view, std::size_t> m_places;
};

std::optional<Issue> chooseFeatures(const Table& table, const Places& places,
                                    const std::vector<std::string>& names, Roles& result)
{
    for (const std::string& name : names) {
        const auto index = places.of(name);
        if (!index)
            return unknownColumn(table, name);
        const Column& column = table.column(*index);
        if (!column.isNumeric())
            return Issue{.code = IssueCode::ColumnNotNumeric,
                         .arguments = {name, columnTypeName(column.type())}};
        if (result.roles[*index] != Role::Feature) // a name may stand there twice
            result.features.push_back(*index);
        result.roles[*index] = Role::Feature;
    }
    return {};
}

void takeNumericFeatures(const Table& table, Roles& result)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (result.roles[i] != Role::Descriptive || !table.column(i).isNumeric())
            continue;
        result.roles[i] = Role::Feature;
        result.features.push_back(i);
    }
}

} // namespace

const char* roleName(Role role)
{
    switch (role) {
    case Role::Identifier:
        return "identifier";
    case Role::Feature:
        return "feature";
    case Role::Descriptive:
        return "descriptive";
    case Role::Ignored:
        return "ignored";
    }
    return "";
}

std::vector<bool> identifierLike(const Table& table)
{
    std::vector<bool> result(table.columnCount());
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Column& column = table.column(i);
        result[i] = column.isNumeric() ? numbersNameRows(column, i == 0)
                                       : column.hasTexts() && textsNameRows(column);
    }
    return result;
}

Result<Roles> resolveRoles(const Table& table, const DataRecipe& choices)
{
    Roles result;
    const std::vector<bool> suggested = identifierLike(table);
    for (const bool like : suggested)
        result.roles.push_back(like ? Role::Identifier : Role::Descriptive);
    const Places places(table);
    for (const std::string& name : choices.ignored) {
        const auto index = places.of(name);
        if (!index)
            return unknownColumn(table, name);
        result.roles[*index] = Role::Ignored;
    }
    if (choices.id) {
        result.id = table.indexOf(*choices.id);
        if (!result.id)
            return unknownColumn(table, *choices.id);
        result.roles[*result.id] = Role::Identifier;
    }
    if (choices.features) {
        if (auto issue = chooseFeatures(table, places, *choices.features, result))
            return *issue;
    } else {
        takeNumericFeatures(table, result);
    }
    if (!choices.id)
        result.id = likeliestId(table, result.roles);
    if (result.features.empty())
        return Issue{.code = IssueCode::NoUsableFeature};
    return result;
}

} // namespace tessera
