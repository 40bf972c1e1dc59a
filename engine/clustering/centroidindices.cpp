// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/centroidindices.h"

#include "clustering/bic.h"
#include "clustering/centroidsilhouette.h"
#include "clustering/dunn.h"

namespace tessera {

CentroidIndices centroidIndices(MatrixView points, const Clustering& clustering,
                                const Cancel& cancel)
{
    const CentroidSilhouette widths = centroidSilhouette(points, clustering, cancel);
    return {
        .silhouette = widths.total,
        .dunn = dunnIndex(clustering.centroids, widths.meanDistances),
        .bic = bayesianCriterion(
            {.sizes = clustering.sizes, .columns = points.columns, .inertia = clustering.inertia})};
}

} // namespace tessera
