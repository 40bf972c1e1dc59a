// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/fit.h"

#include "clustering/coreset.h"
#include "clustering/draft.h"
#include "clustering/polish.h"
#include "clustering/rowmoves.h"
#include "clustering/search.h"

#include <algorithm>
#include <map>

namespace tessera {

namespace {

constexpr std::size_t sampledMinima = 4; ///< per k, carried on to all rows
constexpr double sampledTolerance = 1e-4;
constexpr double raceMargin = 1e-3;      ///< what the iterations after the first may still gain
constexpr std::size_t sampledRounds = 3; ///< more find nothing that the rest of the rows bears out

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
                             sampleSize() < m_points.rows() / 2;
        if (!sampled)
            return finishAll(searchMinima(m_points, m_ks, m_options, {}, m_cancel), 1.0);
        WeightedRows chosen = coreset(m_points, sampleSize(), m_options.seed, m_cancel);
        const Points sample = m_points.gathered(std::move(chosen.rows), chosen.weights, m_cancel);
        std::vector<Minima> minima = searchMinima(
            sample, m_ks, m_options,
            {.keep = sampledMinima, .mostRounds = sampledRounds, .progressShare = 0.4}, m_cancel);
        carryOn(minima);
        return finishAll(std::move(minima),
                         static_cast<double>(m_points.rows()) / sample.totalWeight());
    }

private:
    std::size_t sampleSize() const
    {
        return std::max<std::size_t>(50'000, 4'000 * static_cast<std::size_t>(m_ks.back()));
    }

    /// The inertia of all rows is free of the sample's noise: after one iteration only those go on
    /// that can still be the best of their k.
    void race(std::vector<LloydRun>& runs, std::vector<std::size_t>& owners)
    {
        LloydOptions options{.maxIterations = 1, .tolerance = sampledTolerance};
        lloyd(m_points, runs, options, m_cancel);
        std::map<std::size_t, double> best;
        for (std::size_t r = 0; r < runs.size(); ++r) {
            double& least = best.try_emplace(owners[r], runs[r].inertia).first->second;
            least = std::min(least, runs[r].inertia);
        }
        std::size_t kept = 0;
        for (std::size_t r = 0; r < runs.size(); ++r) {
            if (runs[r].inertia > best[owners[r]] * (1 + raceMargin))
                continue;
            if (kept < r) {
                runs[kept] = std::move(runs[r]);
                owners[kept] = owners[r];
            }
            ++kept;
        }
        runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(kept), runs.end());
        owners.resize(kept);
        options.maxIterations = m_lloyd.maxIterations;
        lloyd(m_points, runs, options, m_cancel);
    }

    /// Iterates the sample's minima on all rows and leaves the better ones of each k.
    void carryOn(std::vector<Minima>& minima)
    {
        std::vector<LloydRun> runs;
        std::vector<std::size_t> owners;
        // As many runs together as have no more labels than half of the packed rows.
        const std::size_t most = std::max(sampledMinima, m_points.columns());
        const auto flush = [&] {
            race(runs, owners);
            for (std::size_t r = 0; r < runs.size(); ++r)
                minima[owners[r]].lowest.push_back(
                    {runs[r].inertia, std::move(runs[r].centroids), runs[r].iterations});
            runs.clear();
            owners.clear();
        };
        for (std::size_t i = 0; i < minima.size(); ++i) {
            if (runs.size() + minima[i].lowest.size() > most)
                flush();
            for (Minimum& minimum : std::exchange(minima[i].lowest, {})) {
                runs.emplace_back(m_points, std::move(minimum.centroids));
                owners.push_back(i);
            }
            m_cancel.report(0.4 +
                            0.3 * static_cast<double>(i) / static_cast<double>(minima.size()));
        }
        if (!runs.empty())
            flush();
        for (Minima& found : minima)
            std::ranges::stable_sort(found.lowest, {}, &Minimum::inertia);
    }

    /// `scale`: from a cold start's inertia to one of all rows.
    Result<std::vector<Clustering>> finishAll(std::vector<Minima> minima, double scale)
    {
        std::vector<Clustering> results;
        for (Minima& found : minima) {
            LloydRun run(m_points, std::move(found.lowest.front().centroids));
            if (m_options.improvement == Improvement::Moves && m_points.rows() < sampledRows)
                settle(m_points, run, m_lloyd, m_cancel);
            else
                lloyd(m_points, run, m_lloyd, m_cancel);
            // The first of these only found the minimum's rows again.
            run.iterations = std::clamp(found.lowest.front().iterations + run.iterations - 1, 1,
                                        m_lloyd.maxIterations);
            Polished best = polish(m_points, std::move(run), m_lloyd, m_cancel);
            const auto filled =
                std::ranges::count_if(best.run.sizes, [](std::int64_t size) { return size > 0; });
            if (filled < found.k)
                return Issue{.code = IssueCode::SegmentsTooMany,
                             .arguments = {std::to_string(found.k), std::to_string(filled)}};
            results.push_back(toClustering(m_points, std::move(best)));
            for (const double inertia : found.coldInertias)
                results.back().restartInertias.push_back(m_points.frame().squaresInMatrix(inertia) *
                                                         scale);
        }
        return results;
    }

    const Points& m_points;
    const std::vector<int>& m_ks;
    const KMeansOptions& m_options;
    const Cancel& m_cancel;
    LloydOptions m_lloyd;
};

} // namespace

Result<std::vector<Clustering>> bestClusterings(const Points& points, const std::vector<int>& ks,
                                                const KMeansOptions& options, const Cancel& cancel)
{
    return Fit(points, ks, options, cancel).go();
}

} // namespace tessera
