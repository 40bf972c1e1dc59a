// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality/dunn.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace tessera {

double dunnIndex(const Matrix& centroids, std::span<const double> meanDistances)
{
    const std::size_t k = centroids.rows();
    assert(meanDistances.size() == k);
    const double widest = k > 1 ? 2 * *std::ranges::max_element(meanDistances) : 0.0;
    if (!(widest > 0))
        return std::numeric_limits<double>::quiet_NaN();
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t a = 0; a < k; ++a)
        for (std::size_t b = a + 1; b < k; ++b) {
            double squares = 0;
            for (std::size_t j = 0; j < centroids.columns(); ++j) {
                const double apart = centroids(a, j) - centroids(b, j);
                squares += apart * apart;
            }
            least = std::min(least, squares);
        }
    return std::sqrt(least) / widest;
}

} // namespace tessera
