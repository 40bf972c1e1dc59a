// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/advice/stability.h"

#include "clustering/packing/subset.h"
#include "clustering/quality/centroidsilhouette.h"
#include "clustering/quality/randindex.h"
#include "clustering/sampling/sample.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tessera {

namespace {

/// The mean of what was added; NaN when nothing was.
class Mean {
public:
    void add(double value)
    {
        m_sum += value;
        ++m_count;
    }
    double value() const { return m_count > 0 ? m_sum / m_count : std::nan(""); }

private:
    double m_sum = 0;
    int m_count = 0;
};

struct Tally {
    std::vector<Mean> jaccard;
    Mean resamples;
    Mean starts;
};

/// The first place of each row that was drawn: a row that was drawn twice counts once.
std::vector<std::size_t> firstPlaces(const std::vector<std::size_t>& drawn)
{
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < drawn.size(); ++place)
        if (place == 0 || drawn[place] != drawn[place - 1])
            places.push_back(place);
    return places;
}

class Comparison {
public:
    Comparison(MatrixView points, const Sweep& swept, const StabilityOptions& options,
               const Cancel& cancel)
        : m_points(points), m_swept(swept), m_options(options), m_cancel(cancel)
    {
        m_rows = affordableRows(points, options.exactRows);
        for (const Clustering& solution : swept.solutions) {
            m_tallies.push_back({.jaccard = std::vector<Mean>(solution.sizes.size())});
            m_results.push_back(
                {.k = solution.k,
                 .silhouettes = std::vector<double>(
                     static_cast<std::size_t>(std::clamp(options.resamples, 1, mostResamples)),
                     std::nan("")),
                 .exact = m_rows == points.rows});
        }
    }

    Result<std::vector<Stability>> go()
    {
        const int resamples = std::clamp(m_options.resamples, 1, mostResamples);
        const int starts = std::clamp(m_options.starts, 1, mostResamples);
        // A single run costs what one restart of a resample does.
        const double share = static_cast<double>(resamples * m_options.restarts) /
                             static_cast<double>(resamples * m_options.restarts + starts);
        const Cancel first = m_cancel.part(0, share);
        for (int i = 0; i < resamples; ++i)
            if (const Outcome drawn =
                    resample(i, first.part(turn(i, resamples), turn(i + 1, resamples)));
                !drawn)
                return drawn.issue();
        const Cancel second = m_cancel.part(share, 1);
        for (int i = 0; i < starts; ++i)
            if (const Outcome started = start(i, second.part(turn(i, starts), turn(i + 1, starts)));
                !started)
                return started.issue();
        for (std::size_t s = 0; s < m_results.size(); ++s)
            summarise(s);
        return std::move(m_results);
    }

private:
    static double turn(int index, int count) { return static_cast<double>(index) / count; }

    /// Every k of the sweep on other rows; fewer where they have not enough distinct ones.
    Result<Sweep> sweepOver(MatrixView points, int restarts, std::uint64_t seed,
                            const Cancel& cancel) const
    {
        std::vector<Issue> lowered;
        return sweep(points,
                     {.from = m_swept.solutions.front().k, .to = m_swept.solutions.back().k},
                     {.restarts = restarts,
                      .improvement = Improvement::None,
                      .seed = seed,
                      .maxIterations = m_options.maxIterations},
                     lowered, cancel);
    }

    Outcome resample(int index, const Cancel& cancel)
    {
        const auto number = static_cast<std::uint64_t>(index) + 1;
        const std::vector<std::size_t> drawn =
            drawRows(m_points.rows, m_rows, Random(m_options.seed, number));
        const Matrix rows = pickRows(m_points, drawn, cancel);
        const Result<Sweep> found =
            sweepOver(rows, m_options.restarts, mixBits(m_options.seed + number), cancel);
        if (!found)
            return found.issue().code == IssueCode::SegmentsTooMany ? done() : found.issue();
        const std::vector<std::size_t> places = firstPlaces(drawn);
        std::vector<Label> before(places.size());
        std::vector<Label> now(places.size());
        for (std::size_t s = 0; s < found->solutions.size(); ++s) {
            cancel.poll();
            for (std::size_t i = 0; i < places.size(); ++i) {
                before[i] = m_swept.solutions[s].labels[drawn[places[i]]];
                now[i] = found->solutions[s].labels[places[i]];
            }
            compare(s, overlapOf(before, now));
            m_results[s].silhouettes[static_cast<std::size_t>(index)] =
                centroidSilhouette(rows, found->solutions[s], cancel).total;
        }
        return done();
    }

    void compare(std::size_t s, const Overlap& overlap)
    {
        const std::vector<double> jaccard = greatestJaccard(overlap);
        for (std::size_t segment = 0; segment < jaccard.size(); ++segment)
            if (!std::isnan(jaccard[segment])) // not a row of it was drawn
                m_tallies[s].jaccard[segment].add(jaccard[segment]);
        m_tallies[s].resamples.add(adjustedRandIndex(overlap));
    }

    /// One run from another start. With many rows, on some of them, the same for every start.
    Outcome start(int index, const Cancel& cancel)
    {
        if (m_chosen.empty() && m_rows < m_points.rows) {
            m_chosen = sampleRows(m_points.rows, m_rows, m_options.seed);
            m_sample = pickRows(m_points, m_chosen, cancel);
        }
        const auto number = static_cast<std::uint64_t>(index) + 1;
        const Result<Sweep> found = sweepOver(m_chosen.empty() ? m_points : MatrixView(m_sample), 1,
                                              mixBits(m_options.seed + (number << 32)), cancel);
        if (!found)
            return found.issue().code == IssueCode::SegmentsTooMany ? done() : found.issue();
        for (std::size_t s = 0; s < found->solutions.size(); ++s) {
            cancel.poll();
            const std::vector<Label>& all = m_swept.solutions[s].labels;
            std::vector<Label> best;
            for (const std::size_t row : m_chosen)
                best.push_back(all[row]);
            m_tallies[s].starts.add(adjustedRandIndex(
                overlapOf(m_chosen.empty() ? all : best, found->solutions[s].labels)));
        }
        return done();
    }

    void summarise(std::size_t s)
    {
        for (const Mean& segment : m_tallies[s].jaccard)
            m_results[s].jaccard.push_back(segment.value());
        m_results[s].adjustedRandResamples = m_tallies[s].resamples.value();
        m_results[s].adjustedRandRestarts = m_tallies[s].starts.value();
    }

    MatrixView m_points;
    const Sweep& m_swept;
    const StabilityOptions& m_options;
    const Cancel& m_cancel;
    std::size_t m_rows;
    std::vector<Tally> m_tallies;
    std::vector<Stability> m_results;
    std::vector<std::size_t> m_chosen; ///< empty: all rows
    Matrix m_sample;
};

} // namespace

Result<std::vector<Stability>> stabilityOf(MatrixView points, const Sweep& swept,
                                           const StabilityOptions& options, const Cancel& cancel)
{
    if (swept.solutions.empty())
        return std::vector<Stability>{};
    return Comparison(points, swept, options, cancel).go();
}

} // namespace tessera
