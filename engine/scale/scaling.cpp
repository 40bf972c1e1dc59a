// SPDX-License-Identifier: GPL-3.0-or-later
#include "scale/scaling.h"

#include "base/blocks.h"
#include "data/summary.h"
#include "math/linalg/moments.h"
#include "math/sorting.h"

#include <cmath>

namespace tessera {

namespace {

struct Measure {
    double center = 0.0;
    double scale = 1.0;
};

Measure standard(std::span<const double> values, const Cancel& cancel)
{
    const Moments moments = momentsInOwnUnit(values, cancel);
    return {.center = moments.meanInUnits(), .scale = moments.populationStd()};
}

Measure robust(std::span<const double> values, const Cancel& cancel)
{
    std::vector<double> sorted(values.begin(), values.end());
    sortNumbers(sorted, cancel);
    const double range = quantileOfSorted(sorted, 0.75) - quantileOfSorted(sorted, 0.25);
    return {.center = quantileOfSorted(sorted, 0.5),
            .scale = range > 0.0 ? range : standard(values, cancel).scale};
}

Measure measure(std::span<const double> values, Scaling method, bool constant, const Cancel& cancel)
{
    Measure result;
    switch (method) {
    case Scaling::None:
        return result;
    case Scaling::Standard:
        result = standard(values, cancel);
        break;
    case Scaling::MinMax: {
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        result = {.center = *low, .scale = *high - *low};
        break;
    }
    case Scaling::Robust:
        result = robust(values, cancel);
        break;
    }
    if (constant || !(result.scale > 0.0))
        result.scale = 1.0;
    return result;
}

std::vector<char> constantColumns(const SharedColumns& features, const Cancel& cancel)
{
    std::vector<char> constant(features.columns(), 0); // bytes: neighbours are written in parallel
    forEachIndex(constant.size(), cancel, [&](std::size_t j) {
        const auto column = features.column(j);
        constant[j] = std::all_of(column.begin(), column.end(),
                                  [&](double x) { return x == column.front(); });
    });
    return constant;
}

void warnOf(const std::vector<char>& constant, const std::vector<std::string>& names,
            std::vector<Issue>& issues)
{
    for (std::size_t j = 0; j < constant.size(); ++j) {
        if (constant[j])
            issues.push_back({.code = IssueCode::FeatureConstant,
                              .severity = Severity::Warning,
                              .arguments = {names[j]}});
    }
}

/// (x - center) / scale in place of the columns that this changes.
void standardise(Scaled& scaled, const Cancel& cancel)
{
    std::vector<std::size_t> changed;
    for (std::size_t j = 0; j < scaled.values.columns(); ++j)
        if (scaled.center[j] != 0.0 || scaled.scale[j] != 1.0)
            changed.push_back(j);
    if (changed.empty())
        return;
    const NewColumns columns(scaled.values.rows(), changed.size());
    forEachIndex(changed.size(), cancel, [&](std::size_t i) {
        const double center = scaled.center[changed[i]];
        const double scale = scaled.scale[changed[i]];
        const auto source = scaled.values.column(changed[i]);
        const auto target = columns.column(i);
        for (std::size_t row = 0; row < source.size(); ++row) {
            if (row % blockRows == 0)
                cancel.poll();
            target[row] = (source[row] - center) / scale;
        }
    });
    for (std::size_t i = 0; i < changed.size(); ++i)
        scaled.values.replace(changed[i], columns.shared(i));
}

} // namespace

Scaled scale(const SharedColumns& features, const std::vector<std::string>& names,
             const ScalingRecipe& recipe, std::vector<Issue>& issues, const Cancel& cancel)
{
    const std::size_t count = features.columns();
    Scaled result{.center = std::vector<double>(count, 0.0),
                  .scale = std::vector<double>(count, 1.0),
                  .values = features};
    if (features.rows() == 0)
        return result;
    const std::vector<char> constant = constantColumns(features, cancel);
    forEachIndex(count, cancel, [&](std::size_t j) {
        const Measure used = measure(features.column(j), recipe.method, constant[j] != 0, cancel);
        result.center[j] = used.center;
        result.scale[j] = used.scale;
    });
    standardise(result, cancel);
    warnOf(constant, names, issues);
    return result;
}

Scaled scaledAsBefore(const Scaled& before, const SharedColumns& features,
                      const std::vector<std::string>& names, std::vector<Issue>& issues,
                      const Cancel& cancel)
{
    warnOf(constantColumns(features, cancel), names, issues);
    return {.center = before.center, .scale = before.scale, .values = before.values};
}

} // namespace tessera
