// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The entry of a job: whatever is thrown inside it becomes an Issue, so that nothing that a library
// or the allocator throws ends the program.

#include "base/cancel.h"
#include "base/parallel.h"
#include "base/result.h"

#include <optional>
#include <type_traits>

namespace tessera {

/// What the exception that is being handled means: Cancelled, MemoryExhausted or Unexpected. Only
/// within a catch block.
Issue issueOfException();

namespace detail {
template<class T>
struct JobResult {
    using Type = Result<T>;
};
template<class T>
struct JobResult<Result<T>> {
    using Type = Result<T>;
};
template<>
struct JobResult<void> {
    using Type = Outcome;
};
} // namespace detail

/// The Result of `work`, which returns a Result, a value or nothing, and may throw anything: the
/// one place where exceptions end. Nothing runs when a stop was asked for before.
template<class Work>
auto runJob(const Cancel& cancel, const Work& work) ->
    typename detail::JobResult<std::invoke_result_t<const Work&>>::Type
{
    try {
        cancel.poll();
        if constexpr (std::is_void_v<std::invoke_result_t<const Work&>>) {
            work();
            return done();
        } else {
            return work();
        }
    } catch (...) {
        return issueOfException();
    }
}

/// The same, with the loops of `work` on at most `threads` threads (0: one for each core).
template<class Work>
auto runJob(int threads, const Cancel& cancel, const Work& work)
{
    using Made = typename detail::JobResult<std::invoke_result_t<const Work&>>::Type;
    return runJob(cancel, [&]() -> Made {
        std::optional<Made> made;
        runInArena(threads, [&] {
            if constexpr (std::is_void_v<std::invoke_result_t<const Work&>>) {
                work();
                made.emplace(done());
            } else {
                made.emplace(work());
            }
        });
        return *std::move(made);
    });
}

} // namespace tessera
