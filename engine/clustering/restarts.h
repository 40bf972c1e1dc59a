// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Many k-means runs side by side, one per (k, restart), of which the best of each k is kept.
// A run never depends on which others there are, nor on the thread that does it.

#include "clustering/kmeans.h"
#include "clustering/points.h"

namespace tessera {

/// The best clustering for every k of `ks` (ascending), in canonical order and matrix units. k is
/// at most the number of distinct rows. `options.k` is not used. Error: SegmentsTooMany. Throws
/// Cancelled.
Result<std::vector<Clustering>> bestOfRestarts(const Points& points, const std::vector<int>& ks,
                                               const KMeansOptions& options, const Cancel& cancel);

} // namespace tessera
