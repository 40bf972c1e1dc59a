// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"

#include "core/parallel.h"

#include <algorithm>
#include <new>
#include <stdexcept>

#include <tbb/info.h>
#include <tbb/task_arena.h>

namespace tessera {

Issue issueOfException()
{
    try {
        throw;
    } catch (const Cancelled&) {
        return {.code = IssueCode::Cancelled};
    } catch (const std::bad_alloc&) {
        return {.code = IssueCode::MemoryExhausted};
    } catch (const std::length_error&) { // a container of more than can be addressed
        return {.code = IssueCode::MemoryExhausted};
    } catch (const std::exception& error) {
        return {.code = IssueCode::Unexpected, .arguments = {error.what()}};
    } catch (...) {
        return {.code = IssueCode::Unexpected, .arguments = {"unknown"}};
    }
}

void runInArena(int threads, const std::function<void()>& work)
{
    // More threads than cores only wait for each other, and oneTBB would complain on standard
    // error.
    const int cores = tbb::info::default_concurrency();
    tbb::task_arena arena(threads > 0 ? std::min(threads, cores) : cores);
    runIn(arena, [&] { tbb::this_task_arena::isolate(work); });
}

} // namespace tessera
