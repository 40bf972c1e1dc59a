// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The search for low minima: cold starts for every k, then rounds of moves in which neighbouring k
// learn from each other. It works on the rows it is given and never makes its results exact.

#include "clustering/kmeans/kmeans.h"
#include "clustering/packing/points.h"

#include <limits>

namespace tessera {

/// Where a run ended, frame units.
struct Minimum {
    double inertia = 0;
    std::vector<double> centroids; ///< k x columns, row by row
    int iterations = 0;            ///< from the start to here
};

/// What was found for one k.
struct Minima {
    int k = 0;
    std::vector<double> coldInertias; ///< one per cold start, in order
    std::vector<Minimum> lowest;      ///< the lowest first, at most `keep`, none near another
};

/// Leaves the lowest of `found`, the lowest first and none near another: at most `most`, and none
/// that is above the lowest by more than the share `margin`.
void keepLowest(std::vector<Minimum>& found, std::size_t most,
                double margin = std::numeric_limits<double>::infinity());

struct SearchOptions {
    std::size_t keep = 1; ///< different minima wanted per k
    std::size_t mostRounds = std::numeric_limits<std::size_t>::max();
    bool settles = true;      ///< single rows end the best runs; a sample is not worth that
    double progressShare = 1; ///< of the whole job's progress
};

/// Searches for every k of `ks` (ascending). Without improvement, a k's minima depend on that k
/// alone; with it, inertia never rises from one k to the next. Throws Cancelled.
std::vector<Minima> searchMinima(const Points& points, const std::vector<int>& ks,
                                 const KMeansOptions& options, const SearchOptions& search,
                                 const Cancel& cancel);

} // namespace tessera
