// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include "base/threadmarks.h"

#include <algorithm>

#include <tbb/blocked_range.h>
#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

namespace tessera {

namespace detail {

void runLoop(std::size_t count, RangeCall call, const void* body)
{
    ThreadMarks marks;
    const auto part = [&](const tbb::blocked_range<std::size_t>& range) {
        const ThreadMarks::Call handover(marks);
        call(body, range.begin(), range.end());
    };
    const tbb::blocked_range<std::size_t> all(0, count);
    const ThreadMarks::Loop handover(marks);
    // Few indices are long tasks, to be shared out one by one.
    if (count <= 1024)
        tbb::parallel_for(all, part, tbb::simple_partitioner());
    else
        tbb::parallel_for(all, part);
}

} // namespace detail

void runInArena(int threads, const std::function<void()>& work)
{
    // More threads than cores only wait for each other, and oneTBB would complain on standard
    // error.
    const int cores = tbb::info::default_concurrency();
    tbb::task_arena arena(threads > 0 ? std::min(threads, cores) : cores);
    ThreadMarks marks;
    const auto inside = [&] {
        const ThreadMarks::Call handover(marks);
        tbb::this_task_arena::isolate([&] { work(); });
    };
    const ThreadMarks::Loop handover(marks);
    arena.execute(inside);
}

} // namespace tessera
