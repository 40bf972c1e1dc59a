// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One worker thread that always works on the newest request: starting asks the former job to stop, and a
// generation number drops whatever still arrives from it. It never blocks the thread that starts.

#include "core/cancel.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tessera {

/// Runs jobs one after the other on its own thread; deliver() brings values to the owner's thread.
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
        std::shared_ptr<struct LatestJobState> m_state;
        std::uint64_t m_generation = 0;
    };
    using Work = std::function<void(const Cancel&, const Delivery&)>;

    /// Starts `work` on the worker as soon as the former job has stopped. `work` captures values, never `this`
    /// of a QObject except inside what it delivers.
    void start(Work work);
    /// Asks the current job to stop and drops what it still delivers; finished() follows.
    void cancel();

    bool busy() const;
    const Progress& progress() const; ///< of the newest job

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    std::shared_ptr<struct LatestJobState> m_state;
};

} // namespace tessera
