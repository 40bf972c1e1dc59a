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

std::optional<Remedy> equalWeights(const Recipe& recipe)
{
    if (recipe.scaling.weights.empty())
        return std::nullopt;
    Recipe next = recipe;
    next.scaling.weights.clear();
    return Remedy{.label = Remedies::tr("Let every feature count once"), .next = next};
}

std::optional<Remedy> withoutWeight(const Issue& issue, const Recipe& recipe)
{
    Recipe next = recipe;
    if (issue.arguments.empty() || next.scaling.weights.erase(issue.arguments[0]) == 0)
        return std::nullopt;
    return Remedy{.label = Remedies::tr("Leave the weight out"), .next = next};
}

std::optional<Remedy> withoutParameter(const std::string& name, const QString& label,
                                       const Recipe& recipe)
{
    Recipe next = recipe;
    if (name == "categories")
        next.clustering.categories.reset();
    else
        next.clustering.parameters.erase(name);
    if (next == recipe)
        return std::nullopt;
    return Remedy{.label = label, .next = next};
}

std::optional<Remedy> unknownColumn(const Issue& issue, const Recipe& recipe)
{
    const auto& categories = recipe.clustering.categories;
    const bool category = categories && !issue.arguments.empty() &&
                          std::ranges::find(*categories, issue.arguments[0]) != categories->end();
    return category
               ? withoutParameter("categories", Remedies::tr("Use every category column"), recipe)
               : everyNumericColumn(recipe);
}

/// A parameter that the method lacks, or whose value does not fit: `index` says where it is named.
std::optional<Remedy> usualParameter(const Issue& issue, std::size_t index, const Recipe& recipe)
{
    if (index >= issue.arguments.size())
        return std::nullopt;
    return withoutParameter(issue.arguments[index], Remedies::tr("Use the standard value"), recipe);
}

/// More segments than the method can hold.
std::optional<Remedy> segmentsForMethod(const Issue& issue, const Recipe& recipe)
{
    const int most = argumentNumber(issue, 2);
    if (most < 2 || most > manySegments)
        return Remedy{.label = Remedies::tr("Use k-means"),
                      .next = withMethod(recipe, *methods().front())};
    return Remedy{.label = Remedies::tr("Make %Ln segment(s)", nullptr, most),
                  .next = withSegments(recipe, most)};
}

/// Full covariances of many columns; none where another limit was met.
std::optional<Remedy> fewerCovariances(const Recipe& recipe)
{
    const Method* method = findMethod(recipe.clustering.method);
    const ParameterSpec* spec = method ? findParameter(*method, "covariance") : nullptr;
    if (!spec)
        return std::nullopt;
    const auto diagonal = parameterFromText(*spec, "diagonal");
    if (!diagonal || parameterOf(*method, recipe.clustering.parameters, spec->name) == *diagonal)
        return std::nullopt;
    return Remedy{.label = Remedies::tr("Stretch groups along the axes only"),
                  .next = withParameter(recipe, *spec, *diagonal)};
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
        if (const auto remedy = everyNumericColumn(recipe))
            return remedy;
        return equalWeights(recipe);
    case IssueCode::ColumnUnknown:
        return unknownColumn(issue, recipe);
    case IssueCode::ColumnNotNumeric:
        return everyNumericColumn(recipe);
    case IssueCode::WeightOfNoFeature:
        return withoutWeight(issue, recipe);
    case IssueCode::MinimumSizeImpossible:
        return withoutParameter("min-size", Remedies::tr("Allow segments of any size"), recipe);
    case IssueCode::ParameterInvalid:
        return usualParameter(issue, 0, recipe);
    case IssueCode::MethodLacks:
        return usualParameter(issue, 1, recipe);
    case IssueCode::MethodSegmentsTooMany:
        return segmentsForMethod(issue, recipe);
    case IssueCode::TableTooWide:
        return fewerCovariances(recipe);
    case IssueCode::NoRowsLeft:
        return everyRow(recipe);
    case IssueCode::LogOfNegative:
        return withoutLogarithm(recipe);
    default:
        return std::nullopt;
    }
}

} // namespace tessera
