// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Silhouette widths (Rousseeuw 1987) of several labellings of the same rows, from one pass over all
// pairs. Each result is the same to the last bit whatever other labellings are in the company. It
// never stores the distances.

#include "clustering/clustering.h"
#include "clustering/distances/precision.h"
#include "clustering/packing/frame.h"

#include <span>

namespace tessera {

/// Rows that take part, and the labellings of just these rows.
struct SilhouetteInput {
    std::span<const std::size_t> rows;              ///< of the matrix
    std::span<const std::vector<Label>> labellings; ///< by position in `rows`; segments 0..k-1
    std::span<const int> segments;    ///< k of each labelling; label k = takes no part in it
    std::span<const Label> groupOf{}; ///< for a jackknife: by position in `rows`; empty = none
    std::size_t groups = 0;
    Precision precision = Precision::Sufficient;
};

/// Of one labelling.
struct SilhouetteWidths {
    /// Per position in `rows`: (b - a) / max(a, b); 0 for a segment of one row or a = b = 0, NaN
    /// where the row takes no part or there is only one segment.
    std::vector<double> widths;
    /// groups x k: the sums and the counts of widths in each segment when a group is left out
    /// entirely, as rows and as those they are compared with.
    std::vector<double> leftOutSums{};
    std::vector<double> leftOutCounts{};
};

/// One per labelling. Throws Cancelled.
std::vector<SilhouetteWidths> silhouetteWidths(MatrixView points, const Frame& frame,
                                               const SilhouetteInput& input, const Cancel& cancel);

} // namespace tessera
