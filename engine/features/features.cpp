// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/features.h"

#include "base/blocks.h"
#include "math/linalg/moments.h"

#include <cmath>
#include <string_view>
#include <unordered_set>

namespace tessera {

namespace {

std::int64_t countNegative(std::span<const double> values)
{
    return std::count_if(values.begin(), values.end(), [](double x) { return x < 0.0; });
}

/// The table rows of negative values, as many as an issue names.
std::vector<RowId> negativeRows(std::span<const double> values, const std::vector<RowId>& rows)
{
    constexpr std::size_t mostNamed = 1'000;
    std::vector<RowId> named;
    for (std::size_t i = 0; i < values.size() && named.size() < mostNamed; ++i)
        if (values[i] < 0.0)
            named.push_back(rows[i]);
    return named;
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

void takeLog(std::span<const double> values, std::span<double> logs, const Cancel& cancel)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i % blockRows == 0)
            cancel.poll();
        logs[i] = std::log1p(values[i]);
    }
}

/// Puts the logarithm of each named column in its place.
void takeLogs(SharedColumns& values, const std::vector<std::size_t>& which, const Cancel& cancel)
{
    if (which.empty())
        return;
    const NewColumns logs(values.rows(), which.size());
    forEachIndex(which.size(), cancel,
                 [&](std::size_t i) { takeLog(values.column(which[i]), logs.column(i), cancel); });
    for (std::size_t i = 0; i < which.size(); ++i)
        values.replace(which[i], logs.shared(i));
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
    result.values = cleaned.values;
    const std::size_t count = result.names.size();
    const Names chosen(recipe.logColumns.begin(), recipe.logColumns.end());
    std::vector<char> logged(
        count, 0); // bytes: neighbours in a vector<bool> cannot be written in parallel
    std::vector<std::int64_t> negative(count, 0);
    forEachIndex(count, cancel, [&](std::size_t j) {
        const auto values = result.values.column(j);
        if (!wantsLog(recipe.log, chosen, result.names[j], values, cancel))
            return;
        logged[j] = 1;
        negative[j] = countNegative(values);
    });
    std::vector<std::size_t> taken;
    for (std::size_t j = 0; j < count; ++j) {
        if (negative[j] > 0)
            return Issue{.code = IssueCode::LogOfNegative,
                         .arguments = {result.names[j], std::to_string(negative[j])},
                         .rows = negativeRows(result.values.column(j), cleaned.rows)};
        if (logged[j])
            taken.push_back(j);
    }
    takeLogs(result.values, taken, cancel);
    result.logged.assign(logged.begin(), logged.end());
    return result;
}

} // namespace tessera
