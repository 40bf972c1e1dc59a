// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kprototypes/kprototypes.h"

#include "base/random.h"
#include "clustering/bestofruns.h"
#include "clustering/distances/distinct.h"
#include "clustering/kmeans/kmeans.h"
#include "clustering/kprototypes/mixedrows.h"
#include "math/linalg/gaussians.h"

#include <atomic>
#include <cmath>
#include <numeric>

namespace tessera {

namespace {

struct Run {
    Prototypes prototypes{};
    Nearest nearest{};
    double cost = HUGE_VAL; ///< squared frame units
    int iterations = 0;
    bool converged = false;
    int emptyRepaired = 0;
};

/// k-means++ (Arthur and Vassilvitskii 2007) with dissimilarities for squared distances.
Prototypes seed(const MixedRows& rows, std::size_t k, Random random, const Cancel& cancel)
{
    Prototypes prototypes;
    rows.append(prototypes, random.below(rows.rows()));
    while (prototypes.k < k) {
        const auto closest = rows.nearest(prototypes, cancel).distance;
        double target = random.uniform() * std::accumulate(closest.begin(), closest.end(), 0.0);
        std::size_t drawn = 0;
        for (std::size_t row = 0; row < closest.size(); ++row) {
            if (!(closest[row] > 0))
                continue;
            drawn = row;
            if (target < closest[row])
                break;
            target -= closest[row];
        }
        rows.append(prototypes, drawn);
    }
    return prototypes;
}

/// Segments without rows get the row that is farthest from its prototype (the lowest on ties).
int repairEmpty(const MixedRows& rows, Run& run)
{
    std::vector<std::int64_t> sizes(run.prototypes.k);
    for (const Label label : run.nearest.nearest)
        ++sizes[label];
    int repaired = 0;
    for (std::size_t c = 0; c < sizes.size(); ++c) {
        if (sizes[c] > 0)
            continue;
        std::size_t farthest = 0;
        double greatest = 0;
        for (std::size_t row = 0; row < rows.rows(); ++row)
            if (run.nearest.distance[row] > greatest && sizes[run.nearest.nearest[row]] > 1) {
                greatest = run.nearest.distance[row];
                farthest = row;
            }
        if (greatest == 0)
            break;
        --sizes[run.nearest.nearest[farthest]];
        sizes[c] = 1;
        run.nearest.nearest[farthest] = static_cast<Label>(c);
        run.nearest.distance[farthest] = 0;
        rows.replace(run.prototypes, c, farthest);
        ++repaired;
    }
    return repaired;
}

/// Assignment and prototypes in turn until nobody moves.
Run descend(const MixedRows& rows, Prototypes prototypes, int most, const Cancel& cancel)
{
    Run run{.prototypes = std::move(prototypes)};
    std::vector<Label> before;
    while (!run.converged && run.iterations < most) {
        ++run.iterations;
        run.nearest = rows.nearest(run.prototypes, cancel);
        const int repaired = repairEmpty(rows, run);
        run.emptyRepaired += repaired;
        run.converged = repaired == 0 && run.nearest.nearest == before;
        before = run.nearest.nearest;
        if (!run.converged)
            rows.update(run.prototypes, before, cancel);
    }
    if (!run.converged) // labels and prototypes fit each other also after a stop on the way
        run.nearest = rows.nearest(run.prototypes, cancel);
    run.cost = std::accumulate(run.nearest.distance.begin(), run.nearest.distance.end(), 0.0);
    return run;
}

BestOfRuns<Run> allRuns(const MixedRows& rows, const KPrototypesOptions& options,
                        const Cancel& cancel)
{
    const auto restarts = static_cast<std::size_t>(std::max(options.restarts, 1));
    const auto k = static_cast<std::size_t>(options.k);
    std::atomic<std::size_t> done{0};
    return bestOfRuns<Run>(restarts, &Run::cost, [&](std::size_t restart) {
        cancel.poll();
        Run run = descend(rows, seed(rows, k, Random(options.seed, k, restart), cancel),
                          std::max(options.maxIterations, 1), cancel);
        run.nearest = {}; // made again for the best
        cancel.report(static_cast<double>(++done) / static_cast<double>(restarts));
        return run;
    });
}

std::int64_t distinctMixed(MatrixView points, std::span<const CodedColumn> categories, int limit)
{
    Matrix both = Matrix::uninitialised(points.rows, points.columns + categories.size());
    for (std::size_t j = 0; j < points.columns; ++j)
        std::ranges::copy(points.column(j), both.column(j).begin());
    for (std::size_t m = 0; m < categories.size(); ++m)
        std::ranges::copy(categories[m].codes, both.column(points.columns + m).begin());
    return distinctRows(both, limit);
}

double huangsGamma(MatrixView points, const Cancel& cancel)
{
    double sum = 0;
    for (const double variance : columnVariances(points, cancel))
        sum += std::sqrt(variance);
    const double mean = sum / static_cast<double>(std::max<std::size_t>(points.columns, 1));
    return mean > 0 ? 0.5 * mean : 1.0;
}

MethodOutcome outcomeOf(const Framed& points, std::span<const CodedColumn> categories,
                        const MixedRows& rows, const BestOfRuns<Run>& runs, const Cancel& cancel)
{
    const Run& best = runs.best;
    Nearest nearest = rows.nearest(best.prototypes, cancel);
    MethodOutcome outcome{.clustering =
                              describe(points, nearest.nearest, best.prototypes.means, cancel),
                          .cost = points.frame.squaresInMatrix(best.cost)};
    outcome.clustering.iterations = best.iterations;
    outcome.clustering.converged = best.converged;
    outcome.clustering.emptyRepaired = best.emptyRepaired;
    for (const double cost : runs.costs)
        outcome.clustering.restartInertias.push_back(points.frame.squaresInMatrix(cost));
    const std::vector<std::size_t> order = orderCanonically(outcome.clustering);
    const auto mode = best.prototypes.modes.begin();
    for (const std::size_t old : order) {
        const auto begin = mode + static_cast<std::ptrdiff_t>(old * categories.size());
        outcome.modes.emplace_back(begin, begin + static_cast<std::ptrdiff_t>(categories.size()));
    }
    for (double& distance : nearest.distance)
        distance = points.frame.lengthInMatrix(std::sqrt(distance));
    outcome.distances = RowDistances{.own = std::move(nearest.distance),
                                     .runnerUp = renumbered(nearest.second, order)};
    return outcome;
}

constexpr ParameterSpec parameters[] = {
    {.name = "gamma", .kind = ParameterKind::Number, .standard = 0, .greatest = 1e12},
};

Result<MethodOutcome> run(const MethodInput& input, const Cancel& cancel)
{
    return kprototypes(input.points, input.categories,
                       {.k = input.k,
                        .restarts = input.restarts,
                        .seed = input.seed,
                        .maxIterations = input.maxIterations,
                        .gamma = parameterOf(kprototypesMethod, input.parameters, "gamma")},
                       cancel);
}

} // namespace

Result<MethodOutcome> kprototypes(MatrixView points, std::span<const CodedColumn> categories,
                                  const KPrototypesOptions& options, const Cancel& cancel)
{
    cancel.poll();
    const std::int64_t distinct =
        std::min<std::int64_t>(distinctMixed(points, categories, options.k), maximumSegments);
    if (distinct < options.k)
        return Issue{.code = IssueCode::SegmentsTooMany,
                     .arguments = {std::to_string(options.k), std::to_string(distinct)}};
    const Result<Framed> ready = framed(points, 1, cancel);
    if (!ready)
        return ready.issue();
    const double gamma = options.gamma > 0 ? options.gamma : huangsGamma(points, cancel);
    constexpr double mostInFrame = 1e200; // beyond: numbers no longer count, but nothing overflows
    const double inFrame = std::min(gamma / ready->frame.squaresInMatrix(1.0), mostInFrame);
    const MixedRows rows(ready->values, categories, inFrame);
    MethodOutcome outcome =
        outcomeOf(*ready, categories, rows, allRuns(rows, options, cancel), cancel);
    if (auto issue = emptySegments(outcome.clustering))
        return *issue;
    outcome.gamma = gamma;
    return outcome;
}

constinit const Method kprototypesMethod{
    .id = "kprototypes", .parameters = parameters, .takesCategories = true, .run = run};

} // namespace tessera
