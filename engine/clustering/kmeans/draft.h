// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A first look at a large table, to be shown while the full search runs: segments of a small
// sample, and every row with the nearest of them. Its numbers are near the final ones and never
// final.

#include "clustering/kmeans/kmeans.h"
#include "clustering/packing/points.h"

namespace tessera {

/// Twice the sample: below, hardly a row would be saved.
inline constexpr std::size_t draftedRows = 40'000;

/// For every k of `ks` (ascending), in canonical order and matrix units; not converged. Sizes and
/// inertia are of all rows, the inertias of the segments are estimates that add up to it. Throws
/// Cancelled.
std::vector<Clustering> draft(const Points& points, const std::vector<int>& ks,
                              const KMeansOptions& options, const Cancel& cancel);

} // namespace tessera
