// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/partfiles.h"

#include "base/path.h"
#include "io/outputhandle.h"
#include "io/outputplace.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

#ifndef _WIN32
#include <cerrno>
#include <csignal>
#include <ctime>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tessera {

namespace files = std::filesystem;

namespace {

/// What the names of the parts of a target begin with; so long a name as the target may have would
/// leave no room for the rest.
std::string partPrefix(const files::path& target)
{
    constexpr std::size_t longest = 200;
    const std::u8string name = target.filename().u8string();
    std::size_t length = std::min(name.size(), longest);
    while (length > 0 && length < name.size() && (name[length] & 0xC0U) == 0x80U)
        --length; // some file systems take only whole letters
    return std::string(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(length)) + ".part-";
}

} // namespace

files::path nextPartFile(const files::path& target)
{
    static std::atomic<std::uint64_t> counter{0};
    return folderOf(target) / pathOf(partPrefix(target) + std::to_string(processNumber()) + "-" +
                                     std::to_string(++counter));
}

#ifdef _WIN32

void removeStaleParts(const files::path&) {}

#else

namespace {

/// The process of "PROCESS-NUMBER".
std::optional<pid_t> processOf(std::string_view text)
{
    pid_t process = 0;
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [dash, wrong] = std::from_chars(text.data(), end, process);
    if (wrong != std::errc{} || process <= 0 || dash == end || *dash != '-')
        return std::nullopt;
    const auto [last, alsoWrong] = std::from_chars(dash + 1, end, number);
    return alsoWrong == std::errc{} && last == end ? std::optional(process) : std::nullopt;
}

/// Whether a process other than this one has the number; in another container it may not be seen.
bool runsElsewhere(pid_t process)
{
    return process != ::getpid() && (::kill(process, 0) == 0 || errno == EPERM);
}

/// Looks at the open file: true when nobody needs it.
bool isStale(int descriptor, pid_t process)
{
    constexpr std::time_t day = 24 * 60 * 60;
    struct stat info {};
    if (::fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode))
        return false;
    const bool old = std::time(nullptr) - info.st_mtime > day;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return old || !runsElsewhere(process);
    const bool locksExist = errno == EWOULDBLOCK || errno == EINTR;
    return !locksExist && old && process != ::getpid() && !runsElsewhere(process);
}

} // namespace

void removeStaleParts(const files::path& target)
{
    const std::string prefix = partPrefix(target);
    std::error_code error;
    files::directory_iterator entry(folderOf(target), error);
    for (; !error && entry != files::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().native();
        if (!name.starts_with(prefix))
            continue;
        const auto process = processOf(std::string_view(name).substr(prefix.size()));
        if (!process)
            continue;
        const int descriptor =
            ::open(entry->path().c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        if (isStale(descriptor, *process))
            ::unlink(entry->path().c_str()); // before the lock goes
        ::close(descriptor);
    }
}

#endif

} // namespace tessera
