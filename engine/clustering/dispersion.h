// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be said of a labelling from its centroids alone: Calinski and Harabasz (1974), Davies
// and Bouldin (1979). It never compares rows with each other.

#include "clustering/clustering.h"
#include "clustering/frame.h"

#include <span>

namespace tessera {

struct Dispersion {
    double calinskiHarabasz = 0; ///< NaN for k = 1, k = n or no spread within the segments
    double daviesBouldin = 0;    ///< NaN for k = 1
};

/// Of a labelling 0..k-1 without empty segment. Throws Cancelled.
Dispersion dispersion(MatrixView points, const Frame& frame, std::span<const Label> labels, int k,
                      const Cancel& cancel);

} // namespace tessera
