// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/latestjob.h"

#include "core/job.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace tessera {

namespace {

struct Request {
    LatestJob::Work work;
    LatestJob::Failed failed;
    std::stop_source stop;
    std::shared_ptr<Progress> progress;
    std::uint64_t number = 0;
    std::uint64_t generation = 0;
};

struct Parcel {
    std::function<void()> receive;
    std::uint64_t generation = 0;
};

} // namespace

// Values travel through this mutex rather than inside posted events, so that the hand-over is
// visible to the thread sanitizer although Qt itself is not instrumented.
struct LatestJobState {
    std::mutex mutex;
    std::condition_variable wake;
    std::optional<Request> pending;
    std::stop_source current{std::nostopstate};
    std::vector<Parcel> parcels;
    std::uint64_t requested = 0;  ///< number of the newest request
    std::uint64_t finished = 0;   ///< number of the last request that ended
    std::uint64_t generation = 0; ///< parcels of older ones are dropped
    LatestJob* owner = nullptr;   ///< null once the owner is being destroyed
    bool posted = false;          ///< receiveAll() is already on its way

    void notifyOwner() // with the mutex held
    {
        if (!owner || posted)
            return;
        posted = true;
        QMetaObject::invokeMethod(owner, "receiveAll", Qt::QueuedConnection);
    }

    std::optional<Request> next()
    {
        std::unique_lock lock(mutex);
        wake.wait(lock, [this] { return pending || !owner; });
        if (!owner)
            return std::nullopt;
        std::optional<Request> request = std::exchange(pending, std::nullopt);
        current = request->stop;
        return request;
    }

    static void run(const std::shared_ptr<LatestJobState>& state)
    {
        while (std::optional<Request> request = state->next()) {
            LatestJob::Delivery delivery;
            delivery.m_state = state;
            delivery.m_generation = request->generation;
            const Cancel cancel(request->stop.get_token(), request->progress);
            const Outcome outcome = runJob(cancel, [&] { request->work(cancel, delivery); });
            // Whoever asked for a stop waits for nothing from this job.
            if (!outcome && outcome.issue().code != IssueCode::Cancelled)
                delivery([failed = request->failed, issue = outcome.issue()] { failed(issue); });
            cancel.begin(Activity::Idle);
            request->work = nullptr;
            request->failed = nullptr;
            const std::lock_guard lock(state->mutex);
            state->finished = request->number;
            state->notifyOwner();
        }
    }
};

void LatestJob::Delivery::operator()(std::function<void()> receive) const
{
    const std::lock_guard lock(m_state->mutex);
    if (m_generation != m_state->generation)
        return;
    m_state->parcels.push_back({std::move(receive), m_generation});
    m_state->notifyOwner();
}

LatestJob::LatestJob(QObject* parent)
    : QObject(parent)
    , m_state(std::make_shared<LatestJobState>())
    , m_progress(std::make_shared<Progress>())
{
    m_state->owner = this;
}

LatestJob::~LatestJob()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->owner = nullptr;
        ++m_state->generation;
        m_state->current.request_stop();
        m_state->pending.reset();
    }
    m_state->wake.notify_one();
    if (m_worker.joinable())
        m_worker.join();
}

void LatestJob::start(Work work, Failed failed)
{
    m_progress = std::make_shared<Progress>();
    std::optional<Request> replaced; // its captures are freed after the lock
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->current.request_stop();
        Request request{.work = std::move(work),
                        .failed = std::move(failed),
                        .stop = std::stop_source(),
                        .progress = m_progress,
                        .number = ++m_state->requested,
                        .generation = ++m_state->generation};
        replaced = std::exchange(m_state->pending, std::move(request));
    }
    m_state->wake.notify_one();
    if (!m_worker.joinable())
        m_worker = std::thread([state = m_state] { LatestJobState::run(state); });
    setBusy(true);
}

void LatestJob::cancel()
{
    const std::lock_guard lock(m_state->mutex);
    ++m_state->generation;
    m_state->current.request_stop();
    if (m_state->pending)
        m_state->pending->stop.request_stop();
}

void LatestJob::receiveAll()
{
    std::vector<Parcel> parcels;
    bool idle = false;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->posted = false;
        parcels.swap(m_state->parcels);
        idle = m_state->finished == m_state->requested;
    }
    // A receiver may start or cancel jobs, or destroy this object: only the shared state is sure to
    // live.
    const std::shared_ptr<LatestJobState> state = m_state;
    for (const Parcel& parcel : parcels) {
        {
            const std::lock_guard lock(state->mutex);
            if (!state->owner)
                return;
            if (parcel.generation != state->generation)
                continue;
        }
        parcel.receive();
    }
    {
        const std::lock_guard lock(state->mutex);
        idle = idle && state->owner && state->finished == state->requested;
    }
    if (idle)
        setBusy(false);
}

void LatestJob::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace tessera

#include "moc_latestjob.cpp"
