// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every clustering method returns: who belongs where, and how well.
// Segments are in canonical order: by size descending, then by centroid, lexicographically
// ascending.

#include "base/cancel.h"
#include "math/matrix.h"

#include <cstdint>
#include <vector>

namespace tessera {

enum class Effort {
    Full,
    Draft ///< a first look at a large table: a small sample, and where all rows go by it; small
          ///< tables get the full result at once
};

using Label = std::uint16_t; ///< segment of a row, 0 = largest
inline constexpr int maximumSegments = 65'533;

struct Clustering {
    int k = 0;
    std::vector<Label> labels;           ///< per matrix row
    Matrix centroids;                    ///< k x dimensions, in matrix units
    std::vector<std::int64_t> sizes;     ///< per segment
    std::vector<double> segmentInertia;  ///< per segment, within-segment sum of squares
    double inertia = 0;                  ///< their sum
    int iterations = 0;                  ///< of the best run
    bool converged = false;              ///< the best run reached its fixpoint before maxIterations
    int emptyRepaired = 0;               ///< empty segments that were refilled on the way, best run
    std::vector<double> restartInertias; ///< one per restart, in order
};

/// Puts segments in canonical order (labels, centroids, sizes, segmentInertia). Returns which
/// segment each was before, for what else is kept by segment.
std::vector<std::size_t> orderCanonically(Clustering& clustering);

/// Squared distance of every row to its own centroid, its runner-up centroid's label (k = 1: its
/// own).
struct RowDistances {
    std::vector<double, RawAllocator<double>> own; ///< Euclidean distance to the own centroid
    std::vector<Label> runnerUp; ///< segment of the second-nearest centroid; ties by lowest label
};

} // namespace tessera
