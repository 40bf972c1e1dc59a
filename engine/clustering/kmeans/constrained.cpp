// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/constrained.h"

#include "base/blocks.h"
#include "clustering/kmeans/minimumsize.h"

namespace tessera {

namespace {

constexpr int mostStarts = 4;
constexpr int mostSegments = 1'000; ///< memory grows with their square, time with their cube

struct Run {
    std::vector<Label> labels{};
    std::vector<double> centroids{}; ///< k x columns, row by row, frame units
    int iterations = 0;
    bool converged = false;
};

/// Assignment and means in turn until nobody moves.
Run descend(const Framed& points, std::vector<double> centroids, std::int64_t leastRows, int most,
            const Cancel& cancel)
{
    const std::size_t k = centroids.size() / points.values.columns();
    Run run{.centroids = std::move(centroids)};
    while (!run.converged && run.iterations < most) {
        ++run.iterations;
        std::vector<Label> next =
            assignWithMinimum(points.values, run.centroids, leastRows, cancel);
        run.converged = next == run.labels;
        run.labels = std::move(next);
        const std::size_t d = points.values.columns();
        forEachIndex(d, cancel, [&](std::size_t j) {
            std::vector<double> sums(k);
            std::vector<double> counts(k);
            const auto column = points.values.column(j);
            for (std::size_t row = 0; row < column.size(); ++row) {
                sums[run.labels[row]] += column[row];
                ++counts[run.labels[row]];
            }
            for (std::size_t c = 0; c < k; ++c)
                run.centroids[c * d + j] = sums[c] / counts[c];
        });
    }
    return run;
}

std::vector<double> framedCentroids(const Framed& points, const Clustering& clustering)
{
    const std::size_t d = points.values.columns();
    std::vector<double> centroids(clustering.sizes.size() * d);
    for (std::size_t c = 0; c < clustering.sizes.size(); ++c)
        for (std::size_t j = 0; j < d; ++j)
            centroids[c * d + j] = points.frame.inFrame(clustering.centroids(c, j), j);
    return centroids;
}

} // namespace

Result<Clustering> constrainedKmeans(MatrixView points, const KMeansOptions& options,
                                     std::int64_t leastRows, const Cancel& cancel)
{
    const auto rows = static_cast<std::int64_t>(points.rows);
    if (leastRows > rows / options.k)
        return Issue{.code = IssueCode::MinimumSizeImpossible,
                     .arguments = {std::to_string(leastRows), std::to_string(options.k),
                                   std::to_string(rows)}};
    Result<Clustering> free = kmeans(points, options, cancel.part(0.0, 0.2));
    if (!free || free->sizes.back() >= leastRows)
        return free;
    if (options.k > mostSegments)
        return Issue{
            .code = IssueCode::MethodSegmentsTooMany,
            .arguments = {"min-size", std::to_string(options.k), std::to_string(mostSegments)}};
    const Result<Framed> ready = framed(points, options.k, cancel);
    if (!ready)
        return ready.issue();
    Clustering best;
    std::vector<double> inertias;
    const int starts = std::clamp(options.restarts, 1, mostStarts);
    for (int start = 0; start < starts; ++start) {
        const Cancel part =
            cancel.part(0.2 + 0.8 * start / starts, 0.2 + 0.8 * (start + 1) / starts);
        KMeansOptions single = options;
        single.restarts = 1;
        single.improvement = Improvement::None; // starts are to differ
        single.seed = options.seed + static_cast<std::uint64_t>(start) * 7919;
        Result<Clustering> begin = start == 0 ? free : kmeans(points, single, part);
        if (!begin)
            return begin;
        Run run = descend(*ready, framedCentroids(*ready, *begin), leastRows,
                          std::max(options.maxIterations, 1), part);
        Clustering next = describe(*ready, std::move(run.labels), run.centroids, cancel);
        next.iterations = run.iterations;
        next.converged = run.converged;
        inertias.push_back(next.inertia);
        if (start == 0 || next.inertia < best.inertia)
            best = std::move(next);
    }
    best.restartInertias = std::move(inertias);
    orderCanonically(best);
    return best;
}

} // namespace tessera
