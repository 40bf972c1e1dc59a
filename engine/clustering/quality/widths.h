// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From the sums of a row's distances to its silhouette width (Rousseeuw 1987).
// It never sees the distances themselves.

#include "clustering/distances/distancesums.h"

namespace tessera {

/// The sets of one labelling, groups x k of them one after the other, and how many rows each has.
struct SegmentSets {
    std::size_t first = 0;
    std::size_t k = 0;
    std::size_t groups = 1;
    std::vector<double> sizes{};    ///< groups x k
    std::vector<double> allSizes{}; ///< k
};

/// One row after the other of one labelling with at least two segments.
class RowWidths {
public:
    explicit RowWidths(const SegmentSets& sets)
        : m_sets(sets), m_own(sets.groups * sets.k), m_all(sets.k)
    {}

    /// `row` from 0 within the block, in segment `own`.
    void take(const BlockSums& block, std::size_t row, std::size_t own);
    /// (b - a) / max(a, b); 0 for a segment of one row or a = b = 0.
    double width();
    /// The same with one group left out, to which the row does not belong.
    double widthWithout(std::size_t group);
    /// max(a, b) of the last width, in units of the distances; infinite where there is none.
    double greater() const { return m_greater; }

private:
    struct Sum {
        std::int64_t first = 0;
        std::int64_t second = 0;
        double value() const;
    };
    template<class SumOf, class SizeOf>
    double widthOf(const SumOf& sumOf, const SizeOf& sizeOf);

    const SegmentSets& m_sets;
    std::vector<Sum> m_own; ///< groups x k
    std::vector<Sum> m_all; ///< k
    std::size_t m_segment = 0;
    double m_greater = 0;
};

} // namespace tessera
