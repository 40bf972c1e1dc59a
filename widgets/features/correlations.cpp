// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/correlations.h"

#include <algorithm>
#include <cmath>

namespace tessera {

std::vector<CorrelatedPair> correlatedPairs(const Analysis& analysis, double least)
{
    const Health& health = *analysis.health.value;
    const auto isFeature = [&](std::size_t column) {
        return analysis.roles && analysis.roles->roles[column] == Role::Feature;
    };
    std::vector<CorrelatedPair> pairs;
    for (std::size_t i = 0; i < health.correlation.rows(); ++i) {
        for (std::size_t j = i + 1; j < health.correlation.columns(); ++j) {
            const double r = health.correlation(i, j);
            if (std::abs(r) >= least && isFeature(health.numeric[i]) &&
                isFeature(health.numeric[j]))
                pairs.push_back(
                    {.first = health.numeric[i], .second = health.numeric[j], .correlation = r});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const CorrelatedPair& a, const CorrelatedPair& b) {
                         return std::abs(a.correlation) > std::abs(b.correlation);
                     });
    return pairs;
}

} // namespace tessera
