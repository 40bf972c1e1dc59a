// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/distances/rowdistances.h"

#include "clustering/kernels/nearest.h"

#include <cmath>

namespace tessera {

RowDistances rowDistances(MatrixView points, const Clustering& clustering, const Cancel& cancel)
{
    const std::size_t d = points.columns;
    std::vector<double> centroids;
    for (std::size_t c = 0; c < clustering.sizes.size(); ++c)
        for (std::size_t j = 0; j < d; ++j)
            centroids.push_back(clustering.centroids(c, j));
    Nearest found =
        findTwoNearest(points.rows, clustering.sizes.size(), cancel,
                       [&](RowRange rows, std::size_t c, double* out) {
                           squaredDistances(points, rows, centroids.data() + c * d, out);
                       });
    RowDistances result{.own = std::move(found.distance), .runnerUp = std::move(found.second)};
    forEachBlock(points.rows, cancel, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const Label own = clustering.labels[row];
            // A row need not belong to the nearest centroid, which is its runner-up then.
            if (found.nearest[row] != own) {
                result.runnerUp[row] = found.nearest[row];
                squaredDistances(points, {row, row + 1}, centroids.data() + own * d,
                                 &result.own[row]);
            }
            result.own[row] = std::sqrt(result.own[row]);
        }
    });
    return result;
}

} // namespace tessera
