// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// k-means: Lloyd's algorithm (Lloyd 1982) from greedy k-means++ starts (Arthur and Vassilvitskii
// 2007). Same input and seed, same bits, on any number of threads; a restart never depends on the
// others.

#include "base/cancel.h"
#include "base/result.h"
#include "clustering/clustering.h"

#include <functional>

namespace tessera {

/// What follows the cold starts.
enum class Improvement {
    None, ///< nothing: the best of them stands
    Moves ///< rounds of splits, merges and swaps from the best; then single rows
};

struct KMeansOptions {
    int k = 2;
    int restarts = 10; ///< cold starts; as many rounds of moves, or few where a sample is searched
    Improvement improvement = Improvement::Moves;
    Effort effort = Effort::Full;
    std::uint64_t seed = 1;
    int maxIterations = 300;
    double tolerance =
        1e-8; ///< stop when the centroids' squared shift is below this share of the mean variance
};

/// Clusters the rows of `points` (finite, at least one row). Runs in the caller's oneTBB arena.
/// Errors: SegmentsTooMany (k above the number of distinct rows), NotFinite, NoUsableFeature (there
/// is no column). Throws Cancelled.
Result<Clustering> kmeans(MatrixView points, const KMeansOptions& options, const Cancel& cancel);

} // namespace tessera
