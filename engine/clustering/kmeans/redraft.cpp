// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/redraft.h"

#include "clustering/distances/framed.h"
#include "clustering/kmeans/draft.h"
#include "clustering/kmeans/search.h"
#include "clustering/lloyd/lloyd.h"
#include "clustering/lloyd/moves.h"
#include "clustering/packing/subset.h"
#include "clustering/sampling/coreset.h"

#include <cassert>
#include <cstdlib>
#include <numeric>

namespace tessera {

namespace {

constexpr std::size_t sampleSize = draftedRows / 2;
constexpr int mostSteps = 4;
constexpr std::size_t trials = 8; ///< of a step
constexpr LloydOptions rough{.maxIterations = 12, .tolerance = 1e-4};

/// As many rows of every segment, or all where it has fewer, at random.
WeightedRows sampleOfEach(const Clustering& segments, std::size_t count, std::uint64_t seed,
                          const Cancel& cancel)
{
    const auto each = static_cast<std::int64_t>(count / segments.sizes.size() + 1);
    std::vector<std::uint32_t> steps; // one row of so many
    steps.reserve(segments.sizes.size());
    for (const std::int64_t size : segments.sizes)
        steps.push_back(static_cast<std::uint32_t>(std::max<std::int64_t>(size / each, 1)));
    Random random(seed, segments.labels.size(), 0);
    std::vector<std::uint32_t> ahead; // rows of the segment until the next that is taken
    ahead.reserve(steps.size());
    const auto next = [&](std::uint32_t step) {
        return static_cast<std::uint32_t>(random.below(2 * step - 1)) + 1;
    };
    for (const std::uint32_t step : steps)
        ahead.push_back(next(step));
    WeightedRows result;
    for (std::size_t row = 0; row < segments.labels.size(); ++row) {
        if (row % 65'536 == 0)
            cancel.poll();
        const Label segment = segments.labels[row];
        if (--ahead[segment] > 0)
            continue;
        ahead[segment] = next(steps[segment]);
        result.rows.push_back(row);
        result.weights.push_back(steps[segment]);
    }
    return result;
}

/// One segment more or less: the best of several splits or merges.
std::vector<double> stepped(const Points& sample, const std::vector<double>& centroids, bool more,
                            std::uint64_t seed, const Cancel& cancel)
{
    const MoveTable moves(sample, centroids, cancel);
    std::vector<Minimum> tried(trials);
    parallelFor(tried.size(), [&](std::size_t i) {
        Random random(seed, centroids.size(), i);
        LloydRun run(sample, more ? moves.split(random) : moves.merged(random));
        lloyd(sample, run, rough, cancel);
        tried[i] = {run.inertia, std::move(run.centroids), run.iterations};
    });
    return std::ranges::min_element(tried, {}, &Minimum::inertia)->centroids;
}

/// Every row with the nearest of the places (k x columns, row by row, frame units).
Redraft assigned(MatrixView points, const Frame& frame, std::vector<double> places,
                 const Cancel& cancel)
{
    const std::size_t d = points.columns;
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = frame.inMatrix(places[i], i % d);
    Nearest found = nearestPlaces(Metric::Euclidean, points, places, cancel);
    const std::size_t k = places.size() / d;
    Clustering result{.k = static_cast<int>(k),
                      .labels = std::move(found.nearest),
                      .centroids = Matrix(k, d),
                      .sizes = std::vector<std::int64_t>(k),
                      .segmentInertia = std::vector<double>(k)};
    for (std::size_t i = 0; i < places.size(); ++i)
        result.centroids(i / d, i % d) = places[i];
    const std::size_t blocks = (points.rows + blockRows - 1) / blockRows;
    std::vector<double> squares(blocks * k);
    std::vector<std::int64_t> sizes(blocks * k);
    forEachBlock(points.rows, cancel, [&](std::size_t begin, std::size_t end) {
        const std::size_t first = begin / blockRows * k;
        for (std::size_t row = begin; row < end; ++row) {
            squares[first + result.labels[row]] += found.distance[row] * found.distance[row];
            ++sizes[first + result.labels[row]];
        }
    });
    for (std::size_t i = 0; i < squares.size(); ++i) {
        result.segmentInertia[i % k] += squares[i];
        result.sizes[i % k] += sizes[i];
        result.inertia += squares[i];
    }
    const std::vector<std::size_t> order = orderCanonically(result);
    return {.clustering = std::move(result),
            .distances = {.own = std::move(found.distance),
                          .runnerUp = renumbered(found.second, order)}};
}

} // namespace

std::optional<Redraft> redraft(MatrixView points, const Clustering& shown, int k,
                               std::uint64_t seed, const Cancel& cancel)
{
    assert(shown.labels.size() == points.rows);
    if (points.rows < draftedRows || std::abs(shown.k - k) > mostSteps)
        return std::nullopt;
    const WeightedRows chosen = sampleOfEach(shown, sampleSize, seed, cancel);
    const Matrix values = pickRows(points, chosen.rows, cancel);
    const Result<Points> packed = Points::pack(values, cancel);
    if (!packed)
        return std::nullopt;
    std::vector<std::size_t> all(chosen.rows.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const Points sample = packed->gathered(std::move(all), chosen.weights, cancel);
    std::vector<double> centroids;
    for (std::size_t c = 0; c < shown.sizes.size(); ++c)
        for (std::size_t j = 0; j < points.columns; ++j)
            centroids.push_back(sample.frame().inFrame(shown.centroids(c, j), j));
    for (int from = shown.k; from != k; from += from < k ? 1 : -1)
        centroids = stepped(sample, centroids, from < k, seed, cancel);
    Redraft result = assigned(points, sample.frame(), std::move(centroids), cancel);
    if (std::ranges::count(result.clustering.sizes, 0) > 0)
        return std::nullopt;
    return result;
}

} // namespace tessera
