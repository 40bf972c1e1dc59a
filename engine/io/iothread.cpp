// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/iothread.h"

#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <system_error>

namespace tessera {

namespace {

/// How often a waiting thread looks whether it was asked to stop.
constexpr std::chrono::milliseconds lookInterval(10);

} // namespace

struct IoThread::State {
    std::mutex mutex;
    std::condition_variable wake;
    std::function<void()> call; ///< none: the thread has nothing to do
    std::exception_ptr failure;
    bool ended = false;

    static void serve(const std::shared_ptr<State>& state)
    {
        std::unique_lock lock(state->mutex);
        for (;;) {
            state->wake.wait(lock, [&state] { return state->call || state->ended; });
            if (state->ended)
                return;
            lock.unlock();
            std::exception_ptr failure;
            try {
                state->call();
            } catch (...) {
                failure = std::current_exception(); // for the thread that waits
            }
            lock.lock();
            state->failure = std::move(failure);
            state->call = nullptr;
            state->wake.notify_all();
        }
    }
};

IoThread::IoThread(Cancel cancel) : m_cancel(std::move(cancel)), m_state(std::make_shared<State>())
{}

IoThread::~IoThread()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->ended = true;
    }
    m_state->wake.notify_all();
    m_thread.join();
}

/// False where the system has no thread to give.
bool IoThread::start()
{
    if (m_thread.joinable())
        return true;
    try {
        m_thread = std::thread([state = m_state] { State::serve(state); });
    } catch (const std::system_error&) {
        return false;
    }
    return true;
}

void IoThread::runAndWait(std::function<void()> call)
{
    m_cancel.poll();
    if (!start()) {
        call();
        return;
    }
    std::unique_lock lock(m_state->mutex);
    m_state->call = std::move(call);
    m_state->wake.notify_all();
    while (!m_state->wake.wait_for(lock, lookInterval, [this] { return !m_state->call; })) {
        if (!m_cancel.requested())
            continue;
        m_state->ended = true;
        m_thread.detach();
        throw Cancelled{};
    }
    if (const std::exception_ptr failure = std::exchange(m_state->failure, nullptr))
        std::rethrow_exception(failure);
}

} // namespace tessera
