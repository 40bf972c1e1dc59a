// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Distances of many rows at once from one place, in double from a matrix by columns, in SIMD chosen
// for the processor at run time: the same bits on every processor. It never compares.

#include "math/matrix.h"

namespace tessera {

/// Rows begin <= row < end.
struct RowRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Squared Euclidean distances of the rows from `place` (one value per column, in the units of
/// `values`). `out`: one value per row of the range.
void squaredDistances(MatrixView values, RowRange rows, const double* place, double* out);

} // namespace tessera
