// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The gap statistic (Tibshirani, Walther and Hastie 2001): how much more k segments explain in the
// data than in rows without any structure. It never decides alone: see advice.h.

#include "clustering/kmeans/sweep.h"

namespace tessera {

/// Where the reference rows are spread evenly.
enum class ReferenceBox {
    Features,     ///< the range of each column
    PrincipalAxes ///< the range along each principal axis: follows correlated columns; with more
                  ///< than `mostGapAxes` columns and rows both as Features
};

/// All axes of a larger covariance would take memory and time that nobody can stop.
inline constexpr std::size_t mostGapAxes = 400;

inline constexpr int mostReferences = 10'000;

struct GapOptions {
    int references = 20; ///< sets of rows without structure, from 2 to mostReferences
    ReferenceBox box = ReferenceBox::PrincipalAxes;
    int restarts = 3; ///< for the data and for the references alike
    int maxIterations = 50;
    std::uint64_t seed = 1;
    std::int64_t exactRows = 10'000; ///< above, or for many columns (see affordableRows): a sample
};

struct GapAt {
    int k = 0;
    double gap = 0;           ///< mean of ln W over the references - ln W of the data
    double standardError = 0; ///< s = sd sqrt(1 + 1 / references), sd with divisor `references`
    double logInertia = 0;    ///< ln W of the data; W = within-segment sum of squares
    double referenceLogInertia = 0; ///< mean over the references
    double referenceSilhouette = 0; ///< mean silhouette by centroids of the references; NaN at 1
    double referenceSilhouetteDeviation = 0; ///< its standard deviation over them
};

struct Gap {
    std::vector<GapAt> steps; ///< k = 1, 2, ...
    int firstK = 0;           ///< the authors' rule: the least k with gap(k) >= gap(k+1) - s(k+1)
    bool exact = true;        ///< all rows were used
    std::int64_t rows = 0;    ///< that were used
};

/// For k = 1..to, fewer when there are fewer distinct rows. An inertia that is nothing but rounding
/// counts as 1e-15 of the total. Runs in the caller's oneTBB arena. Errors: SegmentRangeInvalid (to
/// below 1), NotFinite. Throws Cancelled.
Result<Gap> gapStatistic(MatrixView points, int to, const GapOptions& options,
                         const Cancel& cancel);

} // namespace tessera
