// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How long work is watched from outside: a stop token to end it, two atomics that say how far it
// is, and what a sweep has found so far. It never calls anybody back: the display polls.

#include <atomic>
#include <cassert>
#include <memory>
#include <mutex>
#include <stop_token>
#include <utility>
#include <vector>

namespace tessera {

/// What a job is doing. The display turns it into words.
enum class Activity : int {
    Idle,
    Reading,
    Summarising,
    Cleaning,
    Transforming,
    Scaling,
    Projecting,
    Sweeping,
    Clustering,
    Judging,
    Profiling,
    Writing
};

/// What a sweep over k has found while it still works on the rest.
struct SweptSoFar {
    int from = 1; ///< the range that is swept; none: to = from - 1
    int to = 0;
    std::vector<double> inertias{}; ///< of k = from, from + 1, ...: final, in matrix units

    int count() const { return to - from + 1; }                     ///< k's to be found
    int found() const { return static_cast<int>(inertias.size()); } ///< k's that are final
    int last() const { return from + found() - 1; }                 ///< the greatest of them
};

/// Where the worker puts it down and anybody picks it up. Thread-safe.
class SweepBoard {
public:
    SweptSoFar soFar() const
    {
        const std::lock_guard lock(m_mutex);
        return m_soFar;
    }
    void reset(SweptSoFar start = {})
    {
        const std::lock_guard lock(m_mutex);
        m_soFar = std::move(start);
    }
    void add([[maybe_unused]] int k, double inertia)
    {
        const std::lock_guard lock(m_mutex);
        assert(k == m_soFar.last() + 1 && k <= m_soFar.to);
        m_soFar.inertias.push_back(inertia);
    }

private:
    mutable std::mutex m_mutex;
    SweptSoFar m_soFar;
};

/// How far a job is; written by the worker, read by anybody.
struct Progress {
    std::atomic<Activity> activity{Activity::Idle};
    std::atomic<double> fraction{0.0}; ///< 0..1 of the current activity
    SweepBoard sweep;                  ///< of the current activity; empty where it sweeps nothing
};

/// Thrown by Cancel::poll() and caught in one place only: runJob(), which turns it into the issue
/// Cancelled.
struct Cancelled {};

/// Handed by value to everything that may run for more than a few milliseconds. The default one
/// never stops. Thread-safe.
class Cancel {
public:
    Cancel() = default;
    explicit Cancel(std::stop_token token, std::shared_ptr<Progress> progress = {})
        : m_token(std::move(token)), m_progress(std::move(progress))
    {}

    bool requested() const { return m_token.stop_requested(); }

    /// Throws Cancelled when a stop was asked for. Call it every few milliseconds of work.
    void poll() const
    {
        if (requested())
            throw Cancelled{};
    }

    void begin(Activity activity) const
    {
        if (m_progress) {
            m_progress->sweep.reset();
            m_progress->fraction.store(0.0, std::memory_order_relaxed);
            m_progress->activity.store(activity, std::memory_order_relaxed);
        }
    }

    void report(double fraction) const
    {
        if (m_progress)
            m_progress->fraction.store(m_from + fraction * m_share, std::memory_order_relaxed);
    }

    /// For a part of the work, from `from` to `to` of the whole: its own 0..1 is shown as that.
    Cancel part(double from, double to) const
    {
        Cancel result = *this;
        result.m_from = m_from + from * m_share;
        result.m_share = (to - from) * m_share;
        return result;
    }

    /// For the one sweep that the display is to see while it goes on. Sweeps within other work (of
    /// resamples, of reference data) get a Cancel without this: their inertias are nobody's result.
    Cancel publishing() const
    {
        Cancel result = *this;
        result.m_publishes = true;
        return result;
    }

    void beginSweep(int from, int to) const
    {
        if (m_progress && m_publishes)
            m_progress->sweep.reset({.from = from, .to = to});
    }

    /// The inertia of the next k of the sweep: the one that the result will hold.
    void publish(int k, double inertia) const
    {
        if (m_progress && m_publishes)
            m_progress->sweep.add(k, inertia);
    }

private:
    std::stop_token m_token;
    std::shared_ptr<Progress> m_progress;
    bool m_publishes = false;
    double m_from = 0.0; ///< where this part begins, and how much of the whole it is
    double m_share = 1.0;
};

} // namespace tessera
