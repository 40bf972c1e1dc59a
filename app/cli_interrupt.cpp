// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_interrupt.h"

#include <csignal>

#ifdef _WIN32
#include <atomic>
#include <chrono>
#else
#include <fcntl.h>
#include <unistd.h>

#include <array>
#endif
#include <thread>

namespace tessera {

#ifdef _WIN32

namespace {
std::atomic<bool> signalled{false};
void remember(int)
{
    signalled = true;
}
} // namespace

struct Interrupt::Watch {
    explicit Watch(std::stop_source& stop) : previous(std::signal(SIGINT, remember))
    {
        thread = std::jthread([&stop](const std::stop_token& end) {
            while (!end.stop_requested() && !stop.stop_requested()) {
                if (signalled)
                    stop.request_stop();
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
        });
    }
    ~Watch() { std::signal(SIGINT, previous); }

    void (*previous)(int);
    std::jthread thread;
};

#else

namespace {

/// A handler may do next to nothing; writing a byte to a pipe is allowed (POSIX,
/// async-signal-safe).
volatile std::sig_atomic_t wakeDescriptor = -1;

void wake(int)
{
    const char byte = 's';
    [[maybe_unused]] const auto written = ::write(static_cast<int>(wakeDescriptor), &byte, 1);
}

} // namespace

struct Interrupt::Watch {
    explicit Watch(std::stop_source& stop)
    {
        if (::pipe(ends.data()) != 0)
            return;
        for (const int end : ends)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
        wakeDescriptor = ends[1];
        thread = std::jthread([this, &stop] {
            char byte = 0;
            while (::read(ends[0], &byte, 1) == 1 && byte == 's')
                stop.request_stop();
        });
        install(SIGINT, previous[0]);
        install(SIGTERM, previous[1]);
    }

    ~Watch()
    {
        if (!thread.joinable())
            return;
        restore(SIGINT, previous[0]);
        restore(SIGTERM, previous[1]);
        wakeDescriptor = -1;
        const char end = 'e';
        [[maybe_unused]] const auto written = ::write(ends[1], &end, 1);
        thread.join();
        for (const int descriptor : ends)
            ::close(descriptor);
    }

    /// A signal that is ignored (a job in the background, nohup) stays ignored.
    static void install(int signal, struct sigaction& before)
    {
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler == SIG_IGN)
            return;
        struct sigaction action {};
        action.sa_handler = wake;
        action.sa_flags = SA_RESTART;
        ::sigemptyset(&action.sa_mask);
        ::sigaction(signal, &action, nullptr);
    }
    static void restore(int signal, const struct sigaction& before)
    {
        ::sigaction(signal, &before, nullptr);
    }

    std::array<int, 2> ends{-1, -1};
    std::array<struct sigaction, 2> previous{};
    std::jthread thread;
};

#endif

Interrupt::Interrupt() : m_watch(std::make_unique<Watch>(m_stop)) {}

Interrupt::~Interrupt() = default;

} // namespace tessera
