// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaling/scaling.h"

#include "core/blocks.h"
#include "linalg/moments.h"
#include "linalg/sorting.h"
#include "table/summary.h"

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

} // namespace

Scaled scale(const Matrix& features, const std::vector<std::string>& names,
             const ScalingRecipe& recipe, std::vector<Issue>& issues, const Cancel& cancel)
{
    const std::size_t count = features.columns();
    Scaled result{.center = std::vector<double>(count, 0.0),
                  .scale = std::vector<double>(count, 1.0),
                  .values = Matrix::uninitialised(features.rows(), count)};
    if (features.rows() == 0)
        return result;
    std::vector<char> constant(count, 0);
    forEachIndex(count, cancel, [&](std::size_t j) {
        const auto source = features.column(j);
        constant[j] = std::all_of(source.begin(), source.end(),
                                  [&](double x) { return x == source.front(); });
        const Measure used = measure(source, recipe.method, constant[j] != 0, cancel);
        result.center[j] = used.center;
        result.scale[j] = used.scale;
        const auto target = result.values.column(j);
        for (std::size_t i = 0; i < source.size(); ++i) {
            if (i % blockRows == 0)
                cancel.poll();
            target[i] = (source[i] - used.center) / used.scale;
        }
    });
    for (std::size_t j = 0; j < count; ++j) {
        if (constant[j])
            issues.push_back({.code = IssueCode::FeatureConstant,
                              .severity = Severity::Warning,
                              .arguments = {names[j]}});
    }
    return result;
}

} // namespace tessera
