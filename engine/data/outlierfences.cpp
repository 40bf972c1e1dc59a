// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/summary.h"

#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace tessera {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double highest = std::numeric_limits<double>::max();

/// Maps doubles to integers in the same order, -0.0 and 0.0 alike.
std::int64_t orderOf(double value)
{
    const auto bits = std::bit_cast<std::int64_t>(value);
    return bits >= 0 ? bits : std::numeric_limits<std::int64_t>::min() - bits;
}

double fromOrder(std::int64_t order)
{
    return std::bit_cast<double>(order >= 0 ? order
                                            : std::numeric_limits<std::int64_t>::min() - order);
}

/// The double furthest from `inside` towards `outside` that is not yet beyond. A rule compares a
/// rounded score with its limit; bisecting over the doubles finds the bound that gives the very
/// same answer for every value, which the formula of the bound solved for x does not.
template<class Beyond>
double lastInside(double inside, double outside, const Beyond& beyond)
{
    if (!beyond(outside))
        return outside > inside ? infinity : -infinity;
    std::int64_t in = orderOf(inside);
    std::int64_t out = orderOf(outside);
    while (true) {
        const std::int64_t middle = std::midpoint(in, out);
        if (middle == in || middle == out)
            return fromOrder(in);
        (beyond(fromOrder(middle)) ? out : in) = middle;
    }
}

template<class Score>
Fences fencesByScore(double center, double limit, const Score& score)
{
    const auto beyond = [&](double value) { return score(std::abs(value - center)) > limit; };
    return {.low = lastInside(center, -highest, beyond),
            .high = lastInside(center, highest, beyond)};
}

} // namespace

Fences outlierFences(const NumberSummary& summary, OutlierRule rule)
{
    switch (rule) {
    case OutlierRule::Iqr: {
        const double range = summary.q3 - summary.q1;
        if (std::isnan(range))
            break;
        return {.low = summary.q1 - 1.5 * range, .high = summary.q3 + 1.5 * range};
    }
    case OutlierRule::ZScore:
        if (!(summary.std > 0.0))
            break;
        return fencesByScore(summary.mean, 3.0, [&](double apart) { return apart / summary.std; });
    case OutlierRule::Mad:
        if (summary.mad > 0.0)
            return fencesByScore(summary.median, 3.5,
                                 [&](double apart) { return 0.6745 * apart / summary.mad; });
        if (!(summary.meanAbsDeviation > 0.0))
            break;
        return fencesByScore(summary.median, 3.5, [&](double apart) {
            return apart / (1.253314 * summary.meanAbsDeviation);
        });
    }
    return {.low = -infinity, .high = infinity};
}

Fences outlierFencesOfSorted(std::span<const double> sorted, OutlierRule rule, const Cancel& cancel)
{
    if (rule != OutlierRule::Iqr)
        return outlierFences(summariseSorted(sorted, cancel), rule);
    NumberSummary quartiles;
    quartiles.q1 = quantileOfSorted(sorted, 0.25);
    quartiles.q3 = quantileOfSorted(sorted, 0.75);
    return outlierFences(quartiles, rule);
}

} // namespace tessera
