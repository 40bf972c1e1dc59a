// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One worker thread that always works on the newest request: starting asks the former job to stop,
// and a generation number drops whatever still arrives from it. It never blocks the thread that
// starts.

#include "base/cancel.h"
#include "base/issue.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <thread>

namespace tessera {

struct LatestJobState;

/// Runs jobs one after the other on its own thread; a Delivery brings values to the owner's thread.
class LatestJob : public QObject {
    Q_OBJECT
public:
    explicit LatestJob(QObject* parent = nullptr);
    ~LatestJob() override; ///< stops and joins

    /// Given to a running job to hand over results.
    class Delivery {
    public:
        /// Calls `receive` on the owner's thread, unless a newer job was started meanwhile.
        void operator()(std::function<void()> receive) const;

    private:
        friend class LatestJob;
        friend struct LatestJobState;
        std::shared_ptr<LatestJobState> m_state;
        std::uint64_t m_generation = 0;
    };
    using Work = std::function<void(const Cancel&, const Delivery&)>;
    using Failed = std::function<void(const Issue&)>;

    /// Starts `work` on the worker as soon as the former job has stopped. `work` captures values,
    /// never `this` of a QObject except inside what it delivers. It may throw anything: what is not
    /// Cancelled is told to `failed`, on the owner's thread, unless a newer job was started
    /// meanwhile.
    void start(Work work, Failed failed);
    /// Asks the current job to stop and drops what it still delivers; busyChanged(false) follows.
    void cancel();

    bool busy() const { return m_busy; }
    const Progress& progress() const
    {
        return *m_progress;
    } ///< of the newest job; valid until the next start()

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    Q_INVOKABLE void receiveAll();
    void setBusy(bool busy);

    std::shared_ptr<LatestJobState> m_state;
    std::shared_ptr<Progress> m_progress;
    std::thread m_worker;
    bool m_busy = false;
};

} // namespace tessera
