// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/sweep.h"
#include "clustering/quality/quality.h"

#include <benchmark/benchmark.h>

#include "data.h"

using namespace tessera;

namespace {

struct Judged {
    Matrix points;
    Sweep sweep;
    std::vector<const Clustering*> solutions;
};

Judged judged(std::size_t rows)
{
    Judged result{.points = customers(rows, 17), .sweep = {}, .solutions = {}};
    std::vector<Issue> issues;
    result.sweep = sweep(result.points, {.from = 2, .to = 12}, {.restarts = 1, .maxIterations = 20},
                         issues, {})
                       .value();
    for (const Clustering& solution : result.sweep.solutions)
        result.solutions.push_back(&solution);
    return result;
}

void judgeWholeSweep(benchmark::State& state)
{
    const Judged input = judged(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(judgeAll(input.points, input.solutions, {}, {}));
}
BENCHMARK(judgeWholeSweep)
    ->Arg(8'950)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void judgeOne(benchmark::State& state)
{
    const Judged input = judged(static_cast<std::size_t>(state.range(0)));
    const Clustering& four = *input.solutions[2];
    for (auto _ : state)
        benchmark::DoNotOptimize(judge(input.points, four.labels, four.k, {}, {}));
}
BENCHMARK(judgeOne)->Arg(8'950)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
