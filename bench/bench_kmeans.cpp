// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/sweep.h"

#include <benchmark/benchmark.h>

#include "data.h"

using namespace tessera;

namespace {

void sweepOfCustomers(benchmark::State& state)
{
    const Matrix points = customers(8'950, 17);
    double inertia = 0;
    for (auto _ : state) {
        std::vector<Issue> issues;
        const Result<Sweep> result =
            sweep(points, {.from = 2, .to = 12}, {.restarts = static_cast<int>(state.range(0))},
                  issues, {});
        inertia = result->solutions.back().inertia;
    }
    state.counters["inertia12"] = inertia;
}
BENCHMARK(sweepOfCustomers)->Arg(10)->Arg(50)->Unit(benchmark::kMillisecond)->UseRealTime();

void oneFit(benchmark::State& state)
{
    const Matrix points = customers(static_cast<std::size_t>(state.range(0)),
                                    static_cast<std::size_t>(state.range(1)));
    double iterations = 0;
    for (auto _ : state) {
        const Result<Clustering> result = kmeans(points, {.k = 8, .restarts = 1}, {});
        iterations = result->iterations;
    }
    state.counters["iterations"] = iterations;
}
BENCHMARK(oneFit)
    ->Args({8'950, 17})
    ->Args({100'000, 16})
    ->Args({1'000'000, 16})
    ->Args({1'000'000, 2})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace

BENCHMARK_MAIN();
