// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The nearest and the second nearest of several places, for every row: by any distance in double.
// It never measures a distance itself.

#include "base/blocks.h"
#include "clustering/clustering.h"
#include "clustering/kernels/columndistances.h"

#include <algorithm>

namespace tessera {

/// For a strip of rows, the two nearest of places that are offered one after the other; ties by the
/// first. With one place only it is both of them.
class TwoNearest {
public:
    static constexpr std::size_t rows = 256;
    struct Strip {
        double* least;
        double* next;
        double* nearest; ///< numbers of places, as doubles so that all lanes are alike
        double* second;
    };

    TwoNearest();

    /// `distances`: `rows` values, whatever the number of rows that count.
    void offer(std::size_t place, const double* distances);

    double least(std::size_t row) const { return m_least[row]; }
    Label nearest(std::size_t row) const { return static_cast<Label>(m_nearest[row]); }
    Label second(std::size_t row) const { return static_cast<Label>(m_second[row]); }

private:
    alignas(64) double m_least[rows];
    alignas(64) double m_next[rows];
    alignas(64) double m_nearest[rows] = {};
    alignas(64) double m_second[rows] = {};
};

struct Nearest {
    std::vector<Label> nearest;
    std::vector<Label> second;
    std::vector<double, RawAllocator<double>> distance; ///< to the nearest
};

/// Of places 0..k-1. distances(range, place, out) writes one value per row of the range, at most
/// TwoNearest::rows of them. Throws Cancelled.
template<class Distances>
Nearest findTwoNearest(std::size_t rows, std::size_t k, const Cancel& cancel,
                       const Distances& distances)
{
    Nearest result{.nearest = std::vector<Label>(rows),
                   .second = std::vector<Label>(rows),
                   .distance = std::vector<double, RawAllocator<double>>(rows)};
    constexpr std::size_t strip = TwoNearest::rows;
    forEachIndex((rows + strip - 1) / strip, cancel, [&](std::size_t index) {
        const RowRange range{index * strip, std::min(rows, (index + 1) * strip)};
        double there[strip] = {};
        TwoNearest found;
        for (std::size_t place = 0; place < k; ++place) {
            distances(range, place, there);
            found.offer(place, there);
        }
        for (std::size_t row = range.begin; row < range.end; ++row) {
            const std::size_t i = row - range.begin;
            result.nearest[row] = found.nearest(i);
            result.second[row] = found.second(i);
            result.distance[row] = found.least(i);
        }
    });
    return result;
}

} // namespace tessera
