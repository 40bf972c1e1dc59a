// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality/bic.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace tessera {

double bayesianCriterion(const BicInput& input)
{
    const double n = static_cast<double>(
        std::accumulate(input.sizes.begin(), input.sizes.end(), std::int64_t{0}));
    const double k = static_cast<double>(input.sizes.size());
    const double d = static_cast<double>(input.columns);
    if (k >= n || d < 1 || !(input.inertia > 0))
        return std::numeric_limits<double>::quiet_NaN();
    const double variance = input.inertia / (d * (n - k));
    double likelihood = -n * d / 2 * std::log(2 * std::numbers::pi * variance) - d * (n - k) / 2;
    for (const std::int64_t size : input.sizes)
        if (size > 0)
            likelihood += static_cast<double>(size) * std::log(static_cast<double>(size) / n);
    return likelihood - k * (d + 1) / 2 * std::log(n);
}

} // namespace tessera
