// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What to do about segments without rows: each gets the row that lies farthest from its own
// centroid. It never empties another segment, and gives up when every row lies on its centroid.

#include "clustering/lloyd/reassign.h"
#include "clustering/packing/points.h"

#include <functional>

namespace tessera {

using RowMoved = std::function<void(std::size_t row, Label from, Label to)>;

/// Refills empty segments in their order (lowest row on ties), setting labels, sizes and the
/// centroid; returns how many. Distances are those to `centroids` (k x columns) before. Throws
/// Cancelled.
int repairEmpty(const Points& points, std::span<double> centroids, std::span<Label> labels,
                std::span<std::int64_t> sizes, const Cancel& cancel, const RowMoved& moved);

} // namespace tessera
