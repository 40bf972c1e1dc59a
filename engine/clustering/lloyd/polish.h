// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From a run on packed rows to the answer in double from the matrix itself: means, labels and
// inertia. A converged run ends at a fixpoint of that. It never starts anew.

#include "clustering/lloyd/lloyd.h"

namespace tessera {

struct Polished {
    LloydRun run;
    std::vector<double> segmentInertia; ///< by differences, frame units; their sum is run.inertia
};

/// Throws Cancelled.
Polished polish(const Points& points, LloydRun run, const LloydOptions& options,
                const Cancel& cancel);

/// The same in canonical order and matrix units.
Clustering toClustering(const Points& points, Polished polished);

} // namespace tessera
