// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/lloyd.h"

#include "clustering/repair.h"
#include "clustering/segmentsums.h"

#include <algorithm>

namespace tessera {

LloydRun lloyd(const Points& points, std::vector<double> centroids, const LloydOptions& options,
               const Cancel& cancel)
{
    const double rowsTimesColumns = static_cast<double>(points.rows() * points.columns());
    const double threshold = options.tolerance * points.squares() / rowsTimesColumns;
    SegmentSums sums(points, centroids.size() / points.columns());
    LloydRun run;
    run.centroids = std::move(centroids);
    run.labels.assign(points.panels().count() * panelRows, noLabel);
    while (!run.converged && run.iterations < options.maxIterations) {
        ++run.iterations;
        // 1. Every row goes to its nearest centroid; only rows that move touch the sums.
        sums.forgetMoves();
        const Reassignment step{points, run.centroids, RowSource::Packed, run.labels};
        reassign(step, cancel, [&](std::size_t chunk, std::size_t row, Label from, Label to) {
            sums.move(chunk, row, from, to);
        });
        run.sizes = sums.sizes();
        // 2. A segment that has lost all its rows gets one back.
        const int repaired = repairEmpty(
            points, run.centroids, run.labels, run.sizes, cancel,
            [&](std::size_t row, Label from, Label to) { sums.move(0, row, from, to); });
        run.emptyRepaired += repaired;
        // 3. Centroids become the means of their rows.
        const double shift = sums.update(run.centroids);
        run.converged = repaired == 0 && (!sums.moved() || shift <= threshold);
    }
    run.inertia = std::max(0.0, points.squares() - sums.explained(run.centroids));
    return run;
}

} // namespace tessera
