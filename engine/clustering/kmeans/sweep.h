// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// k-means for every k of a range: the elbow and what judges it.
// Neighbouring k learn from each other, so that inertia never rises with k; a solution may
// therefore be better than what kmeans() finds for that k alone.

#include "clustering/kmeans/kmeans.h"

namespace tessera {

struct KRange {
    int from = 2;
    int to = 10;

    bool operator==(const KRange&) const = default;
};

struct Sweep {
    double totalInertia = 0; ///< k = 1: the total sum of squares
    std::vector<Clustering>
        solutions; ///< k = from..to; shorter when there are fewer distinct rows (with a note)
};

/// Runs in the caller's oneTBB arena. Errors: SegmentRangeInvalid, SegmentsTooMany (from above the
/// number of distinct rows). A `to` above it is lowered, with a warning in `issues`. A publishing
/// `cancel` says the inertia of each k as soon as it is final; a draft has none. Throws Cancelled.
Result<Sweep> sweep(MatrixView points, KRange range, const KMeansOptions& options,
                    std::vector<Issue>& issues, const Cancel& cancel);

} // namespace tessera
