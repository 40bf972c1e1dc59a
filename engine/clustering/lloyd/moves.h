// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where to look for a better minimum, given solutions: a centroid more, a centroid less, or one
// taken from where it is needed least to where it is missed (random swap, Fränti 2018). It proposes
// starts; whether they lead anywhere is for Lloyd's algorithm to say.

#include "base/random.h"
#include "clustering/lloyd/offers.h"

namespace tessera {

/// A solution, looked at for moves.
class MoveTable {
public:
    /// centroids: k x columns, row by row, frame units. Throws Cancelled.
    MoveTable(const Points& points, std::vector<double> centroids, const Cancel& cancel);

    /// One more centroid: a row drawn with a chance in proportion to its squared distance.
    std::vector<double> split(Random& random) const;
    /// One less, k > 1: which one is drawn with a chance against what its loss costs.
    std::vector<double> merged(Random& random) const;
    /// Both; k > 1.
    std::vector<double> swapped(Random& random) const;
    /// As many, each moved at random by `spreads` of its rows' spread.
    std::vector<double> shaken(Random& random, double spreads) const;

private:
    std::size_t drawRow(Random& random) const;
    std::size_t drawLoss(Random& random) const;

    const Points& m_points;
    std::vector<double> m_centroids;
    OfferTable m_offers;
    std::vector<double> m_blockSums; ///< of squared distances, by block of rows
    std::vector<double> m_losses;    ///< per centroid, what the inertia would rise at once
    std::vector<double> m_spreads;   ///< per centroid, root mean square of its rows' differences
};

} // namespace tessera
