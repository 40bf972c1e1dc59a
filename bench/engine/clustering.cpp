// SPDX-License-Identifier: GPL-3.0-or-later
#include "../stopping.h"
#include "clustering/kmeans/sweep.h"
#include "clustering/lloyd/polish.h"
#include "clustering/quality/quality.h"
#include "clustering/sampling/seeding.h"
#include "memory.h"
#include "operations.h"

#include <oneapi/tbb/parallel_for.h>

#include <fstream>
#include <numeric>

namespace tessera::bench {

namespace {

/// What a request may say about the work; the engine's own defaults where it is silent.
KMeansOptions optionsOf(const Json& request)
{
    KMeansOptions options;
    options.k = request.value("k", options.k);
    options.restarts = request.value("restarts", options.restarts);
    options.seed = request.value("seed", options.seed);
    options.maxIterations = request.value("maxIterations", options.maxIterations);
    options.tolerance = request.value("tolerance", options.tolerance);
    if (request.value("improvement", "moves") == "none")
        options.improvement = Improvement::None;
    return options;
}

KRange rangeOf(const Json& request)
{
    return {.from = request.at("from"), .to = request.at("to")};
}

/// k x columns doubles, row by row, in matrix units; becomes frame units.
std::vector<double> readStart(const Json& request, const Points& points)
{
    std::vector<double> start(request.at("k").get<std::size_t>() * points.columns());
    std::ifstream file(request.at("start").get<std::string>(), std::ios::binary);
    file.read(reinterpret_cast<char*>(start.data()),
              static_cast<std::streamsize>(start.size() * sizeof(double)));
    if (!file)
        throw std::runtime_error("cannot read the start");
    for (std::size_t i = 0; i < start.size(); ++i)
        start[i] = points.frame().inFrame(start[i], i % points.columns());
    return start;
}

} // namespace

Json runKmeans(const Json& request, Store& store)
{
    const Matrix& points = dataOf(request, store);
    Clustering found;
    forgetPeak();
    const double before = residentMegabytes();
    const Took took = timed([&] { found = valueOf(kmeans(points, optionsOf(request), {})); });
    return {{"seconds", took.seconds},
            {"processor", took.processor},
            {"value", found.inertia},
            {"iterations", found.iterations},
            {"extraMegabytes", peakMegabytes() - before}};
}

Json runSweep(const Json& request, Store& store)
{
    const Matrix& points = dataOf(request, store);
    Sweep found;
    std::vector<Issue> issues;
    const Took took = timed(
        [&] { found = valueOf(sweep(points, rangeOf(request), optionsOf(request), issues, {})); });
    Json inertias = Json::array();
    for (const Clustering& solution : found.solutions)
        inertias.push_back(solution.inertia);
    return {{"seconds", took.seconds}, {"processor", took.processor}, {"value", inertias}};
}

/// Lloyd's algorithm from a given start for so many iterations, packing and the exact end included.
Json runLloyd(const Json& request, Store& store)
{
    const Matrix& matrix = dataOf(request, store);
    const LloydOptions options{.maxIterations = request.at("iterations"), .tolerance = 0};
    double inertia = 0;
    double inside = 0;
    int iterations = 0;
    const Took took = timed([&] {
        const Points points = valueOf(Points::pack(matrix, {}));
        LloydRun run(points, readStart(request, points));
        inside = timed([&] { lloyd(points, run, options, {}); }).seconds;
        const Polished found = polish(points, std::move(run), options, {});
        inertia = points.frame().squaresInMatrix(found.run.inertia);
        iterations = found.run.iterations;
    });
    return {{"seconds", took.seconds},
            {"processor", took.processor},
            {"value", inertia},
            {"iterations", iterations},
            {"secondsOfIterations", inside}};
}

/// The elbow as a person sees it appear: a draft of the curve, the curve, how good each solution
/// is.
Json runElbow(const Json& request, Store& store)
{
    const Matrix& points = dataOf(request, store);
    Sweep drafted;
    Sweep found;
    std::vector<Issue> issues;
    KMeansOptions options = optionsOf(request);
    options.effort = Effort::Draft;
    const Took first =
        timed([&] { drafted = valueOf(sweep(points, rangeOf(request), options, issues, {})); });
    const Took curve = timed(
        [&] { found = valueOf(sweep(points, rangeOf(request), optionsOf(request), issues, {})); });
    double excess = 0; // of the draft
    for (std::size_t i = 0; i < found.solutions.size(); ++i)
        excess = std::max(excess, drafted.solutions[i].inertia / found.solutions[i].inertia - 1);
    std::vector<const Clustering*> solutions;
    Json inertias = Json::array();
    for (const Clustering& solution : found.solutions) {
        solutions.push_back(&solution);
        inertias.push_back(solution.inertia);
    }
    const Took quality = timed([&] { (void)judgeAll(points, solutions, {}, {}); });
    return {{"seconds", first.seconds + curve.seconds + quality.seconds},
            {"first", first.seconds},
            {"curve", first.seconds + curve.seconds},
            {"draftExcess", excess},
            {"value", inertias}};
}

/// Many runs at a time on data that stay in the caches, seeds made before: how near the arithmetic
/// comes to the processor's peak. Two operations per value of a row and a centroid.
Json runParallelRuns(const Json& request, Store& store)
{
    const Matrix& matrix = dataOf(request, store);
    const Points points = valueOf(Points::pack(matrix, {}));
    const int k = request.at("k");
    std::vector<std::vector<double>> starts(request.at("starts").get<std::size_t>());
    oneapi::tbb::parallel_for(std::size_t{0}, starts.size(), [&](std::size_t i) {
        starts[i] = seedCentroids(points, k, Random(1, i), {});
    });
    std::vector<std::int64_t> iterations(starts.size());
    const Took took = timed([&] {
        oneapi::tbb::parallel_for(std::size_t{0}, starts.size(), [&](std::size_t i) {
            LloydRun run(points, starts[i]);
            lloyd(points, run, {}, {});
            iterations[i] = run.iterations;
        });
    });
    const std::int64_t all = std::accumulate(iterations.begin(), iterations.end(), std::int64_t{0});
    return {{"seconds", took.seconds},
            {"processor", took.processor},
            {"value", all},
            {"operations", 2.0 * static_cast<double>(all) * static_cast<double>(matrix.rows()) *
                               static_cast<double>(matrix.columns()) * k}};
}

/// How long k-means goes on after a stop, and what memory it leaves behind.
Json runCancel(const Json& request, Store& store)
{
    const Matrix& points = dataOf(request, store);
    const KMeansOptions options = optionsOf(request);
    const double before = residentMegabytes();
    const Stopping found =
        measureStopping([&](const Cancel& cancel) { (void)kmeans(points, options, cancel); },
                        request.at("tries"), request.at("longest"));
    return {{"seconds", found.median},
            {"value", found.worst},
            {"own", found.worstBusy},
            {"leftMegabytes", residentMegabytes() - before}};
}

} // namespace tessera::bench
