// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/restarts.h"

#include "clustering/polish.h"
#include "clustering/seeding.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <mutex>
#include <numeric>

namespace tessera {

namespace {

/// What is known so far about one k.
struct Contest {
    int k = 0;
    std::mutex guard{};
    LloydRun best{};
    int bestRestart = std::numeric_limits<int>::max();
    std::vector<double> inertias{};

    /// The lowest inertia wins, then the lowest restart: the order of arrival does not matter.
    void enter(LloydRun run, int restart)
    {
        const std::lock_guard lock(guard);
        inertias[static_cast<std::size_t>(restart)] = run.inertia;
        if (bestRestart == std::numeric_limits<int>::max() || run.inertia < best.inertia ||
            (run.inertia == best.inertia && restart < bestRestart)) {
            best = std::move(run);
            bestRestart = restart;
        }
    }
};

Clustering toClustering(const Points& points, Contest& contest, Polished best)
{
    LloydRun& run = best.run;
    run.labels.resize(points.rows());
    Clustering result{.k = contest.k,
                      .labels = std::move(run.labels),
                      .centroids = Matrix(run.sizes.size(), points.columns()),
                      .sizes = std::move(run.sizes),
                      .segmentInertia = std::move(best.segmentInertia),
                      .iterations = run.iterations,
                      .converged = run.converged,
                      .emptyRepaired = run.emptyRepaired,
                      .restartInertias = std::move(contest.inertias)};
    for (std::size_t c = 0; c < result.sizes.size(); ++c)
        for (std::size_t j = 0; j < points.columns(); ++j)
            result.centroids(c, j) =
                points.frame().inMatrix(run.centroids[c * points.columns() + j], j);
    for (double& inertia : result.segmentInertia)
        inertia = points.frame().squaresInMatrix(inertia);
    for (double& inertia : result.restartInertias)
        inertia = points.frame().squaresInMatrix(inertia);
    orderCanonically(result);
    result.inertia = points.frame().squaresInMatrix(run.inertia);
    return result;
}

/// The share of the work that is done, reported from any thread; k stands for the cost of a run.
class Tally {
public:
    Tally(const std::vector<int>& ks, int restarts, const Cancel& cancel)
        : m_total(std::reduce(ks.begin(), ks.end(), std::int64_t{0}) * restarts), m_cancel(cancel)
    {}
    void done(int k)
    {
        const std::int64_t now = m_done += k;
        m_cancel.report(static_cast<double>(now) / static_cast<double>(m_total));
    }

private:
    std::int64_t m_total;
    std::atomic<std::int64_t> m_done{0};
    const Cancel& m_cancel;
};

} // namespace

Result<std::vector<Clustering>> bestOfRestarts(const Points& points, const std::vector<int>& ks,
                                               const KMeansOptions& options, const Cancel& cancel)
{
    const std::size_t restarts = static_cast<std::size_t>(std::max(options.restarts, 1));
    std::vector<Contest> contests(ks.size());
    for (std::size_t i = 0; i < ks.size(); ++i) {
        contests[i].k = ks[i];
        contests[i].inertias.resize(restarts);
    }
    Tally tally(ks, static_cast<int>(restarts), cancel);
    const LloydOptions lloydOptions{.maxIterations = std::max(options.maxIterations, 1),
                                    .tolerance = options.tolerance};
    std::atomic<std::size_t> next = 0;
    const auto work = [&](std::size_t) {
        cancel.poll();
        // The largest k first: the long tasks must not come last.
        const std::size_t task = next++;
        Contest& contest = contests[ks.size() - 1 - task / restarts];
        const int restart = static_cast<int>(task % restarts);
        const Random random(options.seed, static_cast<std::uint64_t>(contest.k),
                            static_cast<std::uint64_t>(restart));
        contest.enter(
            lloyd(points, seedCentroids(points, contest.k, random, cancel), lloydOptions, cancel),
            restart);
        tally.done(contest.k);
    };
    // Beyond 16 megabytes the chunks of one run fill the machine, and one run's memory is enough.
    if (points.rows() * points.columns() <= (std::size_t{1} << 22))
        oneapi::tbb::parallel_for(std::size_t{0}, ks.size() * restarts, work,
                                  oneapi::tbb::simple_partitioner());
    else
        for (std::size_t task = 0; task < ks.size() * restarts; ++task)
            work(task);

    std::vector<Clustering> results;
    for (Contest& contest : contests) {
        Polished best = polish(points, std::move(contest.best), lloydOptions, cancel);
        const auto filled =
            std::ranges::count_if(best.run.sizes, [](std::int64_t size) { return size > 0; });
        if (filled < contest.k)
            return Issue{.code = IssueCode::SegmentsTooMany,
                         .arguments = {std::to_string(contest.k), std::to_string(filled)}};
        results.push_back(toClustering(points, contest, std::move(best)));
    }
    return results;
}

} // namespace tessera
