// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/clustering.h"

#include <algorithm>
#include <cmath>
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

} // namespace tessera
