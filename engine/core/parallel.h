// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one way to run a loop on all cores. It never adds up anything: whoever reduces does so
// afterwards, in a fixed order.

#include <cstddef>

#include <tbb/parallel_for.h>

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

namespace tessera {

/// Tells the thread sanitizer what oneTBB guarantees and it cannot see: what happens before a loop
/// happens before each of its calls, and these before what follows the loop. Nothing in other
/// builds. One pair of marks serves all loops: a mark of a loop's own would have to be handed over
/// itself.
class Handover {
public:
    static void leaveForCalls() { release(marks); }
    static void takeFromCalls() { acquire(marks + 1); }

    /// For the length of one call.
    Handover() { acquire(marks); }
    ~Handover() { release(marks + 1); }
    Handover(const Handover&) = delete;
    Handover& operator=(const Handover&) = delete;

protected:
    /// Also for the calls that come later, as a pipeline has them.
    static void leaveToNext() { release(marks); }

private:
#if defined(__SANITIZE_THREAD__)
    static void release(char* mark)
    {
        __tsan_release(mark);
    }
    static void acquire(char* mark)
    {
        __tsan_acquire(mark);
    }
#else
    static void release(char*) {}
    static void acquire(char*) {}
#endif
    static inline char marks[2] = {};
};

/// For the length of one call of a pipeline, which takes up what others have left.
class PipelineHandover : private Handover {
public:
    PipelineHandover() = default;
    ~PipelineHandover() { leaveToNext(); }
    PipelineHandover(const PipelineHandover&) = delete;
    PipelineHandover& operator=(const PipelineHandover&) = delete;
};

/// The caller's side of a loop.
class HandoverToCalls {
public:
    HandoverToCalls() { Handover::leaveForCalls(); }
    ~HandoverToCalls() { Handover::takeFromCalls(); }
    HandoverToCalls(const HandoverToCalls&) = delete;
    HandoverToCalls& operator=(const HandoverToCalls&) = delete;
};

/// Calls body(index) for every index below `count`, in any order, in the caller's oneTBB arena.
template<class Body>
void parallelFor(std::size_t count, const Body& body)
{
    const auto one = [&body](std::size_t index) {
        const Handover handover;
        body(index);
    };
    const HandoverToCalls handover;
    // Few indices are long tasks, to be shared out one by one.
    if (count <= 1024)
        tbb::parallel_for(std::size_t{0}, count, one, tbb::simple_partitioner());
    else
        tbb::parallel_for(std::size_t{0}, count, one);
}

/// Runs `body` inside a oneTBB arena.
template<class Arena, class Body>
void runIn(Arena& arena, const Body& body)
{
    const auto one = [&body] {
        const Handover handover;
        body();
    };
    const HandoverToCalls handover;
    arena.execute(one);
}

} // namespace tessera
