// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Means of segments and distances from them, in double from the matrix itself, in frame units.
// Nothing here is approximate, and nothing depends on the number of threads.

#include "clustering/clustering.h"
#include "clustering/frame.h"

#include <span>

namespace tessera {

/// A labelling 0..k-1 of the rows of a matrix.
struct Labelled {
    MatrixView points;
    const Frame& frame;
    std::span<const Label> labels;
    std::size_t k = 0;
};

/// k x columns, row by row; the mean of an empty segment is `otherwise` (same shape) or 0. Throws
/// Cancelled.
std::vector<double> segmentMeans(const Labelled& input, std::span<const double> otherwise,
                                 const Cancel& cancel);

struct SegmentSpread {
    std::vector<double> squares;   ///< per segment, sum of squared distances from the centroid
    std::vector<double> distances; ///< per segment, sum of distances from it
};

/// Distances of every row from its own centroid (k x columns, row by row). Throws Cancelled.
SegmentSpread segmentSpread(const Labelled& input, std::span<const double> centroids,
                            const Cancel& cancel);

} // namespace tessera
