// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// k-medoids: each segment is represented by one of its own rows, such that the sum of the distances
// from them is least (Kaufman and Rousseeuw 1990). It never holds more pairs of rows at once than
// mostPairBytes() says.

#include "clustering/method.h"

namespace tessera {

/// Of the parameter "exact-rows".
inline constexpr std::size_t mostExactRows = 20'000;

struct KMedoidsOptions {
    int k = 2;
    int restarts = 10; ///< starts, or samples when there are too many rows; the best counts
    std::uint64_t seed = 1;
    int maxIterations = 300; ///< passes over all rows
    Metric metric = Metric::Euclidean;
    std::size_t exactRows = 10'000; ///< above: samples (CLARA, Kaufman and Rousseeuw 1990)
};

/// Rows whose pairs are held at once: the exact rows, or as many as a sample with the medoids so
/// far may have, which are 10,000.
std::size_t mostRowsAtOnce(std::size_t exactRows);

/// What these pairs take: 400 megabytes for up to 10,000 exact rows, then 4 bytes for each pair
/// (1.6 gigabytes for 20,000, the most).
std::size_t mostPairBytes(std::size_t exactRows);

/// Centroids are the medoids, `cost` is the sum of distances, `distances` are by the metric.
/// Errors: SegmentsTooMany, MethodSegmentsTooMany (samples are too small for k), NotFinite. Throws
/// Cancelled.
Result<MethodOutcome> kmedoids(MatrixView points, const KMedoidsOptions& options,
                               const Cancel& cancel);

extern const Method kmedoidsMethod;

} // namespace tessera
