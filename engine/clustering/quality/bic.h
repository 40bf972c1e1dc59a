// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Bayesian information criterion of k-means, as X-means uses it (Pelleg and Moore 2000).
// It never sees the rows: sizes and inertia say all.

#include <cstdint>
#include <span>

namespace tessera {

struct BicInput {
    std::span<const std::int64_t> sizes; ///< per segment
    std::size_t columns = 0;
    double inertia = 0; ///< within-segment sum of squares of all segments
};

/// The log-likelihood of k round Gaussians of one common variance, less what their parameters cost;
/// greater is better:
///
///     BIC = L - (p / 2) ln n,   p = k (d + 1)
///     L = sum over segments of n_c ln(n_c / n) - (n d / 2) ln(2 pi v) - d (n - k) / 2
///     v = inertia / (d (n - k)), the variance of one column
///
/// Pelleg and Moore divide by n - k where the paper's own derivation needs d (n - k); this is the
/// right one. In nats; units of the columns shift all k by the same amount. NaN for k >= n and for
/// an inertia of 0, where the likelihood has no bound.
double bayesianCriterion(const BicInput& input);

} // namespace tessera
