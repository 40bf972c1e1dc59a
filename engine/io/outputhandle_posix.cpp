// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/outputhandle.h"

#include "io/outputplace.h"

#ifndef _WIN32

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <string>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tessera {

namespace files = std::filesystem;

namespace {

constexpr std::chrono::milliseconds lookInterval(20);

std::error_code systemError(int number = errno)
{
    return {number, std::generic_category()};
}

/// Some file systems have no need or no way to wait.
bool cannotSync(int number)
{
    return number == EINVAL || number == EROFS || number == ENOTSUP || number == EOPNOTSUPP;
}

/// While it lives, a reader that goes away is an error of the write, not the end of the process.
class PipeSignalBlocked {
public:
    PipeSignalBlocked()
    {
        ::sigemptyset(&m_pipe);
        ::sigaddset(&m_pipe, SIGPIPE);
        m_wasPending = isPending();
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~PipeSignalBlocked()
    {
        int signal = 0;
        if (!m_wasPending && isPending())
            ::sigwait(&m_pipe, &signal);
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    PipeSignalBlocked(const PipeSignalBlocked&) = delete;
    PipeSignalBlocked& operator=(const PipeSignalBlocked&) = delete;

private:
    static bool isPending()
    {
        sigset_t pending{};
        return ::sigpending(&pending) == 0 && ::sigismember(&pending, SIGPIPE) == 1;
    }
    sigset_t m_pipe{};
    sigset_t m_before{};
    bool m_wasPending = false;
};

/// The lock says that somebody lives who needs the file; without support there is none.
void lockWhileOpen(int descriptor)
{
    while (::flock(descriptor, LOCK_EX) != 0 && errno == EINTR) {
    }
}

bool hasName(int descriptor)
{
    struct stat info {};
    return ::fstat(descriptor, &info) == 0 && info.st_nlink > 0;
}

} // namespace

OutputHandle::~OutputHandle()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool OutputHandle::createUnnamed([[maybe_unused]] const files::path& folder,
                                 [[maybe_unused]] files::perms permissions)
{
#ifdef O_TMPFILE
    m_descriptor =
        ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, static_cast<mode_t>(permissions));
    if (m_descriptor < 0)
        return false;
    const std::string own = "/proc/self/fd/" + std::to_string(m_descriptor);
    if (::access(own.c_str(), F_OK) == 0) { // it could not be named otherwise
        lockWhileOpen(m_descriptor);
        return true;
    }
    ::close(std::exchange(m_descriptor, -1));
#endif
    return false;
}

std::error_code OutputHandle::link(const files::path& path)
{
    const std::string own = "/proc/self/fd/" + std::to_string(m_descriptor);
    const bool linked =
        ::linkat(AT_FDCWD, own.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) == 0;
    return linked ? std::error_code{} : systemError();
}

std::error_code OutputHandle::create(const files::path& path, files::perms permissions)
{
    m_descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                          static_cast<mode_t>(permissions));
    if (m_descriptor < 0)
        return systemError();
    lockWhileOpen(m_descriptor);
    if (hasName(m_descriptor))
        return {};
    // Before the lock was there, another process has taken it for the file of a dead one.
    ::close(std::exchange(m_descriptor, -1));
    return std::make_error_code(std::errc::file_exists);
}

std::error_code OutputHandle::openSpecial(const files::path& path, const Cancel& cancel)
{
    m_direct = true;
    for (;;) {
        m_descriptor = ::open(path.c_str(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        if (m_descriptor >= 0)
            return {};
        const std::error_code error = systemError();
        std::error_code ignored;
        const bool isPipe = files::is_fifo(files::status(path, ignored));
        const bool noReader = error.value() == ENXIO && isPipe;
        if (error.value() != EINTR && !noReader)
            return error;
        cancel.poll();
        std::this_thread::sleep_for(lookInterval);
    }
}

std::error_code OutputHandle::duplicate(int descriptor)
{
    m_direct = true;
    m_descriptor = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    return m_descriptor < 0 ? systemError() : std::error_code{};
}

std::error_code OutputHandle::writeSome(std::string_view& content, std::size_t most)
{
    const ssize_t written = ::write(m_descriptor, content.data(), std::min(content.size(), most));
    if (written < 0)
        return errno == EINTR || errno == EAGAIN ? std::error_code{} : systemError();
    content.remove_prefix(static_cast<std::size_t>(written));
    return {};
}

std::error_code OutputHandle::write(std::string_view content, const Cancel& cancel)
{
    constexpr std::size_t withoutWaiting = 4096; // what fits into a pipe that has room (PIPE_BUF)
    constexpr std::size_t atOnce = std::size_t{1} << 20U;
    std::error_code error;
    if (!m_direct) {
        while (!content.empty() && !error)
            error = writeSome(content, atOnce);
        return error;
    }
    const PipeSignalBlocked blocked;
    while (!content.empty() && !error) {
        cancel.poll();
        pollfd waiting{.fd = m_descriptor, .events = POLLOUT, .revents = 0};
        if (::poll(&waiting, 1, static_cast<int>(lookInterval.count())) > 0)
            error = writeSome(content, withoutWaiting);
    }
    return error;
}

void OutputHandle::setPermissions(files::perms permissions)
{
    static_cast<void>(::fchmod(m_descriptor, static_cast<mode_t>(permissions)));
}

std::error_code OutputHandle::sync()
{
    return ::fsync(m_descriptor) != 0 && !cannotSync(errno) ? systemError() : std::error_code{};
}

std::error_code OutputHandle::close()
{
    if (m_descriptor < 0)
        return {};
    return ::close(std::exchange(m_descriptor, -1)) != 0 ? systemError() : std::error_code{};
}

bool exchangeFiles([[maybe_unused]] const files::path& first,
                   [[maybe_unused]] const files::path& second)
{
#ifdef RENAME_EXCHANGE
    return ::renameat2(AT_FDCWD, first.c_str(), AT_FDCWD, second.c_str(), RENAME_EXCHANGE) == 0;
#else
    return false;
#endif
}

std::error_code syncFolder(const files::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return {}; // a folder may be written and not read
    const bool failed = ::fsync(descriptor) != 0 && !cannotSync(errno) && errno != EBADF;
    const std::error_code error = failed ? systemError() : std::error_code{};
    ::close(descriptor);
    return error;
}

std::error_code replaceError(const files::path& file)
{
    if (::access(file.c_str(), W_OK) != 0)
        return systemError();
    struct stat folder {};
    struct stat old {};
    if (::stat(folderOf(file).c_str(), &folder) != 0 || ::stat(file.c_str(), &old) != 0)
        return {}; // what is wrong will be seen
    if (!S_ISREG(old.st_mode))
        return {}; // it is written directly
    // In a folder such as /tmp nobody may replace the file of another.
    const uid_t user = ::geteuid();
    if ((folder.st_mode & S_ISVTX) != 0 && user != 0 && user != old.st_uid && user != folder.st_uid)
        return systemError(EPERM);
#ifdef STATX_ATTR_MOUNT_ROOT
    struct statx details {};
    if (::statx(AT_FDCWD, file.c_str(), 0, 0, &details) == 0 &&
        (details.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0)
        return systemError(EBUSY); // a file that is mounted alone, as containers have it
#endif
    return {};
}

std::error_code mayWrite(int descriptor)
{
    const int flags = ::fcntl(descriptor, F_GETFL);
    if (flags < 0)
        return systemError();
    return (flags & O_ACCMODE) == O_RDONLY ? systemError(EBADF) : std::error_code{};
}

std::uint64_t processNumber()
{
    return static_cast<std::uint64_t>(::getpid());
}

} // namespace tessera

#endif
