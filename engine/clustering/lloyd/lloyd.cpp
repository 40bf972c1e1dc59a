// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/lloyd/lloyd.h"

#include "clustering/lloyd/activerows.h"
#include "clustering/lloyd/repair.h"

#include <algorithm>
#include <list>

namespace tessera {

namespace {

/// Runs that go on, all on the same rows.
class Iterations {
public:
    Iterations(const Points& points, std::span<LloydRun> runs, const LloydOptions& options,
               const Cancel& cancel)
        : m_points(points)
        , m_options(options)
        , m_cancel(cancel)
        , m_threshold(options.tolerance * points.squares() /
                      (points.totalWeight() * static_cast<double>(points.columns())))
    {
        for (LloydRun& run : runs) {
            run.converged = run.fixpoint = false;
            m_active.push_back({run, ActiveRows(points, run)});
        }
    }

    void go()
    {
        const auto done = [&](const Active& active) { return isDone(active.run); };
        for (std::erase_if(m_active, done); !m_active.empty(); std::erase_if(m_active, done)) {
            assignRows();
            for (Active& active : m_active) {
                const auto update = [&] { return updateCentroids(active.run); };
                if (active.rows.watch(update))
                    active.rows.iterate(update, m_cancel);
            }
        }
    }

private:
    struct Active {
        LloydRun& run;
        ActiveRows rows;
    };

    bool isDone(const LloydRun& run) const
    {
        return run.converged || run.iterations >= m_options.maxIterations;
    }

    /// Every row goes to its nearest centroid; only rows that move touch the sums.
    void assignRows()
    {
        const bool large = m_points.rows() * m_points.columns() >= m_options.fewestValues;
        std::vector<Reassignment> steps;
        std::vector<LloydRun*> runs;
        for (Active& active : m_active) {
            LloydRun& run = active.run;
            Margins* const margins = large ? active.rows.askNextPass() : nullptr;
            run.sums.forgetMoves();
            steps.push_back({m_points, run.centroids, RowSource::Packed, run.labels, margins});
            runs.push_back(&run);
        }
        reassign(
            steps, m_cancel,
            [&](std::size_t step, std::size_t chunk, std::size_t panel, const Label* from,
                const Label* to) { runs[step]->sums.movePanel(m_points, chunk, panel, from, to); });
    }

    /// Centroids become the means of their rows; a segment that has lost all of them gets one back.
    /// Returns whether the run goes on.
    bool updateCentroids(LloydRun& run) const
    {
        ++run.iterations;
        run.sizes = run.sums.sizes();
        const int repaired = repairEmpty(
            m_points, run.centroids, run.labels, run.sizes, m_cancel,
            [&](std::size_t row, Label from, Label to) { run.sums.move(0, row, from, to); });
        run.emptyRepaired += repaired;
        const double shift = run.sums.update(run.centroids);
        run.fixpoint = repaired == 0 && run.sums.moves() == 0;
        run.converged = repaired == 0 && (run.fixpoint || shift <= m_threshold);
        return !isDone(run);
    }

    const Points& m_points;
    const LloydOptions& m_options;
    const Cancel& m_cancel;
    double m_threshold;
    std::list<Active> m_active;
};

} // namespace

LloydRun::LloydRun(const Points& points, std::vector<double> start)
    : labels(points.panels().count() * panelRows, noLabel)
    , centroids(std::move(start))
    , sums(points, centroids.size() / points.columns())
{}

void lloyd(const Points& points, std::span<LloydRun> runs, const LloydOptions& options,
           const Cancel& cancel)
{
    Iterations(points, runs, options, cancel).go();
    for (LloydRun& run : runs)
        run.inertia = std::max(0.0, points.squares() - run.sums.explained(run.centroids));
}

void lloyd(const Points& points, LloydRun& run, const LloydOptions& options, const Cancel& cancel)
{
    lloyd(points, std::span(&run, 1), options, cancel);
}

} // namespace tessera
