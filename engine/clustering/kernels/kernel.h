// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inner loops of clustering, in SIMD chosen for the processor at run time (Highway).
// They never decide what float cannot: rows too near to a tie are named, and decided by the caller.

#include "clustering/clustering.h"
#include "clustering/packing/panels.h"

#include <span>

namespace tessera {

/// In place of a label: the two nearest centroids are closer to a tie than float can tell.
inline constexpr Label uncertainLabel = 0xFFFF;
/// In place of a label: no segment yet.
inline constexpr Label noLabel = 0xFFFE;

/// Centroids laid out for findNearest: tiles of up to six, as floats.
class CentroidTable {
public:
    static constexpr std::size_t tileWidth = 6;
    struct Tile {
        const float*
            values; ///< half squared norms (count), then per column the negated values (count)
        std::size_t first;
        std::size_t count;
    };

    /// `centroids`: k x columns, row by row, in frame units.
    CentroidTable(std::span<const double> centroids, std::size_t columns);

    std::span<const Tile> tiles() const { return m_tiles; }
    std::size_t columns() const { return m_columns; }
    /// Scores of a row closer than slope * |row| + offset cannot be told apart: a bound on the
    /// rounding of data, centroids, products and sums (Higham 2002, section 3.1), with room to
    /// spare.
    float bandSlope() const { return m_bandSlope; }
    float bandOffset() const { return m_bandOffset; }

private:
    std::size_t m_columns;
    std::vector<float> m_values;
    std::vector<Tile> m_tiles;
    float m_bandSlope = 0;
    float m_bandOffset = 0;
};

/// A stretch of panels.
struct PanelStretch {
    const Panels<float>* panels = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;
    const float* weights = nullptr; ///< of its rows; null: every row counts once
};

/// What is found for the rows of a stretch, 16 * (end - begin) each.
struct NearestFound {
    Label* labels;            ///< or uncertainLabel
    float* margins = nullptr; ///< unless null: the square of a lower bound of by how much the
                              ///< second nearest centroid is farther; 0 where uncertain
};

/// The nearest centroid by |c|^2 / 2 - xc, ties by the lowest. norms: |row| of every row of the
/// stretch, rounded up.
void findNearest(const PanelStretch& stretch, const CentroidTable& centroids, const float* norms,
                 const NearestFound& found);

/// sums[t] = weighted sum over the stretch of min(closest, squared distance from candidate t).
/// Float, in a fixed order without fused operations: the same bits on every processor. candidates:
/// count x columns.
void sumClosest(const PanelStretch& stretch, std::span<const float> candidates,
                const float* closest, std::span<double> sums);

/// closest becomes the smaller of itself and the squared distance; returns its new weighted sum.
/// Rows that are missing in the last panel must have closest = 0.
double lowerClosest(const PanelStretch& stretch, std::span<const float> candidate, float* closest);

/// What the centroids offer to each row of a stretch: factor times squared distance.
struct Offers {
    Label* nearest; ///< of the least offer, ties by the lowest
    float* least;
    float* second; ///< the least offer of another centroid; huge when there is none
};

/// Fills 16 * (end - begin) offers. centroids: k x columns, row by row; factors: k. Float, without
/// fused operations: the same bits on every processor.
void findOffers(const PanelStretch& stretch, std::span<const float> centroids,
                std::span<const float> factors, const Offers& out);

/// A panel's rows on their way: 16 labels each, equal where a row stays; noLabel stands for none.
struct PanelMoves {
    const Label* from;
    const Label* to;
    const float* weights; ///< 16; null: every row counts once
};

/// sums[k x columns] += weight times the rows that come to a segment, -= those that leave it, row
/// by row.
void moveRows(const float* panel, std::size_t columns, const PanelMoves& moves, double* sums);

/// The names of the SIMD paths that this processor can run, best first; and, for tests, the choice
/// of one by its index in that list (negative: the best).
std::vector<const char*> simdPaths();
void chooseSimdPath(int index);

} // namespace tessera
