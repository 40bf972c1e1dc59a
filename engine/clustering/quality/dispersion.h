// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be said of a labelling from its centroids alone: Calinski and Harabasz (1974), Davies
// and Bouldin (1979). It never compares rows with each other.

#include "clustering/distances/moments.h"

namespace tessera {

struct Dispersion {
    double calinskiHarabasz = 0; ///< NaN for k = 1, k = n or no spread within the segments
    double daviesBouldin = 0;    ///< NaN for k = 1
};

/// Of a labelling without empty segment. Throws Cancelled.
Dispersion dispersion(const Labelled& input, const Cancel& cancel);

} // namespace tessera
