// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs from several starts, of which the best counts. It keeps the cost of each and the best run,
// so that memory does not grow with the starts but for 8 bytes each.

#include "base/parallel.h"

#include <mutex>
#include <vector>

namespace tessera {

template<class Run>
struct BestOfRuns {
    std::vector<double> costs; ///< one per start, in order
    Run best;                  ///< the first of equals
};

/// Calls make(start), which returns a Run, for every start below `count` (at least 1), in any
/// order. `cost`: the member of a Run by which it is judged.
template<class Run, class Make>
BestOfRuns<Run> bestOfRuns(std::size_t count, double Run::*cost, const Make& make)
{
    BestOfRuns<Run> result{.costs = std::vector<double>(count), .best = {}};
    std::size_t holder = count;
    std::mutex mutex;
    parallelFor(count, [&](std::size_t start) {
        Run run = make(start);
        const std::lock_guard lock(mutex);
        result.costs[start] = run.*cost;
        const double toBeat = result.best.*cost;
        if (holder == count || run.*cost < toBeat || (run.*cost == toBeat && start < holder)) {
            holder = start;
            result.best = std::move(run);
        }
    });
    return result;
}

} // namespace tessera
