// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The best assignment of rows to centroids when every segment must have so many rows: the
// minimum-cost flow of Bennett, Bradley and Demiriz (2000). It never moves centroids.

#include "clustering/distances/framed.h"

namespace tessera {

/// Labels of least sum of squared distances from `centroids` (k x columns, row by row) among those
/// with at least `least` rows in every segment; k * least is at most the number of rows. Exact, by
/// shortest augmenting paths between segments from the unconstrained optimum: one path for every
/// row that is missing. Needs 8 bytes per row and segment. Throws Cancelled.
std::vector<Label> assignWithMinimum(MatrixView values, std::span<const double> centroids,
                                     std::int64_t least, const Cancel& cancel);

} // namespace tessera
