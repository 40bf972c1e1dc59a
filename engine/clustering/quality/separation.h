// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether there are fewer customers between two segments than within them: a valley that separates
// groups from mere pieces of one cloud. It needs no assumption about shape or spread.

#include "base/cancel.h"
#include "clustering/clustering.h"

#include <span>

namespace tessera {

/// Between a segment and the one with the nearest centroid. Rows are counted along the line from
/// centroid to centroid, in a tube around it, in three bands of equal width: about the one end, the
/// middle, the other end. If the rows come from one cloud whose density falls from a peak (every
/// log-concave density: uniform in a convex box, normal, ...), then within any tube the middle
/// holds at least as many as the emptier end.
struct Boundary {
    int neighbour = 0;     ///< the segment on the other side
    std::int64_t ends = 0; ///< rows in the emptier band at an end
    std::int64_t middle = 0;

    /// 1 = nothing between them, 0 or below = no valley; NaN when an end is empty.
    double depth() const;
    /// (ends - middle) / sqrt(ends + middle): beyond about 3 chance does not explain the valley.
    double significance() const;
};

/// One per segment; none for k = 1. Squared distances in double; n k d operations in the caller's
/// oneTBB arena; the same bits on any number of threads. Throws Cancelled.
std::vector<Boundary> boundariesOf(MatrixView points, const Clustering& clustering,
                                   const Cancel& cancel);

/// The share of customers in segments with a valley on their nearest side (significance from 2).
double separatedShare(std::span<const Boundary> boundaries, const Clustering& clustering);

/// The boundaries as one: rows of all ends and all middles together. It sees valleys where each
/// segment has too few rows of its own to tell.
double jointSignificance(std::span<const Boundary> boundaries);

} // namespace tessera
