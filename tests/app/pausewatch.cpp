// SPDX-License-Identifier: GPL-3.0-or-later
#include "pausewatch.h"

#include <algorithm>
#include <ctime>

namespace tessera {

namespace {

constexpr int intervalMs = 2;

/// Processor time of the calling thread; 0 where it cannot be had.
double workedMsOfThread()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

} // namespace

PauseWatch::PauseWatch(QObject* parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &PauseWatch::tick);
}

void PauseWatch::begin(const QString& step)
{
    if (m_timer.isActive())
        tick();
    else
        m_timer.start();
    m_pauses.push_back({step});
    m_sinceTick.start();
    m_workedAtTick = workedMsOfThread();
}

void PauseWatch::tick()
{
    const double pause = static_cast<double>(m_sinceTick.nsecsElapsed()) / 1e6 - intervalMs;
    const double workedNow = workedMsOfThread();
    const double worked = workedNow > 0 ? workedNow - m_workedAtTick : pause;
    Pause& current = m_pauses.last();
    current.milliseconds = std::max(current.milliseconds, pause);
    current.workedMs = std::max(current.workedMs, worked);
    m_sinceTick.start();
    m_workedAtTick = workedMsOfThread();
}

Pause PauseWatch::longest() const
{
    Pause longest;
    for (const Pause& pause : m_pauses) {
        if (pause.workedMs > longest.workedMs)
            longest.step = pause.step;
        longest.milliseconds = std::max(longest.milliseconds, pause.milliseconds);
        longest.workedMs = std::max(longest.workedMs, pause.workedMs);
    }
    return longest;
}

} // namespace tessera
