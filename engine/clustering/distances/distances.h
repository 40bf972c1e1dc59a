// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Squared distances in double and in the difference form: exactly zero for equal rows. This is the
// definition that every faster way has to agree with.

#include "clustering/clustering.h"

#include <span>

namespace tessera {

/// Columns are summed in their order.
inline double squaredDistance(const double* a, const double* b, std::size_t columns)
{
    double sum = 0;
    for (std::size_t j = 0; j < columns; ++j)
        sum += (a[j] - b[j]) * (a[j] - b[j]);
    return sum;
}

/// The centroid (k x columns, row by row) nearest to `x`; ties by the lowest.
inline Label nearestCentroid(const double* x, std::span<const double> centroids,
                             std::size_t columns)
{
    const std::size_t k = centroids.size() / columns;
    std::size_t nearest = 0;
    double least = squaredDistance(x, centroids.data(), columns);
    for (std::size_t c = 1; c < k; ++c) {
        const double distance = squaredDistance(x, centroids.data() + c * columns, columns);
        if (distance < least) {
            least = distance;
            nearest = c;
        }
    }
    return static_cast<Label>(nearest);
}

} // namespace tessera
