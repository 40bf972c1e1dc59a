// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// k-means whose segments all have at least so many rows (Bennett, Bradley and Demiriz 2000).
// Where k-means alone already has such segments, its answer is the answer.

#include "clustering/kmeans/kmeans.h"

namespace tessera {

/// At least `leastRows` rows in every segment. Errors: MinimumSizeImpossible, MethodSegmentsTooMany
/// and those of kmeans(). Throws Cancelled.
Result<Clustering> constrainedKmeans(MatrixView points, const KMeansOptions& options,
                                     std::int64_t leastRows, const Cancel& cancel);

} // namespace tessera
