// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality/dispersion.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace tessera {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// Centroids row by row.
struct Centroids {
    std::vector<double> values;
    std::size_t columns;

    double squaredDistance(std::size_t a, std::size_t b) const
    {
        double sum = 0;
        for (std::size_t j = 0; j < columns; ++j) {
            const double difference = values[a * columns + j] - values[b * columns + j];
            sum += difference * difference;
        }
        return sum;
    }
};

/// Sum over segments of size times squared distance of the centroid from the mean of all rows.
double spreadBetween(const Centroids& centroids, const std::vector<double>& sizes)
{
    const double n = std::accumulate(sizes.begin(), sizes.end(), 0.0);
    double sum = 0;
    for (std::size_t j = 0; j < centroids.columns; ++j) {
        double mean = 0;
        for (std::size_t c = 0; c < sizes.size(); ++c)
            mean += sizes[c] * centroids.values[c * centroids.columns + j];
        mean /= n;
        for (std::size_t c = 0; c < sizes.size(); ++c) {
            const double off = centroids.values[c * centroids.columns + j] - mean;
            sum += sizes[c] * off * off;
        }
    }
    return sum;
}

/// The mean over segments of the greatest (scatter + scatter) / distance to another segment.
double daviesBouldin(const Centroids& centroids, const std::vector<double>& scatter)
{
    double sum = 0;
    for (std::size_t a = 0; a < scatter.size(); ++a) {
        double worst = 0;
        for (std::size_t b = 0; b < scatter.size(); ++b) {
            const double apart = std::sqrt(centroids.squaredDistance(a, b));
            if (a != b && apart > 0)
                worst = std::max(worst, (scatter[a] + scatter[b]) / apart);
        }
        sum += worst;
    }
    return sum / static_cast<double>(scatter.size());
}

} // namespace

Dispersion dispersion(const Labelled& input, const Cancel& cancel)
{
    if (input.k == 1)
        return {.calinskiHarabasz = notANumber, .daviesBouldin = notANumber};
    const Centroids centroids{.values = segmentMeans(input, cancel),
                              .columns = input.points.columns};
    SegmentSpread spread = segmentSpread(input, centroids.values, cancel);
    std::vector<double> sizes(input.k);
    for (const Label label : input.labels)
        ++sizes[label];
    for (std::size_t c = 0; c < input.k; ++c)
        spread.distances[c] /= sizes[c];
    const double n = static_cast<double>(input.points.rows);
    const double k = static_cast<double>(input.k);
    const double within = std::accumulate(spread.squares.begin(), spread.squares.end(), 0.0);
    const bool defined = input.k < input.points.rows && within > 0;
    return {.calinskiHarabasz = defined
                                    ? spreadBetween(centroids, sizes) / (k - 1) / (within / (n - k))
                                    : notANumber,
            .daviesBouldin = daviesBouldin(centroids, spread.distances)};
}

} // namespace tessera
