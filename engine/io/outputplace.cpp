// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/outputplace.h"

#include "base/path.h"

#include <algorithm>
#include <charconv>
#include <optional>

#ifdef _WIN32
#include <cwctype>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tessera {

namespace files = std::filesystem;

namespace {

bool existsSpecially(const files::file_status& status)
{
    return files::exists(status) && !files::is_regular_file(status) && !files::is_directory(status);
}

#ifdef _WIN32

std::optional<int> descriptorOf(const files::path&)
{
    return std::nullopt;
}

#else

/// N of /dev/fd/N and /proc/self/fd/N: a link that is no file but one that is open already.
std::optional<int> descriptorOf(const files::path& path)
{
    const std::string name = path.filename().string();
    int number = -1;
    const auto [end, wrong] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (wrong != std::errc{} || end != name.data() + name.size() || number < 0)
        return std::nullopt;
    std::error_code error;
    const std::string folder = files::canonical(folderOf(path), error).string();
    const std::string own = "/proc/" + std::to_string(::getpid()) + "/";
    if (folder == "/dev/fd" || (folder.starts_with(own) && folder.ends_with("/fd")))
        return number;
    return std::nullopt;
}

#endif

} // namespace

bool OutputPlace::isSpecial() const
{
    return descriptor >= 0 || existsSpecially(status);
}

files::path folderOf(const files::path& file)
{
    return file.has_parent_path() ? file.parent_path() : files::path(".");
}

std::error_code findOutputPlace(const std::string& path, OutputPlace& place)
{
    constexpr int mostLinks = 40; // as the kernel has it
    place = {};
    files::path current = pathOf(path);
    for (int links = 0; links <= mostLinks; ++links) {
        std::error_code error;
        std::error_code ignored; // there may be nothing yet
        place.status = files::status(current, ignored);
        if (const auto descriptor = descriptorOf(current)) {
            place.descriptor = *descriptor;
            place.target.clear();
            return {};
        }
        place.target = current;
        const bool isLink = files::is_symlink(files::symlink_status(current, error));
        if (error == std::errc::filename_too_long)
            return error;
        if (!isLink)
            return {};
        const files::path next = folderOf(current) / files::read_symlink(current, error);
        if (error)
            return error;
        // Links of /proc to the pipes of other processes lead to no name.
        if (existsSpecially(place.status) && !files::exists(files::symlink_status(next, ignored)))
            return {};
        current = next;
    }
    return std::make_error_code(std::errc::too_many_symbolic_link_levels);
}

#ifdef _WIN32

std::string fileIdentity(const std::string& path)
{
    std::error_code error;
    const files::path full = files::weakly_canonical(files::absolute(pathOf(path), error), error);
    const std::u8string name = full.u8string();
    return error ? path : std::string(name.begin(), name.end());
}

bool nameOneFile(const files::path& first, const files::path& second)
{
    std::wstring a = first.wstring();
    std::wstring b = second.wstring();
    const auto lower = [](std::wstring& text) {
        std::transform(text.begin(), text.end(), text.begin(),
                       [](wchar_t c) { return std::towlower(c); });
    };
    lower(a);
    lower(b);
    return a == b;
}

#else

namespace {

std::optional<std::string> numbersOf(const files::path& path)
{
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0)
        return std::nullopt;
    return std::to_string(info.st_dev) + ":" + std::to_string(info.st_ino);
}

} // namespace

std::string fileIdentity(const std::string& path)
{
    OutputPlace place;
    if (findOutputPlace(path, place))
        return path;
    if (place.descriptor >= 0)
        place.target = "/dev/fd/" + std::to_string(place.descriptor);
    if (const auto numbers = numbersOf(place.target))
        return *numbers;
    if (const auto folder = numbersOf(folderOf(place.target)))
        return *folder + "/" + place.target.filename().string();
    std::error_code error;
    return files::absolute(place.target, error).lexically_normal().string();
}

bool nameOneFile(const files::path& first, const files::path& second)
{
    const std::string ending = ".part-" + std::to_string(::getpid()) + "-0"; // others are from 1
    files::path made = first;
    files::path other = second;
    made += ending;
    other += ending;
    const int descriptor = ::open(made.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    ::close(descriptor);
    const bool same = numbersOf(made) == numbersOf(other);
    ::unlink(made.c_str());
    return same;
}

#endif

} // namespace tessera
