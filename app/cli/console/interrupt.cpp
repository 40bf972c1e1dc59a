// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/interrupt.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <system_error>
#include <thread>

#ifdef _WIN32
#include <io.h>
#else
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

namespace tessera {

namespace {

/// What a handler of signals may touch.
std::atomic<int> received{0};
std::atomic<bool> endsAtOnce{false};
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

/// How long a command may take to tidy up: far more than work takes that can be stopped.
constexpr std::chrono::milliseconds grace(300);

/// True for the first signal, unless even that ends the process.
bool isFirst(int signal)
{
    int none = 0;
    return received.compare_exchange_strong(none, signal) && !endsAtOnce;
}

#ifdef _WIN32

void remember(int signal)
{
    if (!isFirst(signal))
        std::_Exit(128 + signal);
    std::signal(signal, remember); // it is reset each time
}

void tellLast(const std::string& words)
{
    _write(2, words.data(), static_cast<unsigned>(words.size()));
}

#else

/// A handler may do next to nothing; writing a byte to a pipe and _exit() are allowed (POSIX,
/// async-signal-safe).
volatile std::sig_atomic_t wakeDescriptor = -1;

void wake(int signal)
{
    const int before = errno;
    if (!isFirst(signal))
        ::_exit(128 + signal);
    const char byte = 's';
    [[maybe_unused]] const auto written = ::write(static_cast<int>(wakeDescriptor), &byte, 1);
    errno = before;
}

/// Unless nobody takes them: this must not wait.
void tellLast(const std::string& words)
{
    pollfd errors{.fd = 2, .events = POLLOUT, .revents = 0};
    if (::poll(&errors, 1, 0) == 1 && (errors.revents & POLLOUT) != 0) [[maybe_unused]]
        const auto written = ::write(2, words.data(), words.size());
}

#endif

} // namespace

struct Interrupt::Watch {
    Watch();
    ~Watch();

    void endProcess();

    std::stop_source stop;
    std::mutex holding;
    std::string lastWords; ///< under `holding`
    std::atomic<bool> told = false;
    std::jthread thread;

#ifdef _WIN32
    void (*previous)(int) = SIG_DFL;
#else
    static constexpr std::array<int, 3> signals{SIGINT, SIGTERM, SIGHUP};
    void install();
    bool endsWithin(std::chrono::milliseconds time) const;
    std::array<int, 2> ends{-1, -1};
    std::array<struct sigaction, signals.size()> previous{};
#endif
};

void Interrupt::Watch::endProcess()
{
    const std::lock_guard lock(holding);
    if (!told.exchange(true))
        tellLast(lastWords);
    std::_Exit(128 + received);
}

#ifdef _WIN32

Interrupt::Watch::Watch()
{
    received = 0;
    endsAtOnce = false;
    thread = std::jthread([this](const std::stop_token& end) {
        constexpr std::chrono::milliseconds interval(20);
        while (!end.stop_requested() && received == 0)
            std::this_thread::sleep_for(interval);
        if (end.stop_requested())
            return;
        stop.request_stop();
        for (auto waited = interval; waited < grace; waited += interval) {
            std::this_thread::sleep_for(interval);
            if (end.stop_requested())
                return;
        }
        endProcess();
    });
    previous = std::signal(SIGINT, remember);
}

Interrupt::Watch::~Watch()
{
    std::signal(SIGINT, previous);
}

#else

Interrupt::Watch::Watch()
{
    received = 0;
    endsAtOnce = false;
    if (::pipe(ends.data()) != 0)
        return; // signals do what they did
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    try {
        thread = std::jthread([this] {
            char byte = 0;
            while (::read(ends[0], &byte, 1) < 0 && errno == EINTR) {
            }
            if (byte != 's')
                return;
            stop.request_stop();
            if (!endsWithin(grace))
                endProcess();
        });
    } catch (const std::system_error&) {
        return; // no thread to be had
    }
    wakeDescriptor = ends[1];
    install();
}

Interrupt::Watch::~Watch()
{
    if (thread.joinable()) {
        for (std::size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &previous[i], nullptr);
        wakeDescriptor = -1;
        const char end = 'e';
        [[maybe_unused]] const auto written = ::write(ends[1], &end, 1);
        thread.join();
    }
    for (const int descriptor : ends)
        if (descriptor >= 0)
            ::close(descriptor);
}

/// A signal that is ignored (a job in the background, nohup) stays ignored.
void Interrupt::Watch::install()
{
    struct sigaction action {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < signals.size(); ++i) {
        ::sigaction(signals[i], nullptr, &previous[i]);
        if (previous[i].sa_handler != SIG_IGN)
            ::sigaction(signals[i], &action, nullptr);
    }
}

bool Interrupt::Watch::endsWithin(std::chrono::milliseconds time) const
{
    const auto until = std::chrono::steady_clock::now() + time;
    pollfd end{.fd = ends[0], .events = POLLIN, .revents = 0};
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            until - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return false;
        if (::poll(&end, 1, static_cast<int>(left.count())) > 0)
            return true;
    }
}

#endif

Interrupt::Interrupt() : m_watch(std::make_unique<Watch>()) {}

Interrupt::~Interrupt() = default;

std::stop_token Interrupt::token() const
{
    return m_watch->stop.get_token();
}

int Interrupt::signal() const
{
    return received;
}

int Interrupt::finish(int ended)
{
    endsAtOnce = true;
    return requested() ? status() : ended;
}

std::unique_lock<std::mutex> Interrupt::hold()
{
    return std::unique_lock(m_watch->holding);
}

void Interrupt::setLastWords(std::string words)
{
    const std::lock_guard lock(m_watch->holding);
    m_watch->lastWords = std::move(words);
}

bool Interrupt::mayTell()
{
    return !m_watch->told.exchange(true);
}

} // namespace tessera
