// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/remedy.h"

#include "session/recipeedits.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tessera {

namespace {

// Nobody tells more segments than these apart: beyond, as many as possible are no help.
constexpr int manySegments = 20;

struct Remedies {
    Q_DECLARE_TR_FUNCTIONS(Remedy)
};

int argumentNumber(const Issue& issue, std::size_t index)
{
    if (index >= issue.arguments.size())
        return 0;
    return fullText(issue.arguments[index]).toInt();
}

std::optional<Remedy> fewerSegments(const Issue& issue, const Recipe& recipe)
{
    const int distinct = argumentNumber(issue, 1);
    if (distinct < 2)
        return std::nullopt;
    if (distinct > manySegments)
        return Remedy{.label = Remedies::tr("Choose k by the elbow"),
                      .next = withSegmentsByElbow(withComparedRange(recipe, {}))};
    const int k = std::min(recipe.clustering.k.value_or(distinct), distinct);
    const KRange range = comparedRange(recipe);
    Recipe next = withComparedRange(
        recipe, {.from = std::min(range.from, k), .to = std::min(range.to, distinct)});
    next.clustering.k = k;
    return Remedy{.label = Remedies::tr("Make %Ln segment(s)", nullptr, k), .next = next};
}

std::optional<Remedy> fewerComponents(const Issue& issue, const Recipe& recipe)
{
    const int available = argumentNumber(issue, 1);
    if (available < 1)
        return Remedy{.label = Remedies::tr("Use all features"), .next = withComponents(recipe, 0)};
    return Remedy{.label = Remedies::tr("Use %Ln component(s)", nullptr, available),
                  .next = withComponents(recipe, available)};
}

std::optional<Remedy> everyNumericColumn(const Recipe& recipe)
{
    if (!recipe.data.features && recipe.data.ignored.empty())
        return std::nullopt;
    Recipe next = recipe;
    next.data.features.reset();
    next.data.ignored.clear();
    return Remedy{.label = Remedies::tr("Use every numeric column"), .next = next};
}

std::optional<Remedy> everyRow(const Recipe& recipe)
{
    Recipe next = recipe;
    next.cleaning = {};
    if (next == recipe)
        return std::nullopt;
    return Remedy{.label = Remedies::tr("Keep every row"), .next = next};
}

Remedy withoutLogarithm(const Recipe& recipe)
{
    Recipe next = recipe;
    next.features.log = LogPolicy::None;
    next.features.logColumns.clear();
    return {.label = Remedies::tr("Leave the logarithm out"), .next = next};
}

} // namespace

std::optional<Remedy> remedyFor(const Issue& issue, const Recipe& recipe)
{
    switch (issue.code) {
    case IssueCode::SegmentsTooMany:
        return fewerSegments(issue, recipe);
    case IssueCode::SegmentRangeInvalid:
        return Remedy{.label = Remedies::tr("Compare 2 to 10 segments"),
                      .next = withComparedRange(recipe, {})};
    case IssueCode::ComponentsTooMany:
        return fewerComponents(issue, recipe);
    case IssueCode::NoUsableFeature:
    case IssueCode::ColumnUnknown:
    case IssueCode::ColumnNotNumeric:
        return everyNumericColumn(recipe);
    case IssueCode::NoRowsLeft:
        return everyRow(recipe);
    case IssueCode::LogOfNegative:
        return withoutLogarithm(recipe);
    default:
        return std::nullopt;
    }
}

} // namespace tessera
