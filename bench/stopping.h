// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How long work goes on after it was told to stop.
// It never judges: the callers know what is too long.

#include "base/cancel.h"
#include "base/random.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <ctime>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace tessera {

using Work = std::function<void(const Cancel&)>; ///< throws Cancelled when it was stopped

struct Attempt {
    bool asked = false; ///< false: the work was done before the request came
    double ran = 0;     ///< seconds from the start to the return
    double late = 0;    ///< seconds from the request to the return, whether it stopped or ended
    double busy = 0;    ///< processor seconds of all threads in between: what is left of `late`
                        ///< was other programs' time
};

/// Asks the work to stop `after` seconds from its start, unless it is done before.
inline Attempt stopAfter(const Work& work, double after)
{
    using Clock = std::chrono::steady_clock;
    std::stop_source source;
    Clock::time_point asked{};
    std::clock_t busyWhenAsked = 0;
    std::mutex guard;
    std::condition_variable_any sleep;
    std::jthread stopper([&](const std::stop_token& done) {
        std::unique_lock lock(guard);
        const auto duration = std::chrono::duration<double>(after);
        if (sleep.wait_for(lock, done, duration, [&] { return done.stop_requested(); }))
            return;
        asked = Clock::now();
        busyWhenAsked = std::clock();
        source.request_stop();
    });
    const Clock::time_point begin = Clock::now();
    Attempt result;
    try {
        work(Cancel(source.get_token()));
    } catch (const Cancelled&) {
        // as it should; work that does not look at the request goes on and is late
    }
    const Clock::time_point returned = Clock::now();
    const std::clock_t busy = std::clock();
    stopper.request_stop();
    stopper.join();
    result.ran = std::chrono::duration<double>(returned - begin).count();
    result.asked = source.stop_requested();
    if (result.asked) {
        result.late = std::chrono::duration<double>(returned - asked).count();
        result.busy = static_cast<double>(busy - busyWhenAsked) / CLOCKS_PER_SEC;
    }
    return result;
}

struct Stopping {
    double runs = 0;      ///< seconds that the work takes when left alone, or `longest`
    double median = 0;    ///< seconds from request to return
    double worst = 0;     ///< the same, the longest
    double worstBusy = 0; ///< the longest when only our own processor time counts, at most `worst`
    double atShare = 0;   ///< of `runs`, when the worst request (by worstBusy) came
};

/// Stops the work at `tries` moments spread at random over its run, but not later than `longest`
/// seconds after its start.
inline Stopping measureStopping(const Work& work, int tries, double longest)
{
    Stopping result;
    std::vector<double> times;
    const auto note = [&](const Attempt& attempt, double share) {
        times.push_back(attempt.late);
        result.worst = std::max(result.worst, attempt.late);
        const double own = std::min(attempt.late, attempt.busy);
        if (own > result.worstBusy) {
            result.worstBusy = own;
            result.atShare = share;
        }
    };
    const Attempt whole = stopAfter(work, longest);
    result.runs = std::min(longest, whole.ran);
    note(whole, 1);
    Random random(7);
    for (int attempt = 0; attempt < tries; ++attempt) {
        const double share = (attempt + random.uniform()) / tries;
        note(stopAfter(work, share * result.runs), share);
    }
    std::ranges::nth_element(times, times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2));
    result.median = times[times.size() / 2];
    return result;
}

} // namespace tessera
