// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality/centroidindices.h"

#include "clustering/quality/bic.h"
#include "clustering/quality/centroidsilhouette.h"
#include "clustering/quality/dunn.h"

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
