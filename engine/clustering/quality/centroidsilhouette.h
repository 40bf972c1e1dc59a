// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The silhouette by distances to centroids instead of rows (simplified silhouette: Hruschka,
// Campello and de Castro 2006): exact at any size, in one pass. It never compares rows with rows.

#include "base/cancel.h"
#include "clustering/clustering.h"

namespace tessera {

struct CentroidSilhouette {
    /// Per row (b - a) / max(a, b): a = distance to the own centroid, b = to the nearest other one;
    /// 0 for a segment of one row and where a = b = 0; NaN for k = 1.
    std::vector<float> rows;
    std::vector<double> segments;      ///< mean per segment; NaN for k = 1
    double total = 0;                  ///< mean over rows; NaN for k = 1
    std::vector<double> meanDistances; ///< per segment, mean Euclidean distance to its centroid
};

/// Of a clustering of these very rows. Runs in the caller's oneTBB arena; the same bits on any
/// number of threads. Throws Cancelled.
CentroidSilhouette centroidSilhouette(MatrixView points, const Clustering& clustering,
                                      const Cancel& cancel);

} // namespace tessera
