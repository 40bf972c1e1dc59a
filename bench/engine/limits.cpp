// SPDX-License-Identifier: GPL-3.0-or-later
// What the machine could do at most: fused multiply-adds in float and reading memory, on all cores.
// Measured in the same run as the rest, because other jobs and the clock change it.
#include "operations.h"

#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/info.h>
#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <numeric>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/limits-inl.h"
#include <hwy/foreach_target.h>
// Highway wants its own header after foreach_target.
#include "engine/limits-inl.h"

namespace tessera::bench {

HWY_EXPORT(MultiplyAdd);
HWY_EXPORT(SumFloats);

namespace {

constexpr int attempts = 7;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Operations per second on all cores.
double fusedMultiplyAdds()
{
    const auto cores = static_cast<std::size_t>(oneapi::tbb::info::default_concurrency());
    std::vector<double> found;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        std::vector<double> done(8 * cores);
        const Took took = timed([&] {
            oneapi::tbb::parallel_for(std::size_t{0}, done.size(), [&](std::size_t task) {
                float sink = 0;
                done[task] = HWY_DYNAMIC_DISPATCH(MultiplyAdd)(std::size_t{2'000'000}, &sink);
                if (sink == 0)
                    done[task] = 0; // so that nothing can be left out
            });
        });
        found.push_back(std::reduce(done.begin(), done.end()) / took.seconds);
    }
    return median(found);
}

/// Bytes per second read from memory on all cores, from more than any cache holds.
double readBandwidth()
{
    constexpr std::size_t count = std::size_t{1} << 27; // half a gigabyte
    constexpr std::size_t pieces = 256;
    const std::vector<float> values(count, 1.0F);
    std::vector<double> found;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        std::vector<float> sums(pieces);
        const Took took = timed([&] {
            oneapi::tbb::parallel_for(std::size_t{0}, pieces, [&](std::size_t piece) {
                sums[piece] = HWY_DYNAMIC_DISPATCH(SumFloats)(
                    values.data() + piece * (count / pieces), count / pieces);
            });
        });
        if (sums.front() != 0)
            found.push_back(static_cast<double>(count * sizeof(float)) / took.seconds);
    }
    return median(found);
}

/// What a task does that is all arithmetic: a fifth of a millisecond, about. Operations done.
double burn()
{
    float sink = 0;
    const double done = HWY_DYNAMIC_DISPATCH(MultiplyAdd)(std::size_t{200'000}, &sink);
    return sink == 0 ? 0 : done; // so that nothing can be left out
}

} // namespace

/// Small tasks in one loop as long as a sweep, in which no thread ever waits for another: nothing
/// is slowed less by a neighbour.
Json runLoop(const Json&, Store&)
{
    constexpr std::size_t tasks = 2'000;
    std::vector<double> done(tasks);
    const Took took = timed([&] {
        oneapi::tbb::parallel_for(
            oneapi::tbb::blocked_range<std::size_t>(0, tasks, 1),
            [&](const auto& range) {
                for (std::size_t task = range.begin(); task < range.end(); ++task)
                    done[task] = burn();
            },
            oneapi::tbb::simple_partitioner());
    });
    return {{"seconds", took.seconds},
            {"processor", took.processor},
            {"value", std::reduce(done.begin(), done.end())}};
}

Json runLimits(const Json&, Store&)
{
    double operations = 0;
    double bytes = 0;
    const Took took = timed([&] {
        operations = fusedMultiplyAdds();
        bytes = readBandwidth();
    });
    return {{"seconds", took.seconds},
            {"processor", took.processor},
            {"value", operations},
            {"operationsPerSecond", operations},
            {"bytesPerSecond", bytes}};
}

} // namespace tessera::bench
