// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/search.h"

#include "clustering/moves.h"
#include "clustering/rowmoves.h"
#include "clustering/seeding.h"

#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>

namespace tessera {

namespace {

constexpr double roughTolerance = 1e-4;  ///< enough to compare runs; the best go on
constexpr double sampleTolerance = 1e-5; ///< where rows stand for others: below is their noise
constexpr std::size_t trialsPerRound = 8;
constexpr int raceIterations = 4; ///< after which a hopeless trial is given up
constexpr double raceMargin = 0.02;
constexpr double nearMargin = 1e-3; ///< runs that end so near to the best are settled
constexpr double sameMargin = 1e-4; ///< minima nearer than this count as one

/// A minimum that was not found.
const Minimum none{
    .inertia = std::numeric_limits<double>::infinity(), .centroids = {}, .iterations = 0};

class Search {
public:
    Search(const Points& points, const std::vector<int>& ks, const KMeansOptions& options,
           const SearchOptions& search, const Cancel& cancel)
        : m_points(points)
        , m_ks(ks)
        , m_options(options)
        , m_search(search)
        , m_cancel(cancel)
        , m_improves(options.improvement == Improvement::Moves)
        , m_restarts(static_cast<std::size_t>(std::max(options.restarts, 1)))
        , m_rounds(m_improves ? std::min(m_restarts, search.mostRounds) : 0)
        , m_found(ks.size())
    {}

    std::vector<Minima> go()
    {
        coldStarts();
        std::vector<Minima> results(m_ks.size());
        for (std::size_t i = 0; i < m_ks.size(); ++i) {
            results[i].k = m_ks[i];
            for (const Minimum& minimum : m_found[i])
                results[i].coldInertias.push_back(minimum.inertia);
        }
        if (m_improves) {
            settleBest();
            for (std::size_t round = 0; round < m_rounds; ++round)
                improve(round);
            levelOut();
        }
        for (std::size_t i = 0; i < m_ks.size(); ++i) {
            keepLowest(m_found[i], m_search.keep);
            results[i].lowest = std::move(m_found[i]);
        }
        return results;
    }

private:
    /// Calls work(index of k, i) for i < each, at the same time unless one run fills the machine.
    template<class Work>
    void forEachTask(std::size_t each, const Work& work)
    {
        std::atomic<std::size_t> next = 0;
        const auto one = [&](std::size_t) {
            m_cancel.poll();
            // The largest k first: the long tasks must not come last.
            const std::size_t task = next++;
            const std::size_t k = m_ks.size() - 1 - task / each;
            work(k, task % each);
            report(m_ks[k]);
        };
        // Beyond 16 megabytes the chunks of one run fill the machine, and one run's memory is
        // enough.
        if (m_points.rows() * m_points.columns() <= (std::size_t{1} << 22))
            parallelFor(m_ks.size() * each, one);
        else
            for (std::size_t task = 0; task < m_ks.size() * each; ++task)
                one(task);
    }

    /// The share of the work that is done, reported from any thread; k stands for a task's cost.
    void report(int k)
    {
        const auto all =
            std::reduce(m_ks.begin(), m_ks.end(), std::int64_t{0}) *
            static_cast<std::int64_t>(m_restarts + m_rounds * (trialsPerRound + 1) + m_improves);
        const std::int64_t done = m_done += k;
        m_cancel.report(m_search.progressShare * static_cast<double>(done) /
                        static_cast<double>(all));
    }

    LloydOptions rough() const
    {
        return {.maxIterations = std::max(m_options.maxIterations, 1),
                .tolerance = m_improves ? std::max(roughTolerance, m_options.tolerance)
                                        : m_options.tolerance};
    }
    LloydOptions fine() const
    {
        return {.maxIterations = std::max(m_options.maxIterations, 1),
                .tolerance = m_search.settles ? m_options.tolerance
                                              : std::max(sampleTolerance, m_options.tolerance)};
    }

    void coldStarts()
    {
        for (std::vector<Minimum>& found : m_found)
            found.resize(m_restarts);
        forEachTask(m_restarts, [&](std::size_t i, std::size_t restart) {
            const Random random(m_options.seed, static_cast<std::uint64_t>(m_ks[i]), restart);
            LloydRun run(m_points, seedCentroids(m_points, m_ks[i], random, m_cancel));
            lloyd(m_points, run, rough(), m_cancel);
            m_found[i][restart] = {run.inertia, std::move(run.centroids), run.iterations};
        });
    }

    void settleBest()
    {
        forEachTask(1, [&](std::size_t i, std::size_t) {
            Minimum& best = bestOf(i);
            const int before = best.iterations;
            best = settled(best.centroids);
            best.iterations += before;
        });
    }

    Minimum settled(std::vector<double> start)
    {
        LloydRun run(m_points, std::move(start));
        goDown(run);
        return {run.inertia, std::move(run.centroids), run.iterations};
    }

    /// To the bottom, or as near to it as the rows are worth.
    void goDown(LloydRun& run)
    {
        if (m_search.settles)
            settle(m_points, run, fine(), m_cancel);
        else
            lloyd(m_points, run, fine(), m_cancel);
    }

    /// Moves from the best of k, and of the k below and above it where they are searched as well.
    void improve(std::size_t round)
    {
        std::vector<std::optional<MoveTable>> tables(m_ks.size());
        std::vector<double> toBeat;
        for (std::size_t i = 0; i < m_ks.size(); ++i)
            toBeat.push_back(bestOf(i).inertia);
        forEachTask(1, [&](std::size_t i, std::size_t) {
            tables[i].emplace(m_points, bestOf(i).centroids, m_cancel);
        });
        std::vector<std::vector<Minimum>> tried(m_ks.size(),
                                                std::vector<Minimum>(trialsPerRound, none));
        forEachTask(trialsPerRound, [&](std::size_t i, std::size_t trial) {
            Random random(m_options.seed, static_cast<std::uint64_t>(m_ks[i]),
                          (round + 1) * 1'000'000 + trial);
            std::vector<double> start;
            if (trial < 2 && i > 0 && m_ks[i - 1] + 1 == m_ks[i])
                start = tables[i - 1]->split(random);
            else if (trial == 2 && i + 1 < m_ks.size() && m_ks[i] + 1 == m_ks[i + 1])
                start = tables[i + 1]->merged(random);
            else if (m_ks[i] > 1)
                start = tables[i]->swapped(random);
            else
                return;
            tried[i][trial] = raced(std::move(start), toBeat[i]);
        });
        for (std::size_t i = 0; i < m_ks.size(); ++i)
            for (Minimum& minimum : tried[i])
                if (std::isfinite(minimum.inertia))
                    m_found[i].push_back(std::move(minimum));
    }

    Minimum raced(std::vector<double> start, double toBeat)
    {
        LloydRun run(m_points, std::move(start));
        LloydOptions few = rough();
        few.maxIterations = std::min(raceIterations, few.maxIterations);
        lloyd(m_points, run, few, m_cancel);
        if (run.inertia > toBeat * (1 + raceMargin))
            return none;
        if (!run.converged)
            lloyd(m_points, run, rough(), m_cancel);
        if (run.inertia < toBeat * (1 + nearMargin))
            goDown(run);
        return {run.inertia, std::move(run.centroids), run.iterations};
    }

    /// Where k + 1 was not found to be better than k, a centroid more than k's makes it so.
    void levelOut()
    {
        for (std::size_t i = 1; i < m_ks.size(); ++i) {
            if (m_ks[i - 1] + 1 != m_ks[i] || bestOf(i).inertia <= bestOf(i - 1).inertia)
                continue;
            Random random(m_options.seed, static_cast<std::uint64_t>(m_ks[i]), 999'999);
            const MoveTable table(m_points, bestOf(i - 1).centroids, m_cancel);
            m_found[i].push_back(settled(table.split(random)));
        }
    }

    /// The lowest, the earliest among equals.
    Minimum& bestOf(std::size_t i)
    {
        return *std::ranges::min_element(m_found[i], {}, &Minimum::inertia);
    }

    const Points& m_points;
    const std::vector<int>& m_ks;
    const KMeansOptions& m_options;
    const SearchOptions& m_search;
    const Cancel& m_cancel;
    bool m_improves;
    std::size_t m_restarts;
    std::size_t m_rounds;
    std::vector<std::vector<Minimum>> m_found; ///< per k, in a fixed order
    std::atomic<std::int64_t> m_done{0};
};

} // namespace

void keepLowest(std::vector<Minimum>& found, std::size_t most, double margin)
{
    std::ranges::stable_sort(found, {}, &Minimum::inertia);
    std::vector<Minimum> kept;
    for (Minimum& minimum : found) {
        if (kept.size() == most ||
            (!kept.empty() && minimum.inertia > kept.front().inertia * (1 + margin)))
            break;
        if (kept.empty() || minimum.inertia > kept.back().inertia * (1 + sameMargin))
            kept.push_back(std::move(minimum));
    }
    found = std::move(kept);
}

std::vector<Minima> searchMinima(const Points& points, const std::vector<int>& ks,
                                 const KMeansOptions& options, const SearchOptions& search,
                                 const Cancel& cancel)
{
    return Search(points, ks, options, search, cancel).go();
}

} // namespace tessera
