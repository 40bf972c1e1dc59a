// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lloyd's algorithm (Lloyd 1982) from given centroids to a fixpoint: one run, in frame units, on
// the rows as they were packed. It never chooses the start; polish() makes its result exact.

#include "clustering/points.h"
#include "clustering/reassign.h"

namespace tessera {

struct LloydOptions {
    int maxIterations = 300;
    double tolerance =
        1e-8; ///< share of the mean variance that the centroids' squared shift may keep
};

struct LloydRun {
    std::vector<Label> labels;       ///< nearest centroid, ties by the lowest; whole panels
    std::vector<double> centroids;   ///< k x columns, row by row: the means of their rows
    std::vector<std::int64_t> sizes; ///< 0 only where there were too few distinct rows
    double inertia = 0;
    int iterations = 0;
    bool converged = false;
    int emptyRepaired = 0;
};

/// Empty segments get the row farthest from its centroid (lowest row on ties), and are counted.
/// Throws Cancelled.
LloydRun lloyd(const Points& points, std::vector<double> centroids, const LloydOptions& options,
               const Cancel& cancel);

} // namespace tessera
