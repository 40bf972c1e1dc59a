// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/progress.h"

#include "base/job.h"
#include "cli/console/console.h"
#include "words/activitytext.h"
#include "words/numbertext.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace tessera {

namespace {

QString bar(double fraction)
{
    constexpr int width = 30;
    const int filled = static_cast<int>(std::clamp(fraction, 0.0, 1.0) * width);
    return QLatin1Char('[') + QString(filled, QLatin1Char('#')) +
           QString(width - filled, QLatin1Char('.')) + QLatin1Char(']');
}

void showBar(Console& console, double fraction, const QString& activity)
{
    console.progress(
        QStringLiteral("\r\x1b[K%1 %2  %3").arg(bar(fraction), shareText(fraction), activity));
}

void follow(const std::stop_token& stop, Console& console, const Progress& progress)
{
    std::mutex mutex;
    std::condition_variable_any ended;
    std::unique_lock lock(mutex);
    QString last;
    bool shown = false;
    const auto never = [] { return false; };
    while (!ended.wait_for(lock, stop, std::chrono::milliseconds(100), never) &&
           !stop.stop_requested()) {
        if (progress.activity.load(std::memory_order_relaxed) == Activity::Idle)
            continue;
        const QString activity = activityText(progress);
        if (console.terminal())
            showBar(console, progress.fraction.load(std::memory_order_relaxed), activity);
        else if (activity != last)
            console.progress(activity + QStringLiteral("...\n"));
        last = activity;
        shown = true;
    }
    if (shown && console.terminal())
        console.progress(QStringLiteral("\r\x1b[K"));
}

} // namespace

/// Progress is the first thing to go where there is no memory or no thread for it.
ProgressDisplay::ProgressDisplay(Console& console, std::shared_ptr<const Progress> progress)
{
    static_cast<void>(runJob({}, [&] {
        m_thread =
            std::jthread([&console, progress = std::move(progress)](const std::stop_token& stop) {
                static_cast<void>(runJob({}, [&] { follow(stop, console, *progress); }));
            });
    }));
}

ProgressDisplay::~ProgressDisplay() = default;

} // namespace tessera
