// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/clustering.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include <oneapi/tbb/parallel_for.h>

namespace tessera {

namespace {

bool comesBefore(const Clustering& clustering, std::size_t a, std::size_t b)
{
    if (clustering.sizes[a] != clustering.sizes[b])
        return clustering.sizes[a] > clustering.sizes[b];
    for (std::size_t j = 0; j < clustering.centroids.columns(); ++j)
        if (clustering.centroids(a, j) != clustering.centroids(b, j))
            return clustering.centroids(a, j) < clustering.centroids(b, j);
    return false;
}

double squaredDistance(MatrixView points, std::size_t row, const Matrix& centroids, std::size_t c)
{
    double sum = 0;
    for (std::size_t j = 0; j < points.columns; ++j) {
        const double difference = points(row, j) - centroids(c, j);
        sum += difference * difference;
    }
    return sum;
}

} // namespace

void orderCanonically(Clustering& clustering)
{
    const std::size_t k = clustering.sizes.size();
    std::vector<std::size_t> order(k); // new -> old
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return comesBefore(clustering, a, b); });
    const std::vector<std::int64_t> sizes = clustering.sizes;
    const std::vector<double> segmentInertia = clustering.segmentInertia;
    const Matrix centroids = clustering.centroids;
    std::vector<Label> renamed(k); // old -> new
    for (std::size_t c = 0; c < k; ++c) {
        renamed[order[c]] = static_cast<Label>(c);
        clustering.sizes[c] = sizes[order[c]];
        clustering.segmentInertia[c] = segmentInertia[order[c]];
        for (std::size_t j = 0; j < centroids.columns(); ++j)
            clustering.centroids(c, j) = centroids(order[c], j);
    }
    for (Label& label : clustering.labels)
        label = renamed[label];
}

RowDistances rowDistances(MatrixView points, const Clustering& clustering)
{
    const std::size_t k = clustering.sizes.size();
    RowDistances result{.own = std::vector<double>(points.rows),
                        .runnerUp = std::vector<Label>(clustering.labels)};
    oneapi::tbb::parallel_for(
        oneapi::tbb::blocked_range<std::size_t>(0, points.rows, 1024), [&](const auto& range) {
            for (std::size_t row = range.begin(); row != range.end(); ++row) {
                const Label own = clustering.labels[row];
                result.own[row] =
                    std::sqrt(squaredDistance(points, row, clustering.centroids, own));
                double least = std::numeric_limits<double>::infinity();
                for (std::size_t c = 0; c < k; ++c) {
                    if (c == own)
                        continue;
                    const double distance = squaredDistance(points, row, clustering.centroids, c);
                    if (distance < least) {
                        least = distance;
                        result.runnerUp[row] = static_cast<Label>(c);
                    }
                }
            }
        });
    return result;
}

} // namespace tessera
