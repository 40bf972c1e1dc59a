// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmedoids/kmedoids.h"

#include "clustering/bestofruns.h"
#include "clustering/kmedoids/fasterpam.h"
#include "clustering/sampling/sample.h"

#include <atomic>
#include <numeric>

namespace tessera {

namespace {

constexpr std::size_t sampleSize = 4'000; ///< rows of one sample, more when k is in the hundreds

/// Rows of the matrix, and what led to them.
struct Found {
    std::vector<std::size_t> medoids{};
    double loss = HUGE_VAL; ///< over all rows, frame units
    int passes = 0;
    bool converged = false;
    std::vector<double> losses{}; ///< one per start or sample
};

std::vector<double> placesOf(MatrixView values, const std::vector<std::size_t>& rows)
{
    std::vector<double> places(rows.size() * values.columns);
    for (std::size_t i = 0; i < rows.size(); ++i)
        copyRow(values, rows[i], places.data() + i * values.columns);
    return places;
}

BestOfRuns<MedoidRun> runsOn(const PairDistances& pairs, const KMedoidsOptions& options,
                             std::uint64_t sample, const Cancel& cancel)
{
    const std::size_t k = static_cast<std::size_t>(options.k);
    const std::size_t starts = static_cast<std::size_t>(std::max(options.restarts, 1));
    std::atomic<std::size_t> done{0};
    return bestOfRuns<MedoidRun>(starts, &MedoidRun::loss, [&](std::size_t start) {
        const Random random(options.seed, sample * 1'000'003 + k, start);
        MedoidRun run = fasterPam(pairs,
                                  start == 0 ? buildMedoids(pairs, k, cancel)
                                             : drawMedoids(pairs, k, random, cancel),
                                  options.maxIterations, cancel);
        cancel.report(static_cast<double>(++done) / static_cast<double>(starts));
        return run;
    });
}

Found onAllRows(MatrixView values, const KMedoidsOptions& options, const Cancel& cancel)
{
    std::vector<std::size_t> all(values.rows);
    std::iota(all.begin(), all.end(), std::size_t{0});
    const PairDistances pairs(options.metric, values, all, cancel);
    BestOfRuns<MedoidRun> runs = runsOn(pairs, options, 0, cancel);
    return {.medoids = std::move(runs.best.medoids),
            .loss = runs.best.loss,
            .passes = runs.best.passes,
            .converged = runs.best.converged,
            .losses = std::move(runs.costs)};
}

/// CLARA: every sample but the first holds the best medoids so far, and what counts is the loss
/// over all rows.
Found onSamples(MatrixView values, const KMedoidsOptions& options, std::size_t size,
                const Cancel& cancel)
{
    const int samples = std::max(options.restarts, 1);
    Found found;
    for (int sample = 0; sample < samples; ++sample) {
        const std::size_t drawn =
            std::min(size, mostRowsAtOnce(options.exactRows) - found.medoids.size());
        std::vector<std::size_t> rows = sampleRows(
            values.rows, drawn, options.seed + static_cast<std::uint64_t>(sample) * 7919);
        rows.insert(rows.end(), found.medoids.begin(), found.medoids.end());
        std::ranges::sort(rows);
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        const Cancel part = cancel.part(sample / static_cast<double>(samples),
                                        (sample + 1) / static_cast<double>(samples));
        const PairDistances pairs(options.metric, values, rows, part);
        KMedoidsOptions few = options;
        few.restarts = 2;
        BestOfRuns<MedoidRun> runs =
            runsOn(pairs, few, static_cast<std::uint64_t>(sample) + 1, part);
        std::vector<std::size_t> medoids = std::move(runs.best.medoids);
        for (std::size_t& medoid : medoids)
            medoid = rows[medoid];
        const Nearest nearest =
            nearestPlaces(options.metric, values, placesOf(values, medoids), cancel);
        const double loss = std::accumulate(nearest.distance.begin(), nearest.distance.end(), 0.0);
        found.losses.push_back(loss);
        if (loss < found.loss) {
            found.loss = loss;
            found.medoids = std::move(medoids);
            found.passes = runs.best.passes;
            found.converged = runs.best.converged;
        }
    }
    return found;
}

MethodOutcome outcomeOf(const Framed& points, const KMedoidsOptions& options, const Found& found,
                        const Cancel& cancel)
{
    const std::vector<double> places = placesOf(points.values, found.medoids);
    Nearest nearest = nearestPlaces(options.metric, points.values, places, cancel);
    MethodOutcome outcome{.clustering = describe(points, nearest.nearest, places, cancel),
                          .cost = points.frame.lengthInMatrix(std::accumulate(
                              nearest.distance.begin(), nearest.distance.end(), 0.0)),
                          .metric = options.metric};
    outcome.clustering.iterations = found.passes;
    outcome.clustering.converged = found.converged;
    for (const double loss : found.losses)
        outcome.clustering.restartInertias.push_back(points.frame.lengthInMatrix(loss));
    const std::vector<std::size_t> order = orderCanonically(outcome.clustering);
    for (const std::size_t old : order)
        outcome.medoids.push_back(found.medoids[old]);
    for (double& distance : nearest.distance)
        distance = points.frame.lengthInMatrix(distance);
    outcome.distances = RowDistances{.own = std::move(nearest.distance),
                                     .runnerUp = renumbered(nearest.second, order)};
    return outcome;
}

constexpr ParameterSpec parameters[] = {
    {.name = "metric", .kind = ParameterKind::Choice, .greatest = 1, .choices = metricNames},
    {.name = "exact-rows",
     .kind = ParameterKind::Count,
     .standard = 10'000,
     .least = 100,
     .greatest = static_cast<double>(mostExactRows)},
};

Result<MethodOutcome> run(const MethodInput& input, const Cancel& cancel)
{
    const auto value = [&](const char* name) {
        return parameterOf(kmedoidsMethod, input.parameters, name);
    };
    return kmedoids(input.points,
                    {.k = input.k,
                     .restarts = input.restarts,
                     .seed = input.seed,
                     .maxIterations = input.maxIterations,
                     .metric = static_cast<Metric>(static_cast<int>(value("metric"))),
                     .exactRows = static_cast<std::size_t>(value("exact-rows"))},
                    cancel);
}

} // namespace

std::size_t mostRowsAtOnce(std::size_t exactRows)
{
    return std::max(exactRows, KMedoidsOptions{}.exactRows);
}

std::size_t mostPairBytes(std::size_t exactRows)
{
    return PairDistances::bytesOf(mostRowsAtOnce(exactRows));
}

Result<MethodOutcome> kmedoids(MatrixView points, const KMedoidsOptions& options,
                               const Cancel& cancel)
{
    const Result<Framed> ready = framed(points, options.k, cancel);
    if (!ready)
        return ready.issue();
    const std::size_t k = static_cast<std::size_t>(options.k);
    const std::size_t size = std::min(std::max(sampleSize, 40 * k), options.exactRows);
    const bool sampled = points.rows > options.exactRows;
    if (sampled && 2 * k > size) // too few rows to choose from
        return Issue{
            .code = IssueCode::MethodSegmentsTooMany,
            .arguments = {"kmedoids", std::to_string(options.k), std::to_string(size / 2)}};
    const Found found = sampled ? onSamples(ready->values, options, size, cancel)
                                : onAllRows(ready->values, options, cancel);
    MethodOutcome outcome = outcomeOf(*ready, options, found, cancel);
    if (auto issue = emptySegments(outcome.clustering))
        return *issue;
    outcome.sampledRows = sampled ? static_cast<std::int64_t>(size) : 0;
    return outcome;
}

constinit const Method kmedoidsMethod{.id = "kmedoids", .parameters = parameters, .run = run};

} // namespace tessera
