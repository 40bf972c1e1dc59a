// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What centroids alone say about a clustering, exactly and at any size, from one pass over the
// rows. It never compares rows with each other.

#include "base/cancel.h"
#include "clustering/clustering.h"

namespace tessera {

struct CentroidIndices {
    double silhouette = 0; ///< see centroidsilhouette.h; NaN for k = 1
    double dunn = 0;       ///< see dunn.h; NaN for k = 1
    double bic = 0;        ///< see bic.h; NaN for k = n
};

/// Of a clustering of these very rows. Runs in the caller's oneTBB arena. Throws Cancelled.
CentroidIndices centroidIndices(MatrixView points, const Clustering& clustering,
                                const Cancel& cancel);

} // namespace tessera
