// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Squared distances between a panel of rows and one centroid, in double and in the difference form:
// exactly zero for equal rows. It never uses |x|^2 - 2xc + |c|^2, which cancels.

#include "clustering/panels.h"

namespace tessera {

/// `out[i]` = squared distance of the panel's row i from the centroid; columns are summed in order.
inline void squaredDistances(const double* panel, const double* centroid, std::size_t columns,
                             double* out)
{
    double sums[panelRows] = {};
    for (std::size_t j = 0; j < columns; ++j) {
        const double* x = panel + j * panelRows;
        const double c = centroid[j];
        for (std::size_t i = 0; i < panelRows; ++i)
            sums[i] += (x[i] - c) * (x[i] - c);
    }
    std::copy(sums, sums + panelRows, out);
}

} // namespace tessera
