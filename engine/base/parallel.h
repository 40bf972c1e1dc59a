// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one way to run a loop on all cores. It never adds up anything: whoever reduces does so
// afterwards, in a fixed order.

#include <cstddef>
#include <functional>
#include <memory>

namespace tessera {

namespace detail {
using RangeCall = void (*)(const void* body, std::size_t begin, std::size_t end);
void runLoop(std::size_t count, RangeCall call, const void* body);
} // namespace detail

/// Calls body(index) for every index below `count`, in any order, in the caller's oneTBB arena.
template<class Body>
void parallelFor(std::size_t count, const Body& body)
{
    detail::runLoop(
        count,
        [](const void* of, std::size_t begin, std::size_t end) {
            const Body& each = *static_cast<const Body*>(of);
            for (std::size_t index = begin; index < end; ++index)
                each(index);
        },
        std::addressof(body));
}

/// Calls `work` in a oneTBB arena of its own, of at most `threads` threads (0: one for each core;
/// never more than there are cores), whose loops take up no other work.
void runInArena(int threads, const std::function<void()>& work);

} // namespace tessera
