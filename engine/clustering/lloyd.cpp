// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/lloyd.h"

#include "clustering/repair.h"

#include <algorithm>

namespace tessera {

namespace {

/// Every row goes to its nearest centroid; only rows that move touch the sums.
void assignRows(const Points& points, std::span<LloydRun* const> runs, const Cancel& cancel)
{
    std::vector<Reassignment> steps;
    for (LloydRun* run : runs) {
        run->sums.forgetMoves();
        steps.push_back({points, run->centroids, RowSource::Packed, run->labels});
    }
    reassign(steps, cancel,
             [&](std::size_t step, std::size_t chunk, std::size_t panel, const Label* from,
                 const Label* to) { runs[step]->sums.movePanel(chunk, panel, from, to); });
}

/// Centroids become the means of their rows; a segment that has lost all of them gets one back.
void updateCentroids(const Points& points, LloydRun& run, double threshold, const Cancel& cancel)
{
    ++run.iterations;
    run.sizes = run.sums.sizes();
    const int repaired = repairEmpty(
        points, run.centroids, run.labels, run.sizes, cancel,
        [&](std::size_t row, Label from, Label to) { run.sums.move(0, row, from, to); });
    run.emptyRepaired += repaired;
    const double shift = run.sums.update(run.centroids);
    run.converged = repaired == 0 && (!run.sums.moved() || shift <= threshold);
}

} // namespace

LloydRun::LloydRun(const Points& points, std::vector<double> start)
    : labels(points.panels().count() * panelRows, noLabel)
    , centroids(std::move(start))
    , sums(points, centroids.size() / points.columns())
{}

void lloyd(const Points& points, std::span<LloydRun> runs, const LloydOptions& options,
           const Cancel& cancel)
{
    const double rowsTimesColumns = static_cast<double>(points.rows() * points.columns());
    const double threshold = options.tolerance * points.squares() / rowsTimesColumns;
    std::vector<LloydRun*> active;
    for (LloydRun& run : runs) {
        run.converged = false;
        active.push_back(&run);
    }
    const auto done = [&](const LloydRun* run) {
        return run->converged || run->iterations >= options.maxIterations;
    };
    for (std::erase_if(active, done); !active.empty(); std::erase_if(active, done)) {
        assignRows(points, active, cancel);
        for (LloydRun* run : active)
            updateCentroids(points, *run, threshold, cancel);
    }
    for (LloydRun& run : runs)
        run.inertia = std::max(0.0, points.squares() - run.sums.explained(run.centroids));
}

void lloyd(const Points& points, LloydRun& run, const LloydOptions& options, const Cancel& cancel)
{
    lloyd(points, std::span(&run, 1), options, cancel);
}

} // namespace tessera
