// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/draft.h"

#include "clustering/distances/distances.h"
#include "clustering/kmeans/search.h"
#include "clustering/lloyd/polish.h"
#include "clustering/sampling/coreset.h"

#include <numeric>

namespace tessera {

namespace {

constexpr std::size_t sampleSize = draftedRows / 2;
constexpr int restarts = 2;
constexpr std::size_t rounds = 1;

/// Sums of squared distances per segment in the sample, made to add up to the run's inertia.
std::vector<double> inertias(const Points& sample, const LloydRun& run, const Cancel& cancel)
{
    const std::size_t d = sample.columns();
    std::vector<double> squares(run.sizes.size());
    std::vector<double> row(d);
    for (std::size_t i = 0; i < sample.rows(); ++i) {
        if (i % 1024 == 0)
            cancel.poll();
        sample.copyPacked(i, row.data());
        const Label nearest = nearestCentroid(row.data(), run.centroids, d);
        squares[nearest] += static_cast<double>(sample.weight(i)) *
                            squaredDistance(row.data(), run.centroids.data() + nearest * d, d);
    }
    const double sum = std::accumulate(squares.begin(), squares.end(), 0.0);
    for (double& square : squares)
        square *= sum > 0 ? run.inertia / sum : 0.0;
    return squares;
}

} // namespace

std::vector<Clustering> draft(const Points& points, const std::vector<int>& ks,
                              const KMeansOptions& options, const Cancel& cancel)
{
    const Points sample = gatheredCoreset(points, sampleSize, options.seed, cancel);
    KMeansOptions few = options;
    few.restarts = std::min(options.restarts, restarts);
    std::vector<Minima> minima = searchMinima(
        sample, ks, few, {.mostRounds = rounds, .settles = false, .progressShare = 0.7}, cancel);
    std::vector<LloydRun> runs;
    runs.reserve(minima.size());
    for (Minima& found : minima)
        runs.emplace_back(points, std::move(found.lowest.front().centroids));
    lloyd(points, runs, {.maxIterations = 1}, cancel);
    std::vector<Clustering> results(runs.size());
    parallelFor(runs.size(), [&](std::size_t i) {
        std::vector<double> shares = inertias(sample, runs[i], cancel);
        runs[i].converged = false;
        results[i] =
            toClustering(points, {.run = std::move(runs[i]), .segmentInertia = std::move(shares)});
        for (const double inertia : minima[i].coldInertias)
            results[i].restartInertias.push_back(points.frame().squaresInMatrix(inertia));
    });
    return results;
}

} // namespace tessera
