// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/features.h"

#include "core/blocks.h"
#include "linalg/moments.h"

#include <cmath>
#include <string_view>
#include <unordered_set>

namespace tessera {

namespace {

std::int64_t countNegative(std::span<const double> values)
{
    return std::count_if(values.begin(), values.end(), [](double x) { return x < 0.0; });
}

using Names = std::unordered_set<std::string_view>;

std::optional<Issue> unknownLogColumn(const std::vector<std::string>& names,
                                      const std::vector<std::string>& chosen)
{
    const Names known(names.begin(), names.end());
    for (const std::string& name : chosen) {
        if (!known.contains(name))
            return Issue{.code = IssueCode::ColumnUnknown,
                         .arguments = {name, nearestName(names, name)}};
    }
    return {};
}

bool wantsLog(LogPolicy policy, const Names& chosen, const std::string& name,
              std::span<const double> values, const Cancel& cancel)
{
    switch (policy) {
    case LogPolicy::None:
        return false;
    case LogPolicy::All:
        return true;
    case LogPolicy::Columns:
        return chosen.contains(name);
    case LogPolicy::Auto:
        return countNegative(values) == 0 && momentsInOwnUnit(values, cancel).skewness() > 1.0;
    }
    return false;
}

void copyPolling(std::span<const double> from, std::span<double> to, const Cancel& cancel)
{
    for (std::size_t i = 0; i < from.size(); i += blockRows) {
        cancel.poll();
        const std::size_t count = std::min(blockRows, from.size() - i);
        std::copy_n(from.begin() + static_cast<std::ptrdiff_t>(i), count,
                    to.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

void takeLog(std::span<double> values, const Cancel& cancel)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i % blockRows == 0)
            cancel.poll();
        values[i] = std::log1p(values[i]);
    }
}

} // namespace

Result<FeatureMatrix> makeFeatures(const Cleaned& cleaned, const FeatureRecipe& recipe,
                                   const Cancel& cancel)
{
    FeatureMatrix result;
    for (const FeatureCleaning& feature : cleaned.features)
        result.names.push_back(feature.name);
    if (recipe.log == LogPolicy::Columns) {
        if (auto issue = unknownLogColumn(result.names, recipe.logColumns))
            return *issue;
    }
    result.values = Matrix::uninitialised(cleaned.values.rows(), cleaned.values.columns());
    const std::size_t count = result.names.size();
    const Names chosen(recipe.logColumns.begin(), recipe.logColumns.end());
    std::vector<char> logged(
        count, 0); // bytes: neighbours in a vector<bool> cannot be written in parallel
    std::vector<std::int64_t> negative(count, 0);
    forEachIndex(count, cancel, [&](std::size_t j) {
        const auto values = result.values.column(j);
        copyPolling(cleaned.values.column(j), values, cancel);
        if (!wantsLog(recipe.log, chosen, result.names[j], values, cancel))
            return;
        logged[j] = 1;
        negative[j] = countNegative(values);
        if (negative[j] == 0)
            takeLog(values, cancel);
    });
    for (std::size_t j = 0; j < count; ++j) {
        if (negative[j] > 0)
            return Issue{.code = IssueCode::LogOfNegative,
                         .arguments = {result.names[j], std::to_string(negative[j])}};
    }
    result.logged.assign(logged.begin(), logged.end());
    return result;
}

} // namespace tessera
