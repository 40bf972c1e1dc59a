// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From minima to answers: the exact clustering for every k. Large tables are searched on a sample,
// and only the best of what it shows is carried on to all rows.

#include "clustering/kmeans/kmeans.h"
#include "clustering/packing/points.h"

namespace tessera {

/// Tables from this many rows on are searched on a sample.
inline constexpr std::size_t sampledRows = 50'000;

/// The best clustering for every k of `ks` (ascending), in canonical order and matrix units. k is
/// at most the number of distinct rows. `options.k` is not used. Error: SegmentsTooMany. Throws
/// Cancelled.
Result<std::vector<Clustering>> bestClusterings(const Points& points, const std::vector<int>& ks,
                                                const KMeansOptions& options, const Cancel& cancel);

} // namespace tessera
