// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/featureedits.h"

namespace tessera {

namespace {

/// The names of the rows for which `pick` holds, with `changed` set to `value`.
template<class Pick>
std::vector<std::string> names(const std::vector<FeatureRow>& rows, Pick pick, int changed,
                               bool value)
{
    std::vector<std::string> result;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool picked = static_cast<int>(i) == changed ? value : pick(rows[i]);
        if (picked)
            result.push_back(rows[i].name);
    }
    return result;
}

bool isUsed(const FeatureRow& row)
{
    return row.used;
}

bool isLogged(const FeatureRow& row)
{
    return row.used && row.logged;
}

} // namespace

Recipe withFeature(const Recipe& recipe, const std::vector<FeatureRow>& rows, int row, bool used)
{
    Recipe next = recipe;
    next.data.features = names(rows, isUsed, row, used);
    if (!used) {
        std::erase(next.features.logColumns, rows[static_cast<std::size_t>(row)].name);
        next.scaling.weights.erase(rows[static_cast<std::size_t>(row)].name);
    }
    if (next.features.log == LogPolicy::Columns && next.features.logColumns.empty())
        next.features.log = LogPolicy::None;
    return next;
}

Recipe withDefaultFeatures(const Recipe& recipe)
{
    Recipe next = recipe;
    next.data.features.reset();
    return next;
}

Recipe withLog(const Recipe& recipe, const std::vector<FeatureRow>& rows, int row, bool logged)
{
    Recipe next = recipe;
    next.features.logColumns = names(rows, isLogged, row, logged);
    next.features.log = next.features.logColumns.empty() ? LogPolicy::None : LogPolicy::Columns;
    return next;
}

Recipe withLogPolicy(const Recipe& recipe, LogPolicy policy, const std::vector<FeatureRow>& rows)
{
    Recipe next = recipe;
    next.features.log = policy;
    next.features.logColumns.clear();
    if (policy == LogPolicy::Columns) {
        next.features.logColumns = names(rows, isLogged, -1, false);
        if (next.features.logColumns.empty())
            next.features.log = LogPolicy::None;
    }
    return next;
}

} // namespace tessera
