// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/lloyd/polish.h"

#include "clustering/distances/moments.h"
#include "clustering/lloyd/repair.h"

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
    for (std::size_t row = 0; row < points.rows(); ++row) {
        if (row % 65'536 == 0)
            cancel.poll();
        ++run.sizes[run.labels[row]];
    }
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

Clustering toClustering(const Points& points, Polished polished)
{
    LloydRun& run = polished.run;
    run.labels.resize(points.rows());
    Clustering result{.k = static_cast<int>(run.sizes.size()),
                      .labels = std::move(run.labels),
                      .centroids = Matrix(run.sizes.size(), points.columns()),
                      .sizes = std::move(run.sizes),
                      .segmentInertia = std::move(polished.segmentInertia),
                      .iterations = run.iterations,
                      .converged = run.converged,
                      .emptyRepaired = run.emptyRepaired};
    for (std::size_t c = 0; c < result.sizes.size(); ++c)
        for (std::size_t j = 0; j < points.columns(); ++j)
            result.centroids(c, j) =
                points.frame().inMatrix(run.centroids[c * points.columns() + j], j);
    for (double& inertia : result.segmentInertia)
        inertia = points.frame().squaresInMatrix(inertia);
    orderCanonically(result);
    result.inertia = points.frame().squaresInMatrix(run.inertia);
    return result;
}

} // namespace tessera
