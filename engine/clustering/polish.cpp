// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/polish.h"

#include "clustering/moments.h"
#include "clustering/repair.h"

#include <numeric>

namespace tessera {

namespace {

Labelled labelled(const Points& points, const LloydRun& run)
{
    return {.points = points.matrix(),
            .frame = points.frame(),
            .labels = std::span(run.labels).first(points.rows()),
            .k = run.sizes.size()};
}

/// One E-step on exact rows. Returns whether any row moved.
bool reassignExactly(const Points& points, LloydRun& run, const Cancel& cancel)
{
    std::vector<std::size_t> moves(points.chunks().count);
    const Reassignment step{points, run.centroids, RowSource::Exact, run.labels};
    reassign(std::span(&step, 1), cancel,
             [&](std::size_t, std::size_t chunk, std::size_t, const Label*, const Label*) {
                 ++moves[chunk];
             });
    std::fill(run.sizes.begin(), run.sizes.end(), 0);
    for (const Label label : labelled(points, run).labels)
        ++run.sizes[label];
    const int repaired = repairEmpty(points, run.centroids, run.labels, run.sizes, cancel,
                                     [](std::size_t, Label, Label) {});
    run.emptyRepaired += repaired;
    return repaired > 0 || std::reduce(moves.begin(), moves.end()) > 0;
}

} // namespace

Polished polish(const Points& points, LloydRun run, const LloydOptions& options,
                const Cancel& cancel)
{
    // A run that ended at a fixpoint goes on to the exact one, which is usually where it is
    // already; any other gets its last E-step.
    SegmentMoments moments = segmentMoments(labelled(points, run), run.centroids, cancel);
    run.centroids = moments.means;
    bool moved = reassignExactly(points, run, cancel);
    while (moved) {
        moments = segmentMoments(labelled(points, run), run.centroids, cancel);
        run.centroids = moments.means;
        if (!run.fixpoint || run.iterations >= options.maxIterations)
            break;
        ++run.iterations;
        moved = reassignExactly(points, run, cancel);
    }
    if (run.fixpoint)
        run.fixpoint = run.converged = !moved;
    Polished result{.run = std::move(run), .segmentInertia = std::move(moments.squares)};
    result.run.inertia =
        std::accumulate(result.segmentInertia.begin(), result.segmentInertia.end(), 0.0);
    return result;
}

} // namespace tessera
