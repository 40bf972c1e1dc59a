// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far the segments stay what they are when customers are drawn anew or k-means starts elsewhere
// (Hennig 2007; Hubert and Arabie 1985). It never changes the segments.

#include "clustering/kmeans/sweep.h"

namespace tessera {

inline constexpr int mostResamples = 10'000;

struct StabilityOptions {
    int resamples = 20; ///< tables drawn from the table, with replacement; at most mostResamples
    int starts = 5;     ///< single runs of k-means that are compared with the best; at most as many
    int restarts = 3;   ///< for each resample
    int maxIterations = 50;
    std::uint64_t seed = 1;
    std::int64_t exactRows = 10'000; ///< rows of a resample; fewer than all: an estimate
};

/// Of one k. NaN where no resample had k distinct rows.
struct Stability {
    int k = 0;
    std::vector<double> jaccard; ///< per segment, mean over resamples of the greatest Jaccard index
                                 ///< with a segment found there; above 0.75 stable, below 0.6 not
    double adjustedRandResamples = 0; ///< mean over resamples, on the rows that were drawn
    double adjustedRandRestarts = 0;  ///< mean over single runs, compared with the best
    std::vector<double>
        silhouettes;   ///< per resample, the silhouette by centroids found there, or NaN
    bool exact = true; ///< resamples have as many rows as the table
};

/// For each solution of a sweep over these very rows. Runs in the caller's oneTBB arena. Errors:
/// NotFinite. Throws Cancelled.
Result<std::vector<Stability>> stabilityOf(MatrixView points, const Sweep& swept,
                                           const StabilityOptions& options, const Cancel& cancel);

} // namespace tessera
