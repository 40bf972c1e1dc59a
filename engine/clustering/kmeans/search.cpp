// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/search.h"

#include "base/tasks.h"
#include "clustering/lloyd/moves.h"
#include "clustering/lloyd/rowmoves.h"
#include "clustering/sampling/seeding.h"

#include <atomic>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>

namespace tessera {

namespace {

constexpr double roughTolerance = 1e-4;  ///< enough to compare runs; the best go on
constexpr double sampleTolerance = 1e-5; ///< where rows stand for others: below is their noise
constexpr std::size_t trialsPerRound = 8;
/// In the second half of the rounds the last trials shake the best, by so many spreads: what is
/// left then are optima next door, a few rows apart.
constexpr double shakes[] = {0.2, 0.1, 0.05, 0.025};
constexpr int raceIterations = 4; ///< after which a hopeless trial is given up
constexpr double raceMargin = 0.02;
constexpr double nearMargin = 1e-3; ///< runs that end so near to the best are settled
constexpr double sameMargin = 1e-4; ///< minima nearer than this count as one
// Minima that are held at once, so that memory does not grow with the restarts.
constexpr std::size_t startsAtOnce = 64;
constexpr std::size_t mostHeld = 512; ///< where several are wanted

/// A minimum that was not found.
const Minimum none{
    .inertia = std::numeric_limits<double>::infinity(), .centroids = {}, .iterations = 0};

/// Every k goes through the same stages: the cold starts, then rounds of moves. It begins a round
/// as soon as its neighbours, from which it learns, have finished theirs before it.
class Search {
public:
    Search(const Points& points, const std::vector<int>& ks, const KMeansOptions& options,
           const SearchOptions& search, const Cancel& cancel)
        : m_points(points)
        , m_options(options)
        , m_search(search)
        , m_cancel(cancel)
        , m_improves(options.improvement == Improvement::Moves)
        , m_restarts(static_cast<std::size_t>(std::max(options.restarts, 1)))
        , m_rounds(m_improves ? std::min(m_restarts, search.mostRounds) : 0)
        , m_searches(ks.size())
        , m_allWork(std::reduce(ks.begin(), ks.end(), std::int64_t{0}) *
                    static_cast<std::int64_t>(m_restarts + m_rounds * trialsPerRound))
        // Beyond 16 megabytes the chunks of one run fill the machine, and one run's memory is
        // enough.
        , m_tasks(points.rows() * points.columns() <= (std::size_t{1} << 22)
                      ? TaskOrder::AtTheSameTime
                      : TaskOrder::OneByOne)
    {
        for (std::size_t i = 0; i < ks.size(); ++i) {
            m_searches[i].k = ks[i];
            m_searches[i].coldInertias.reserve(m_restarts);
        }
        for (std::size_t i = 0; i < ks.size(); ++i)
            forEachNeighbour(i, [&](std::size_t neighbour) { ++m_searches[neighbour].neighbours; });
        for (SearchOfK& searched : m_searches)
            for (std::atomic<int>& awaited : searched.awaited)
                awaited = searched.neighbours;
    }

    std::vector<Minima> go()
    {
        for (std::size_t i = m_searches.size(); i-- > 0;)
            begin(i, coldStage);
        m_tasks.wait();
        if (m_improves)
            levelOut();
        std::vector<Minima> results;
        for (SearchOfK& search : m_searches) {
            keepLowest(search.found, m_search.keep);
            results.push_back({.k = search.k,
                               .coldInertias = std::move(search.coldInertias),
                               .lowest = std::move(search.found)});
        }
        return results;
    }

private:
    static constexpr std::size_t coldStage = 0; ///< stage s is round s - 1

    /// What the moves of a round start from.
    struct Standing {
        double inertia = 0; ///< of the best
        std::optional<MoveTable> moves;
    };

    struct SearchOfK {
        int k = 0;
        std::vector<Minimum> found; ///< in a fixed order; of many only the lowest
        std::vector<double> coldInertias;
        std::vector<Minimum> tried;        ///< in the round at hand, or from some of the starts
        Standing standings[2];             ///< after a stage, by its number's last bit
        std::atomic<std::size_t> left = 0; ///< tasks of the stage at hand
        int neighbours = 0;                ///< who must end a stage before the next begins
        std::atomic<int> awaited[2];       ///< of them, before a stage, by its number's last bit

        /// The lowest, the earliest among equals.
        Minimum& best() { return *std::ranges::min_element(found, {}, &Minimum::inertia); }
    };

    bool areNeighbours(std::size_t i, std::size_t next) const
    {
        return next < m_searches.size() && m_searches[i].k + 1 == m_searches[next].k;
    }

    /// Those of k - 1, k and k + 1, as far as there are such.
    template<class Work>
    void forEachNeighbour(std::size_t i, const Work& work)
    {
        if (i > 0 && areNeighbours(i - 1, i))
            work(i - 1);
        work(i);
        if (areNeighbours(i, i + 1))
            work(i + 1);
    }

    /// Of the cold starts the next few.
    void begin(std::size_t i, std::size_t stage)
    {
        SearchOfK& search = m_searches[i];
        const std::size_t started = search.coldInertias.size();
        const std::size_t count =
            stage == coldStage ? std::min(m_restarts - started, startsAtOnce) : trialsPerRound;
        search.left = count;
        search.tried.assign(count, none);
        // Nobody counts down for the stage after the next before this one has ended.
        search.awaited[stage % 2] = search.neighbours;
        for (std::size_t task = 0; task < count; ++task)
            m_tasks.add([this, i, stage, task, started] {
                m_cancel.poll();
                if (stage == coldStage)
                    m_searches[i].tried[task] = coldStart(m_searches[i].k, started + task);
                else
                    tryMove(i, stage, task);
                if (--m_searches[i].left == 0)
                    end(i, stage);
                report(m_searches[i].k);
            });
    }

    /// After the last task that was begun of a stage.
    void end(std::size_t i, std::size_t stage)
    {
        SearchOfK& search = m_searches[i];
        if (stage == coldStage)
            for (const Minimum& minimum : search.tried)
                search.coldInertias.push_back(minimum.inertia);
        keepFound(search);
        if (stage == coldStage && search.coldInertias.size() < m_restarts)
            return begin(i, stage);
        if (stage == coldStage && m_improves)
            improveBest(search);
        if (stage == m_rounds)
            return;
        const Minimum& best = search.best();
        // The one of two stages ago: no neighbour looks at it any more.
        Standing& standing = search.standings[stage % 2];
        standing.inertia = best.inertia;
        standing.moves.emplace(m_points, best.centroids, m_cancel);
        forEachNeighbour(i, [&](std::size_t neighbour) {
            if (--m_searches[neighbour].awaited[(stage + 1) % 2] == 0)
                begin(neighbour, stage + 1);
        });
    }

    /// The share of the work that is done, reported from any thread; k stands for a task's cost.
    void report(int k)
    {
        const std::int64_t done = m_done += k;
        m_cancel.report(m_search.progressShare * static_cast<double>(done) /
                        static_cast<double>(m_allWork));
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

    Minimum coldStart(int k, std::size_t restart)
    {
        const Random random(m_options.seed, static_cast<std::uint64_t>(k), restart);
        LloydRun run(m_points, seedCentroids(m_points, k, random, m_cancel));
        lloyd(m_points, run, rough(), m_cancel);
        return {run.inertia, std::move(run.centroids), run.iterations};
    }

    /// Takes over what was tried, and forgets what is not among the lowest.
    void keepFound(SearchOfK& search)
    {
        std::ranges::copy_if(search.tried, std::back_inserter(search.found),
                             [](const Minimum& tried) { return std::isfinite(tried.inertia); });
        search.tried.clear();
        if (m_search.keep == 1 || search.found.size() > mostHeld)
            keepLowest(search.found, m_search.keep == 1 ? 1 : mostHeld / 2);
    }

    void improveBest(SearchOfK& search)
    {
        Minimum& best = search.best();
        const int before = best.iterations;
        best = settled(best.centroids);
        best.iterations += before;
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

    /// A move from the best of k, or of the k below or above it where that is searched as well.
    void tryMove(std::size_t i, std::size_t stage, std::size_t trial)
    {
        SearchOfK& search = m_searches[i];
        const auto movesOf = [&](std::size_t which) -> const MoveTable& {
            return *m_searches[which].standings[(stage - 1) % 2].moves;
        };
        Random random(m_options.seed, static_cast<std::uint64_t>(search.k),
                      stage * 1'000'000 + trial);
        std::vector<double> start;
        if (trial < 2 && i > 0 && areNeighbours(i - 1, i))
            start = movesOf(i - 1).split(random);
        else if (trial == 2 && areNeighbours(i, i + 1))
            start = movesOf(i + 1).merged(random);
        else if (search.k == 1)
            return;
        else if (trial >= firstShake(stage))
            start = movesOf(i).shaken(random, shakes[trialsPerRound - 1 - trial]);
        else
            start = movesOf(i).swapped(random);
        search.tried[trial] = raced(std::move(start), search.standings[(stage - 1) % 2].inertia);
    }

    /// The trial from which on a round's trials shake. On a sample such optima are noise.
    std::size_t firstShake(std::size_t stage) const
    {
        return m_search.settles && 2 * stage > m_rounds ? trialsPerRound - std::size(shakes)
                                                        : trialsPerRound;
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
        for (std::size_t i = 1; i < m_searches.size(); ++i) {
            SearchOfK& search = m_searches[i];
            const Minimum& below = m_searches[i - 1].best();
            if (!areNeighbours(i - 1, i) || search.best().inertia <= below.inertia)
                continue;
            Random random(m_options.seed, static_cast<std::uint64_t>(search.k), 999'999);
            const MoveTable table(m_points, below.centroids, m_cancel);
            search.found.push_back(settled(table.split(random)));
        }
    }

    const Points& m_points;
    const KMeansOptions& m_options;
    const SearchOptions& m_search;
    const Cancel& m_cancel;
    bool m_improves;
    std::size_t m_restarts;
    std::size_t m_rounds;
    std::vector<SearchOfK> m_searches; ///< k ascending
    std::int64_t m_allWork;
    std::atomic<std::int64_t> m_done{0};
    Tasks m_tasks; ///< the last member: its tasks use the others until they have ended
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
