// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/fit.h"

#include "base/parallel.h"
#include "clustering/kmeans/draft.h"
#include "clustering/kmeans/search.h"
#include "clustering/lloyd/polish.h"
#include "clustering/lloyd/rowmoves.h"
#include "clustering/sampling/coreset.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tessera {

namespace {

// The search works on a part of a sample, because most of what it tries leads nowhere; what it
// finds is carried on to the sample, and the little that is still near the best there to all rows.
constexpr std::size_t partOfSample = 4;
constexpr std::size_t searchedMinima = 8; ///< per k, carried on to the sample
constexpr std::size_t sampledMinima = 4;  ///< per k, carried on to all rows
constexpr double sampledMargin = 0.005;   ///< the sample's noise between two minima, and more
constexpr double sampledTolerance = 1e-4;
constexpr double raceMargin = 1e-3; ///< what the iterations after the first may still gain
// Shares of the time, for the progress: the search, and a k's part of what follows.
constexpr double coldSearchShare = 0.99;
constexpr double sampleSearchShare = 0.35;
constexpr int carriedParts = 3;
constexpr int finishedParts = 2;

class Fit {
public:
    Fit(const Points& points, const std::vector<int>& ks, const KMeansOptions& options,
        const Cancel& cancel)
        : m_points(points)
        , m_ks(ks)
        , m_options(options)
        , m_cancel(cancel)
        , m_lloyd{.maxIterations = std::max(options.maxIterations, 1),
                  .tolerance = options.improvement == Improvement::Moves ? 0 : options.tolerance}
    {}

    Result<std::vector<Clustering>> go()
    {
        if (m_options.effort == Effort::Draft && m_points.rows() >= draftedRows)
            return draft(m_points, m_ks, m_options, m_cancel);
        const bool sampled = m_points.rows() >= sampledRows &&
                             m_options.improvement == Improvement::Moves &&
                             sampleSize() / partOfSample <= m_points.rows() / 2;
        if (!sampled)
            return searchAllRows();
        const std::size_t rows = sampleSize();
        const Points part = sampleOf(rows / partOfSample);
        m_searchShare = sampleSearchShare;
        m_partsPerK += carriedParts;
        std::vector<Minima> minima = searchMinima(
            part, m_ks, m_options,
            {.keep = searchedMinima, .settles = false, .progressShare = m_searchShare}, m_cancel);
        if (rows <= m_points.rows() / 2)
            carryToSample(sampleOf(rows), minima);
        else
            carryToSample(m_points, minima);
        const double scale = static_cast<double>(m_points.rows()) / part.totalWeight();
        if (const Outcome finished = carryOn(minima, scale); !finished)
            return finished.issue();
        return std::move(m_results);
    }

private:
    std::size_t sampleSize() const
    {
        return std::max<std::size_t>(50'000, 4'000 * static_cast<std::size_t>(m_ks.back()));
    }

    Result<std::vector<Clustering>> searchAllRows()
    {
        std::vector<Minima> minima =
            searchMinima(m_points, m_ks, m_options, {.progressShare = m_searchShare}, m_cancel);
        for (Minima& found : minima) {
            Minimum& best = found.lowest.front();
            LloydRun run(m_points, std::move(best.centroids));
            if (m_options.improvement == Improvement::Moves && m_points.rows() < sampledRows)
                settle(m_points, run, m_lloyd, m_cancel);
            else
                lloyd(m_points, run, m_lloyd, m_cancel);
            // The first of these only found the minimum's rows again.
            run.iterations =
                std::clamp(best.iterations + run.iterations - 1, 1, m_lloyd.maxIterations);
            if (const Outcome finished = finish(found, std::move(run), 1.0); !finished)
                return finished.issue();
        }
        return std::move(m_results);
    }

    Points sampleOf(std::size_t rows) const
    {
        return gatheredCoreset(m_points, rows, m_options.seed, m_cancel);
    }

    /// Iterates what was found on a part of the sample on all of it.
    void carryToSample(const Points& sample, std::vector<Minima>& minima) const
    {
        const LloydOptions rough{.maxIterations = m_lloyd.maxIterations,
                                 .tolerance = sampledTolerance};
        for (Minima& found : minima) {
            parallelFor(found.lowest.size(), [&](std::size_t i) {
                LloydRun run(sample, std::move(found.lowest[i].centroids));
                lloyd(sample, run, rough, m_cancel);
                found.lowest[i] = {run.inertia, std::move(run.centroids), run.iterations};
            });
            keepLowest(found.lowest, sampledMinima, sampledMargin);
        }
    }

    /// The inertia of all rows is free of the sample's noise: after one iteration only those go on
    /// that can still be the best of their k. Leaves the best of each k, k ascending.
    void race(std::vector<LloydRun>& runs) const
    {
        LloydOptions options{.maxIterations = 1, .tolerance = sampledTolerance};
        lloyd(m_points, runs, options, m_cancel);
        const auto k = [](const LloydRun& run) { return run.sizes.size(); };
        std::map<std::size_t, double> least;
        for (const LloydRun& run : runs) {
            double& inertia = least.try_emplace(k(run), run.inertia).first->second;
            inertia = std::min(inertia, run.inertia);
        }
        std::erase_if(runs, [&](const LloydRun& run) {
            return run.inertia > least[k(run)] * (1 + raceMargin);
        });
        options.maxIterations = m_lloyd.maxIterations;
        lloyd(m_points, runs, options, m_cancel);
        std::ranges::stable_sort(
            runs, {}, [&](const LloydRun& run) { return std::pair(k(run), run.inertia); });
        const auto sameK = [&](const LloydRun& a, const LloydRun& b) { return k(a) == k(b); };
        runs.erase(std::unique(runs.begin(), runs.end(), sameK), runs.end());
    }

    /// Iterates the sample's minima on all rows and finishes the best of each k: some k after the
    /// other, so that the first are final while the last have not begun.
    Outcome carryOn(std::vector<Minima>& minima, double scale)
    {
        // As many runs together as have no more labels than half of the packed rows.
        const std::size_t most = std::max(sampledMinima, m_points.columns());
        for (std::size_t first = 0, end = 0; first < minima.size(); first = end) {
            std::vector<LloydRun> runs;
            for (; end < minima.size() && runs.size() + minima[end].lowest.size() <= most; ++end)
                for (Minimum& minimum : minima[end].lowest)
                    runs.emplace_back(m_points, std::move(minimum.centroids));
            race(runs);
            for (std::size_t i = first; i < end; ++i)
                report(carriedParts * minima[i].k);
            for (std::size_t r = 0; r < runs.size(); ++r) {
                lloyd(m_points, runs[r], m_lloyd, m_cancel);
                if (Outcome finished = finish(minima[first + r], std::move(runs[r]), scale);
                    !finished)
                    return finished;
            }
        }
        return done();
    }

    /// From a run at its end to the answer for its k. `scale`: from a cold start's inertia to one
    /// of all rows.
    Outcome finish(const Minima& found, LloydRun run, double scale)
    {
        Polished best = polish(m_points, std::move(run), m_lloyd, m_cancel);
        const auto filled =
            std::ranges::count_if(best.run.sizes, [](std::int64_t size) { return size > 0; });
        if (filled < found.k)
            return Issue{.code = IssueCode::SegmentsTooMany,
                         .arguments = {std::to_string(found.k), std::to_string(filled)}};
        Clustering& result = m_results.emplace_back(toClustering(m_points, std::move(best)));
        for (const double inertia : found.coldInertias)
            result.restartInertias.push_back(m_points.frame().squaresInMatrix(inertia) * scale);
        m_cancel.publish(result.k, result.inertia);
        report(finishedParts * found.k);
        return done();
    }

    /// After the search: k stands for a step's cost.
    void report(int parts)
    {
        m_done += parts;
        const auto all = static_cast<double>(
            m_partsPerK * std::reduce(m_ks.begin(), m_ks.end(), std::int64_t{0}));
        m_cancel.report(m_searchShare + (1 - m_searchShare) * static_cast<double>(m_done) / all);
    }

    const Points& m_points;
    const std::vector<int>& m_ks;
    const KMeansOptions& m_options;
    const Cancel& m_cancel;
    LloydOptions m_lloyd;
    double m_searchShare = coldSearchShare; ///< of the whole job's progress
    int m_partsPerK = finishedParts;
    std::int64_t m_done = 0;
    std::vector<Clustering> m_results;
};

} // namespace

Result<std::vector<Clustering>> bestClusterings(const Points& points, const std::vector<int>& ks,
                                                const KMeansOptions& options, const Cancel& cancel)
{
    return Fit(points, ks, options, cancel).go();
}

} // namespace tessera
