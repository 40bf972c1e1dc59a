// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which columns say nearly the same: pairs with a strong correlation, strongest first.
// It never leaves one out by itself.

#include "analysis/analysis.h"

#include <vector>

namespace tessera {

struct CorrelatedPair {
    std::size_t first = 0; ///< columns of the table
    std::size_t second = 0;
    double correlation = 0;
};

/// Pairs of features with |r| >= `least`. Needs health.
std::vector<CorrelatedPair> correlatedPairs(const Analysis& analysis, double least);

} // namespace tessera
