// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Single rows that would lower the inertia by changing their segment although their own centroid is
// the nearest (Hartigan 1975): the last step down, which Lloyd's iterations cannot see.
// It never empties a segment.

#include "clustering/lloyd/lloyd.h"

namespace tessera {

/// Moves every row to which that applies, one after the other, and makes the centroids the means
/// again; returns how many moved. Throws Cancelled.
std::size_t moveSingleRows(const Points& points, LloydRun& run, const Cancel& cancel);

/// Lloyd's iterations and single moves in turn, until neither finds anything. Throws Cancelled.
void settle(const Points& points, LloydRun& run, const LloydOptions& options, const Cancel& cancel);

} // namespace tessera
