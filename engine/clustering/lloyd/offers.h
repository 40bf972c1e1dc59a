// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For every row, the nearest and the second nearest of weighted centroids: what the moves that
// improve a solution are chosen by. Float: whoever decides by it looks again in double.

#include "clustering/kernels/kernel.h"
#include "clustering/packing/points.h"

namespace tessera {

class OfferTable {
public:
    /// centroids: k x columns, row by row, frame units; factors: one per centroid, by which its
    /// squared distances are multiplied. Throws Cancelled.
    OfferTable(const Points& points, std::span<const double> centroids,
               std::span<const float> factors, const Cancel& cancel);

    Label nearest(std::size_t row) const { return m_nearest[row]; }
    float least(std::size_t row) const { return m_least[row]; }
    /// Huge when there is one centroid only.
    float second(std::size_t row) const { return m_second[row]; }

private:
    std::vector<Label> m_nearest; ///< whole panels, all three
    std::vector<float> m_least;
    std::vector<float> m_second;
};

} // namespace tessera
