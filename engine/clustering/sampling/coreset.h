// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which rows stand for all in the search on large tables. Rows far from the centre, which decide
// where small segments lie, are hardly ever left out; of the many near it a few stand for the
// others (lightweight coresets, Bachem, Lucic and Krause 2018). It never favours any segment.

#include "clustering/packing/points.h"

namespace tessera {

struct WeightedRows {
    std::vector<std::size_t> rows;      ///< ascending
    std::vector<std::uint32_t> weights; ///< how many rows each stands for, at least one
};

/// About `count` rows, at most twice as many; a row of weight w is there with a chance of 1 / w.
/// Depends on the rows and the seed only. Throws Cancelled.
WeightedRows coreset(const Points& points, std::size_t count, std::uint64_t seed,
                     const Cancel& cancel);
/// These rows, gathered.
Points gatheredCoreset(const Points& points, std::size_t count, std::uint64_t seed,
                       const Cancel& cancel);

} // namespace tessera
