// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/latestjob.h"

#include "base/job.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

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

/// Something for the owner's thread: a value, or how a job failed.
struct Parcel {
    std::function<void()> receive;
    LatestJob::Failed failed;
    Issue issue;
    std::uint64_t generation = 0;

    void open() const
    {
        if (failed)
            failed(issue);
        else
            receive();
    }
};

/// How soon what did not reach the owner is brought again.
constexpr std::chrono::milliseconds bringAgainAfter(100);

/// A copy; where there is no memory for it, that is what there is to tell.
Issue copyOf(const Issue& issue)
{
    Issue copy{.code = IssueCode::MemoryExhausted};
    static_cast<void>(runJob({}, [&] { copy = Issue(issue); }));
    return copy;
}

} // namespace

// Values travel through this mutex rather than inside posted events, so that the hand-over is
// visible to the thread sanitizer although Qt itself is not instrumented.
struct LatestJobState {
    std::mutex mutex;
    std::condition_variable wake;
    std::optional<Request> pending;
    std::stop_source current{std::nostopstate};
    std::deque<Parcel> parcels;
    std::optional<Parcel> failure; ///< of the last request; it needs no memory to be told
    std::uint64_t requested = 0;   ///< number of the newest request
    std::uint64_t finished = 0;    ///< number of the last request that ended
    std::uint64_t noticed = 0;     ///< the same, as the owner has seen it
    std::uint64_t generation = 0;  ///< parcels of older ones are dropped
    LatestJob* owner = nullptr;    ///< null once the owner is being destroyed
    bool posted = false;           ///< receiveAll() is already on its way

    /// With the mutex held. Where there is no memory for the event, next() tries again.
    void notifyOwner()
    {
        if (!owner || posted)
            return;
        const Outcome sent = runJob(
            {}, [this] { QMetaObject::invokeMethod(owner, "receiveAll", Qt::QueuedConnection); });
        posted = sent.ok();
    }

    bool hasNews() const // with the mutex held
    {
        return !parcels.empty() || failure || noticed != finished;
    }

    std::optional<Request> next()
    {
        std::unique_lock lock(mutex);
        const auto wanted = [this] { return pending || !owner; };
        // A receiver that throws leaves behind what comes after it.
        while (hasNews() && !wake.wait_for(lock, bringAgainAfter, wanted))
            notifyOwner();
        wake.wait(lock, wanted);
        if (!owner)
            return std::nullopt;
        std::optional<Request> request = std::exchange(pending, std::nullopt);
        current = request->stop;
        return request;
    }

    /// The next parcel, in the owner's thread.
    std::optional<Parcel> take()
    {
        const std::lock_guard lock(mutex);
        posted = false;
        if (!owner)
            return std::nullopt;
        if (parcels.empty())
            return std::exchange(failure, std::nullopt);
        std::optional<Parcel> parcel(std::move(parcels.front()));
        parcels.pop_front();
        return parcel;
    }

    bool wants(const Parcel& parcel)
    {
        const std::lock_guard lock(mutex);
        return owner && parcel.generation == generation;
    }

    /// When all parcels are taken: whether every request has ended.
    bool noticeEnd()
    {
        const std::lock_guard lock(mutex);
        if (!owner || finished != requested || !parcels.empty() || failure)
            return false;
        noticed = finished;
        return true;
    }

    static void run(const std::shared_ptr<LatestJobState>& state)
    {
        while (std::optional<Request> request = state->next()) {
            LatestJob::Delivery delivery;
            delivery.m_state = state;
            delivery.m_generation = request->generation;
            const Cancel cancel(request->stop.get_token(), request->progress);
            const Outcome outcome = runJob(cancel, [&] { request->work(cancel, delivery); });
            cancel.begin(Activity::Idle);
            request->work = nullptr;
            // Whoever asked for a stop waits for nothing from this job.
            const bool failed = !outcome && outcome.issue().code != IssueCode::Cancelled;
            Parcel failure{.receive = {},
                           .failed = std::move(request->failed),
                           .issue = failed ? copyOf(outcome.issue()) : Issue{},
                           .generation = request->generation};
            const std::lock_guard lock(state->mutex);
            if (failed)
                state->failure = std::move(failure);
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
    m_state->parcels.push_back(
        {.receive = std::move(receive), .failed = {}, .issue = {}, .generation = m_generation});
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
    // A receiver may start or cancel jobs, or destroy this object: only the shared state is sure to
    // live.
    const std::shared_ptr<LatestJobState> state = m_state;
    while (const std::optional<Parcel> parcel = state->take()) {
        if (state->wants(*parcel))
            parcel->open();
    }
    if (state->noticeEnd())
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
