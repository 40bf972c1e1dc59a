// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How long work is watched from outside: a stop token to end it, two atomics that say how far it
// is. It never calls anybody back: the display polls.

#include <atomic>
#include <memory>
#include <stop_token>

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

/// How far a job is; written by the worker, read by anybody.
struct Progress {
    std::atomic<Activity> activity{Activity::Idle};
    std::atomic<double> fraction{0.0}; ///< 0..1 of the current activity
};

/// Thrown by Cancel::poll() and caught in one place only: the function that started the job
/// (analyze, advance, readTable, ...), which turns it into the issue Cancelled.
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

private:
    std::stop_token m_token;
    std::shared_ptr<Progress> m_progress;
    double m_from = 0.0; ///< where this part begins, and how much of the whole it is
    double m_share = 1.0;
};

} // namespace tessera
