// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Clustering, silhouette and covariance as a textbook has them: plain loops in double over rows,
// nothing packed, nothing in parallel. What every faster way is compared with.

#include "base/random.h"
#include "clustering/clustering.h"

#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace textbook {

using tessera::Label;
using tessera::Matrix;

inline double squaredDistance(const Matrix& a, std::size_t i, const Matrix& b, std::size_t j)
{
    double sum = 0;
    for (std::size_t c = 0; c < a.columns(); ++c)
        sum += (a(i, c) - b(j, c)) * (a(i, c) - b(j, c));
    return sum;
}

inline Matrix means(const Matrix& points, const std::vector<Label>& labels, std::size_t k)
{
    Matrix sums(k, points.columns());
    std::vector<double> counts(k);
    for (std::size_t i = 0; i < points.rows(); ++i) {
        ++counts[labels[i]];
        for (std::size_t j = 0; j < points.columns(); ++j)
            sums(labels[i], j) += points(i, j);
    }
    for (std::size_t c = 0; c < k; ++c)
        for (std::size_t j = 0; j < points.columns(); ++j)
            sums(c, j) /= std::max(counts[c], 1.0);
    return sums;
}

inline double inertia(const Matrix& points, const std::vector<Label>& labels,
                      const Matrix& centroids)
{
    double sum = 0;
    for (std::size_t i = 0; i < points.rows(); ++i)
        sum += squaredDistance(points, i, centroids, labels[i]);
    return sum;
}

inline std::vector<Label> nearest(const Matrix& points, const Matrix& centroids)
{
    std::vector<Label> labels(points.rows());
    for (std::size_t i = 0; i < points.rows(); ++i)
        for (std::size_t c = 1; c < centroids.rows(); ++c)
            if (squaredDistance(points, i, centroids, c) <
                squaredDistance(points, i, centroids, labels[i]))
                labels[i] = static_cast<Label>(c);
    return labels;
}

/// The least inertia of so many runs of Lloyd's algorithm from rows drawn at random.
inline double bestOfRuns(const Matrix& points, std::size_t k, int runs)
{
    double best = std::numeric_limits<double>::infinity();
    for (int run = 0; run < runs; ++run) {
        tessera::Random random(static_cast<std::uint64_t>(run), k);
        Matrix centroids(k, points.columns());
        for (std::size_t c = 0; c < k; ++c) {
            const std::size_t row = random.below(points.rows());
            for (std::size_t j = 0; j < points.columns(); ++j)
                centroids(c, j) = points(row, j);
        }
        std::vector<Label> labels;
        for (int iteration = 0; iteration < 50; ++iteration) {
            const std::vector<Label> before = std::exchange(labels, nearest(points, centroids));
            centroids = means(points, labels, k);
            if (labels == before)
                break;
        }
        best = std::min(best, inertia(points, labels, centroids));
    }
    return best;
}

/// Rousseeuw 1987: of every row.
inline std::vector<double> silhouettes(const Matrix& points, const std::vector<Label>& labels,
                                       std::size_t k)
{
    std::vector<double> counts(k);
    for (const Label label : labels)
        ++counts[label];
    std::vector<double> widths(points.rows());
    for (std::size_t i = 0; i < points.rows(); ++i) {
        std::vector<double> sums(k);
        for (std::size_t other = 0; other < points.rows(); ++other)
            sums[labels[other]] += std::sqrt(squaredDistance(points, i, points, other));
        if (counts[labels[i]] < 2)
            continue;
        const double own = sums[labels[i]] / (counts[labels[i]] - 1);
        double nearestOther = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c < k; ++c)
            if (c != labels[i])
                nearestOther = std::min(nearestOther, sums[c] / counts[c]);
        const double greater = std::max(own, nearestOther);
        widths[i] = greater > 0 ? (nearestOther - own) / greater : 0;
    }
    return widths;
}

/// Of values in units, with divisor n - 1.
inline double variance(std::span<const double> values, double unit)
{
    const double n = static_cast<double>(values.size());
    double mean = 0;
    for (const double value : values)
        mean += value / unit / n;
    double squares = 0;
    for (const double value : values)
        squares += (value / unit - mean) * (value / unit - mean);
    return squares / std::max(n - 1, 1.0);
}

/// With divisor n - 1.
inline Matrix covariance(const Matrix& points)
{
    const std::vector<Label> all(points.rows());
    const Matrix mean = means(points, all, 1);
    Matrix result(points.columns(), points.columns());
    for (std::size_t a = 0; a < points.columns(); ++a)
        for (std::size_t b = 0; b < points.columns(); ++b) {
            for (std::size_t i = 0; i < points.rows(); ++i)
                result(a, b) += (points(i, a) - mean(0, a)) * (points(i, b) - mean(0, b));
            result(a, b) /= std::max(static_cast<double>(points.rows()) - 1, 1.0);
        }
    return result;
}

} // namespace textbook
