// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Means of segments and distances from them, in double from the matrix itself, in frame units.
// Nothing here is approximate, and nothing depends on the number of threads.

#include "clustering/clustering.h"
#include "clustering/packing/frame.h"

#include <span>

namespace tessera {

/// A labelling 0..k-1 of the rows of a matrix.
struct Labelled {
    MatrixView points;
    const Frame& frame;
    std::span<const Label> labels;
    std::size_t k = 0;
};

struct SegmentMoments {
    std::vector<double> means;   ///< k x columns, row by row
    std::vector<double> squares; ///< per segment, sum of squared distances from the mean
};

/// In one pass, from sums of differences from `about` (k x columns, row by row): the nearer it is
/// to the means, the fewer digits are lost. The mean of an empty segment is its place in `about`.
/// Throws Cancelled.
SegmentMoments segmentMoments(const Labelled& input, std::span<const double> about,
                              const Cancel& cancel);
/// The means alone, about the frame's origin.
std::vector<double> segmentMeans(const Labelled& input, const Cancel& cancel);

struct SegmentSpread {
    std::vector<double> squares;   ///< per segment, sum of squared distances from the centroid
    std::vector<double> distances; ///< per segment, sum of distances from it
};

/// Distances of every row from its own centroid (k x columns, row by row). Throws Cancelled.
SegmentSpread segmentSpread(const Labelled& input, std::span<const double> centroids,
                            const Cancel& cancel);

} // namespace tessera
