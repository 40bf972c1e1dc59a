// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far two ways to cut the same rows in segments agree, whatever the segments are called.
// It never looks at the points.

#include "clustering/clustering.h"

#include <span>

namespace tessera {

/// How many rows two labellings share: only pairs of segments that have rows in common.
struct Overlap {
    struct Entry {
        Label first = 0;
        Label second = 0;
        std::int64_t rows = 0;
    };
    std::vector<Entry> entries;            ///< by first, then second label
    std::vector<std::int64_t> firstSizes;  ///< rows of each segment of the first labelling
    std::vector<std::int64_t> secondSizes; ///< of the second
};

/// Of two labellings of the same length. n log n at worst, memory of n.
Overlap overlapOf(std::span<const Label> first, std::span<const Label> second);

/// The share of pairs of rows on which both agree, together or apart (Rand 1971); 1 below two rows.
double randIndex(const Overlap& overlap);

/// The same corrected for chance (Hubert and Arabie 1985): 1 = equal, 0 = as good as chance; 1 when
/// neither cuts anything or both make every row a segment.
double adjustedRandIndex(const Overlap& overlap);

/// Of each segment of the first labelling, the greatest Jaccard index |A and B| / |A or B| with a
/// segment of the second; NaN for a segment without rows.
std::vector<double> greatestJaccard(const Overlap& overlap);

} // namespace tessera
