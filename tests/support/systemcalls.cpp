// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemcalls.h"

#ifdef __linux__

#include <cerrno>
#include <climits>
#include <condition_variable>
#include <cstdarg>
#include <cstdio>
#include <mutex>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace tessera::systemcalls {

namespace {

struct Wishes {
    std::mutex mutex;
    std::condition_variable released;
    std::string hangPart;
    int hanging = 0;
    bool refuseUnnamed = false;
    int fileSyncError = 0;
    int folderSyncError = 0;
    std::string renameTarget;
    int renameError = 0;
    bool slowRenames = false;
    bool noteDown = false;
    std::vector<std::string> notes;
};

Wishes& wishes()
{
    static auto* const all = new Wishes; // other threads may outlive main()
    return *all;
}

std::string nameOf(const std::string& path)
{
    return path.substr(path.find_last_of('/') + 1);
}

std::string pathOf(int descriptor)
{
    char path[PATH_MAX];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path, sizeof path);
    return length > 0 ? std::string(path, static_cast<std::size_t>(length)) : std::string();
}

void hangIfWished(const std::string& path)
{
    Wishes& all = wishes();
    std::unique_lock lock(all.mutex);
    const auto hangs = [&] {
        return !all.hangPart.empty() && path.find(all.hangPart) != std::string::npos;
    };
    if (!hangs())
        return;
    ++all.hanging;
    all.released.wait(lock, [&] { return !hangs(); });
    --all.hanging;
}

/// The error that the test wants.
int renameErrorFor(const char* target)
{
    Wishes& all = wishes();
    const std::lock_guard lock(all.mutex);
    if (all.slowRenames)
        ::usleep(2'000);
    if (all.renameError != 0 && nameOf(target) == all.renameTarget)
        return all.renameError;
    if (all.noteDown)
        all.notes.push_back("rename " + nameOf(target));
    return 0;
}

} // namespace

Hang::Hang(const std::string& part)
{
    const std::lock_guard lock(wishes().mutex);
    wishes().hangPart = part;
}

Hang::~Hang()
{
    const std::lock_guard lock(wishes().mutex);
    wishes().hangPart.clear();
    wishes().released.notify_all();
}

int Hang::hanging()
{
    const std::lock_guard lock(wishes().mutex);
    return wishes().hanging;
}

void refuseUnnamedFiles()
{
    const std::lock_guard lock(wishes().mutex);
    wishes().refuseUnnamed = true;
}

void failSync(int fileError, int folderError)
{
    const std::lock_guard lock(wishes().mutex);
    wishes().fileSyncError = fileError;
    wishes().folderSyncError = folderError;
}

void failRenameTo(const std::string& target, int error)
{
    const std::lock_guard lock(wishes().mutex);
    wishes().renameTarget = target;
    wishes().renameError = error;
}

void slowRenames()
{
    const std::lock_guard lock(wishes().mutex);
    wishes().slowRenames = true;
}

void noteDown()
{
    const std::lock_guard lock(wishes().mutex);
    wishes().noteDown = true;
    wishes().notes.clear();
}

void reset()
{
    const std::lock_guard lock(wishes().mutex);
    wishes().refuseUnnamed = wishes().noteDown = wishes().slowRenames = false;
    wishes().fileSyncError = wishes().folderSyncError = wishes().renameError = 0;
}

std::vector<std::string> notes()
{
    const std::lock_guard lock(wishes().mutex);
    return wishes().notes;
}

} // namespace tessera::systemcalls

using namespace tessera::systemcalls;

// Also for the libraries.
#pragma GCC visibility push(default)
extern "C" {

int open(const char* path, int flags, ...)
{
    mode_t mode = 0;
    if ((flags & (O_CREAT | __O_TMPFILE)) != 0) {
        std::va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    hangIfWished(path);
    {
        const std::lock_guard lock(wishes().mutex);
        if (wishes().refuseUnnamed && (flags & O_TMPFILE) == O_TMPFILE) {
            errno = EOPNOTSUPP;
            return -1;
        }
    }
    return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

ssize_t pread(int descriptor, void* target, std::size_t count, off_t offset)
{
    hangIfWished(pathOf(descriptor));
    return ::syscall(SYS_pread64, descriptor, target, count, offset);
}

int fsync(int descriptor)
{
    struct stat info {};
    const bool folder = ::fstat(descriptor, &info) == 0 && S_ISDIR(info.st_mode);
    {
        const std::lock_guard lock(wishes().mutex);
        if (const int error = folder ? wishes().folderSyncError : wishes().fileSyncError) {
            errno = error;
            return -1;
        }
        if (wishes().noteDown)
            wishes().notes.push_back("sync " +
                                     (folder ? nameOf(pathOf(descriptor)) : std::string("file")));
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

int rename(const char* from, const char* to) noexcept
{
    if (const int error = renameErrorFor(to)) {
        errno = error;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
              unsigned int flags) noexcept
{
    if (const int error = renameErrorFor(to)) {
        errno = error;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

} // extern "C"
#pragma GCC visibility pop

#endif
