// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// k-medoids: each segment is stood for by one of its own rows, such that the sum of the distances
// from them is least (Kaufman and Rousseeuw 1990). It never needs more than 400 megabytes of pairs.

#include "clustering/methods.h"

namespace tessera {

struct KMedoidsOptions {
    int k = 2;
    int restarts = 10; ///< starts, or samples when there are too many rows; the best counts
    std::uint64_t seed = 1;
    int maxIterations = 300; ///< passes over all rows
    Metric metric = Metric::Euclidean;
    std::size_t exactRows = 10'000; ///< above: samples (CLARA, Kaufman and Rousseeuw 1990)
};

/// Centroids are the medoids, `cost` is the sum of distances, `distances` are by the metric.
/// Errors: SegmentsTooMany, NotFinite. Throws Cancelled.
Result<MethodOutcome> kmedoids(MatrixView points, const KMedoidsOptions& options,
                               const Cancel& cancel);

extern const Method kmedoidsMethod;

} // namespace tessera
