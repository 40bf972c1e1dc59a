// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/folderlocks.h"

#include "io/outputplace.h"

#include <map>

#ifndef _WIN32
#include <cerrno>
#include <chrono>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tessera {

namespace files = std::filesystem;

#ifdef _WIN32

FolderLocks::~FolderLocks() = default;

std::error_code FolderLocks::take(const std::vector<files::path>&, const Cancel&)
{
    return {};
}

#else

namespace {

constexpr const char* lockName = ".tessera-writing";
constexpr std::chrono::milliseconds lookInterval(5);
constexpr std::chrono::seconds patience(30); // names change hands within milliseconds

enum class Taken { Yes, No, Impossible };

/// Whoever ends removes the file: a lock on a file that is gone keeps nobody out.
bool isStillThere(int descriptor, const files::path& file)
{
    struct stat open {};
    struct stat named {};
    return ::fstat(descriptor, &open) == 0 && ::stat(file.c_str(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

Taken tryToLock(const files::path& file, int& descriptor)
{
    constexpr mode_t forAll = 0666;
    descriptor =
        ::open(file.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, forAll);
    if (descriptor < 0)
        return Taken::Impossible;
    Taken taken = Taken::Yes;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        taken = errno == EWOULDBLOCK || errno == EINTR ? Taken::No : Taken::Impossible;
    else if (!isStillThere(descriptor, file))
        taken = Taken::No;
    if (taken == Taken::Impossible)
        ::unlink(file.c_str());
    if (taken != Taken::Yes)
        ::close(descriptor);
    return taken;
}

} // namespace

FolderLocks::~FolderLocks()
{
    for (const Lock& lock : m_locks) {
        ::unlink(lock.file.c_str()); // while nobody else can have it
        ::close(lock.descriptor);
    }
}

std::error_code FolderLocks::take(const std::vector<files::path>& folders, const Cancel& cancel)
{
    std::map<std::string, files::path> ordered;
    for (const files::path& folder : folders)
        ordered.emplace(fileIdentity(folder.string()), folder / lockName);
    m_locks.reserve(ordered.size()); // what is taken must not be lost for want of memory
    const auto until = std::chrono::steady_clock::now() + patience;
    for (const auto& [identity, file] : ordered) {
        int descriptor = -1;
        Taken taken = tryToLock(file, descriptor);
        while (taken == Taken::No) {
            cancel.poll();
            if (std::chrono::steady_clock::now() > until)
                return std::make_error_code(std::errc::device_or_resource_busy);
            std::this_thread::sleep_for(lookInterval);
            taken = tryToLock(file, descriptor);
        }
        if (taken == Taken::Yes)
            m_locks.push_back({file, descriptor});
    }
    return {};
}

#endif

} // namespace tessera
