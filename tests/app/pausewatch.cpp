// SPDX-License-Identifier: GPL-3.0-or-later
#include "pausewatch.h"

#include <algorithm>

namespace tessera {

namespace {

constexpr int intervalMs = 2;

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
}

void PauseWatch::tick()
{
    const double pause = static_cast<double>(m_sinceTick.nsecsElapsed()) / 1e6 - intervalMs;
    m_pauses.last().milliseconds = std::max(m_pauses.last().milliseconds, pause);
    m_sinceTick.start();
}

Pause PauseWatch::longest() const
{
    const auto longest = std::max_element(
        m_pauses.begin(), m_pauses.end(),
        [](const Pause& a, const Pause& b) { return a.milliseconds < b.milliseconds; });
    return longest == m_pauses.end() ? Pause{} : *longest;
}

} // namespace tessera
