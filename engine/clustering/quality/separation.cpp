// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality/separation.h"

#include "base/blocks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tessera {

namespace {

/// From one centroid to another.
struct Line {
    std::vector<double> from;
    std::vector<double> step; ///< to the other end
    double lengthSquared = 0;
};

Line lineBetween(const Matrix& centroids, std::size_t a, std::size_t b)
{
    Line line;
    for (std::size_t j = 0; j < centroids.columns(); ++j) {
        line.from.push_back(centroids(a, j));
        line.step.push_back(centroids(b, j) - centroids(a, j));
        line.lengthSquared += line.step.back() * line.step.back();
    }
    return line;
}

/// Where rows are along a line (0 = its one end, 1 = the other) and how far off it, squared.
struct Places {
    std::vector<double> along;
    std::vector<double> off;
};

Places placesOf(MatrixView points, const Line& line, const Cancel& cancel)
{
    Places places{.along = std::vector<double>(points.rows),
                  .off = std::vector<double>(points.rows)};
    for (std::size_t begin = 0; begin < points.rows; begin += 1024) {
        cancel.poll();
        const std::size_t end = std::min(points.rows, begin + 1024);
        for (std::size_t j = 0; j < points.columns; ++j) {
            const double* values = points.column(j).data();
            for (std::size_t row = begin; row < end; ++row) {
                const double away = values[row] - line.from[j];
                places.along[row] += away * line.step[j];
                places.off[row] += away * away;
            }
        }
        for (std::size_t row = begin; row < end; ++row) {
            places.along[row] /= line.lengthSquared;
            places.off[row] -= places.along[row] * places.along[row] * line.lengthSquared;
        }
    }
    return places;
}

std::size_t nearestTo(const Matrix& centroids, std::size_t a)
{
    std::size_t nearest = a;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t b = 0; b < centroids.rows(); ++b) {
        const double apart = lineBetween(centroids, a, b).lengthSquared;
        if (b != a && apart < least) {
            least = apart;
            nearest = b;
        }
    }
    return nearest;
}

/// As wide as holds half the rows of the two segments, and a hair for rounding. 0 without rows.
double tubeOf(const Places& places, const std::vector<Label>& labels, std::size_t a, std::size_t b)
{
    std::vector<double> off;
    for (std::size_t row = 0; row < labels.size(); ++row)
        if (labels[row] == a || labels[row] == b)
            off.push_back(places.off[row]);
    if (off.empty())
        return 0;
    const auto median = off.begin() + static_cast<std::ptrdiff_t>(off.size() / 2);
    std::ranges::nth_element(off, median);
    return *median;
}

Boundary boundaryOf(MatrixView points, const Clustering& clustering, std::size_t a,
                    const Cancel& cancel)
{
    const std::size_t b = nearestTo(clustering.centroids, a);
    const Line line = lineBetween(clustering.centroids, a, b);
    Boundary boundary{.neighbour = static_cast<int>(b)};
    if (!(line.lengthSquared > 0))
        return boundary;
    const Places places = placesOf(points, line, cancel);
    constexpr double hair = 1e-12; // rows may be exact repeats of two points
    const double tube = tubeOf(places, clustering.labels, a, b) + hair * line.lengthSquared;
    std::int64_t counts[3] = {}; // about the one end, the middle, the other end
    for (std::size_t row = 0; row < points.rows; ++row)
        for (int band = 0; band < 3 && places.off[row] <= tube; ++band)
            counts[band] += std::abs(places.along[row] - band / 2.0) < 1.0 / 6 ? 1 : 0;
    boundary.ends = std::min(counts[0], counts[2]);
    boundary.middle = counts[1];
    return boundary;
}

} // namespace

double Boundary::depth() const
{
    return ends > 0 ? 1 - static_cast<double>(middle) / static_cast<double>(ends) : std::nan("");
}

double Boundary::significance() const
{
    const double rows = static_cast<double>(ends + middle);
    return rows > 0 ? static_cast<double>(ends - middle) / std::sqrt(rows) : 0.0;
}

double separatedShare(std::span<const Boundary> boundaries, const Clustering& clustering)
{
    constexpr double worthTelling = 2; // one boundary in forty, by chance, if nothing were there
    double separated = 0;
    double all = 0;
    for (std::size_t c = 0; c < boundaries.size(); ++c) {
        const double size = static_cast<double>(clustering.sizes[c]);
        separated += boundaries[c].significance() >= worthTelling ? size : 0;
        all += size;
    }
    return all > 0 ? separated / all : 0.0;
}

double jointSignificance(std::span<const Boundary> boundaries)
{
    Boundary all;
    for (const Boundary& boundary : boundaries) {
        all.ends += boundary.ends;
        all.middle += boundary.middle;
    }
    return all.significance();
}

std::vector<Boundary> boundariesOf(MatrixView points, const Clustering& clustering,
                                   const Cancel& cancel)
{
    const std::size_t k = clustering.sizes.size();
    if (k < 2)
        return {};
    std::vector<Boundary> boundaries(k);
    forEachIndex(k, cancel,
                 [&](std::size_t a) { boundaries[a] = boundaryOf(points, clustering, a, cancel); });
    return boundaries;
}

} // namespace tessera
