// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Greedy k-means++ (Arthur and Vassilvitskii 2007, section 5): where a run starts.
// It never picks a row that equals a centroid already chosen while another is left.

#include "base/random.h"
#include "clustering/packing/points.h"

namespace tessera {

/// k centroids (k x columns, row by row, frame units), each a packed row: the best of 2 + ln k rows
/// drawn with a chance in proportion to their squared distance from the centroids before it.
std::vector<double> seedCentroids(const Points& points, int k, Random random, const Cancel& cancel);

} // namespace tessera
