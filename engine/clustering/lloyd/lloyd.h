// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lloyd's algorithm (Lloyd 1982) from given centroids to a fixpoint, in frame units, on the rows as
// they were packed. It never chooses the start; polish() makes its result exact.

#include "clustering/lloyd/reassign.h"
#include "clustering/lloyd/segmentsums.h"

namespace tessera {

struct LloydOptions {
    int maxIterations = 300;
    double tolerance =
        1e-8; ///< share of the mean variance that the centroids' squared shift may keep
    std::size_t fewestValues =
        1 << 20; ///< from this many on, rows that cannot move are passed over (see ActiveRows)
};

/// One run on its way: it can be stopped and taken up again.
struct LloydRun {
    LloydRun(const Points& points, std::vector<double> start);

    std::vector<Label> labels;       ///< nearest centroid, ties by the lowest; whole panels
    std::vector<double> centroids;   ///< k x columns, row by row: the means of their rows
    SegmentSums sums;                ///< of the rows by their labels
    std::vector<std::int64_t> sizes; ///< 0 only where there were too few distinct rows
    double inertia = 0;
    int iterations = 0;
    bool converged = false; ///< to the tolerance
    bool fixpoint = false;  ///< the last iteration moved no row
    int emptyRepaired = 0;
};

/// Iterates every run until it has converged or done its iterations; all of them advance together,
/// and none depends on the others. Empty segments get the row farthest from its centroid (lowest
/// row on ties), and are counted. Throws Cancelled.
void lloyd(const Points& points, std::span<LloydRun> runs, const LloydOptions& options,
           const Cancel& cancel);
void lloyd(const Points& points, LloydRun& run, const LloydOptions& options, const Cancel& cancel);

} // namespace tessera
