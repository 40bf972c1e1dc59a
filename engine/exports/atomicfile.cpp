// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exports.h"

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <system_error>

#ifdef _WIN32
#include <fstream>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tessera {

namespace {

namespace files = std::filesystem;

Issue notWritable(const std::string& path, const std::error_code& error)
{
    return {.code = IssueCode::OutputNotWritable,
            .arguments = {error.message()},
            .where = {.path = path, .line = 0, .column = 0}};
}

std::error_code systemError(int number)
{
    return {number, std::generic_category()};
}

#ifdef _WIN32

std::error_code writeAll(const files::path& path, std::string_view content, files::perms)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(content.data(), static_cast<std::streamsize>(content.size()));
    file.close();
    return file ? std::error_code{} : std::make_error_code(std::errc::io_error);
}

bool mayWrite(const files::path&)
{
    return true;
}

std::uint64_t processNumber()
{
    return 0;
}

#else

std::error_code writeTo(int descriptor, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError(errno);
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

/// Writes and, for a regular file, waits until it is on the disk: a rename must not overtake the
/// content.
std::error_code writeAll(const files::path& path, std::string_view content,
                         files::perms permissions)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC,
                                  static_cast<mode_t>(permissions));
    if (descriptor < 0)
        return systemError(errno);
    std::error_code error = writeTo(descriptor, content);
    if (!error && ::fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS && errno != ENOTSUP)
        error = systemError(errno);
    if (::close(descriptor) != 0 && !error)
        error = systemError(errno);
    return error;
}

bool mayWrite(const files::path& path)
{
    return ::access(path.c_str(), W_OK) == 0;
}

std::uint64_t processNumber()
{
    return static_cast<std::uint64_t>(::getpid());
}

#endif

files::path besides(const files::path& target)
{
    static std::atomic<std::uint64_t> counter{0};
    files::path temporary = target;
    temporary += ".part-" + std::to_string(processNumber()) + "-" + std::to_string(++counter);
    return temporary;
}

/// The file that a chain of links ends in, so that the link stays a link.
files::path resolved(const files::path& path)
{
    std::error_code error;
    if (!files::is_symlink(path, error))
        return path;
    files::path target = files::weakly_canonical(path, error);
    return error ? path : target;
}

constexpr auto anyWrite =
    files::perms::owner_write | files::perms::group_write | files::perms::others_write;
constexpr auto ordinary = files::perms::owner_read | files::perms::owner_write |
                          files::perms::group_read | files::perms::group_write |
                          files::perms::others_read | files::perms::others_write;

} // namespace

Outcome writeFileAtomically(const std::string& path, std::string_view content)
{
    const files::path target = resolved(files::path(path));
    std::error_code error;
    const files::file_status status = files::status(target, error);
    if (status.type() == files::file_type::directory)
        return notWritable(path, std::make_error_code(std::errc::is_a_directory));
    const bool readOnly = (status.permissions() & anyWrite) == files::perms::none;
    if (files::exists(status) && (readOnly || !mayWrite(target)))
        return notWritable(path, std::make_error_code(std::errc::permission_denied));
    if (files::exists(status) && status.type() != files::file_type::regular) {
        error = writeAll(target, content, ordinary);
        return error ? Outcome(notWritable(path, error)) : done();
    }
    const files::path temporary = besides(target);
    error = writeAll(temporary, content, ordinary);
    std::error_code ignored; // keeping the old file's permissions is a courtesy
    if (!error && files::exists(status))
        files::permissions(temporary, status.permissions(), ignored);
    if (!error)
        files::rename(temporary, target, error);
    if (!error)
        return done();
    files::remove(temporary, ignored);
    return notWritable(path, error);
}

} // namespace tessera
