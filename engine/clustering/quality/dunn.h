// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Dunn's index by centroids: how far segments are apart, in widths of the widest.
// It never compares rows with each other.

#include "math/matrix.h"

#include <span>

namespace tessera {

/// The least distance of two centroids over the greatest diameter, where the diameter of a segment
/// is twice the mean distance of its rows from its centroid: Dunn 1974 in the form of Bezdek and
/// Pal 1998 (their distance 4, diameter 3), which one far row cannot decide. Greater is better.
/// `centroids`: k x columns; `meanDistances`: per segment. NaN for k = 1 and where all diameters
/// are 0.
double dunnIndex(const Matrix& centroids, std::span<const double> meanDistances);

} // namespace tessera
