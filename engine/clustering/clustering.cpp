// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/clustering.h"

#include "clustering/columndistances.h"
#include "core/blocks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

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

/// Rows whose values and distances stay in the first-level cache while every centroid looks at
/// them.
constexpr std::size_t distanceRows = 256;

/// Fills in what rowDistances() says about the rows begin..end, at most distanceRows of them.
void measureBlock(MatrixView points, const Clustering& clustering, std::size_t begin,
                  std::size_t end, RowDistances& result)
{
    std::array<double, distanceRows> squares;
    std::array<double, distanceRows> least;
    least.fill(std::numeric_limits<double>::infinity());
    const std::size_t count = end - begin;
    std::vector<double> centroid(points.columns);
    for (std::size_t c = 0; c < clustering.sizes.size(); ++c) {
        for (std::size_t j = 0; j < points.columns; ++j)
            centroid[j] = clustering.centroids(c, j);
        squaredDistances(points, {begin, end}, centroid.data(), squares.data());
        for (std::size_t i = 0; i < count; ++i) {
            if (clustering.labels[begin + i] == c) {
                result.own[begin + i] = std::sqrt(squares[i]);
            } else if (squares[i] < least[i]) {
                least[i] = squares[i];
                result.runnerUp[begin + i] = static_cast<Label>(c);
            }
        }
    }
}

} // namespace

std::vector<std::size_t> orderCanonically(Clustering& clustering)
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
    return order;
}

RowDistances rowDistances(MatrixView points, const Clustering& clustering, const Cancel& cancel)
{
    RowDistances result{.own = std::vector<double>(points.rows),
                        .runnerUp = std::vector<Label>(clustering.labels)};
    forEachIndex((points.rows + distanceRows - 1) / distanceRows, cancel, [&](std::size_t block) {
        const std::size_t begin = block * distanceRows;
        measureBlock(points, clustering, begin, std::min(begin + distanceRows, points.rows),
                     result);
    });
    return result;
}

} // namespace tessera
