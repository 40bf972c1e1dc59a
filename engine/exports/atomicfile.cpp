// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/atomicfile.h"

#include "exports/exports.h"

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <system_error>
#include <utility>

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

/// An open file.
class Handle {
public:
    std::error_code create(const files::path& path, files::perms) { return open(path); }
    std::error_code open(const files::path& path)
    {
        m_file.open(path, std::ios::binary | std::ios::trunc);
        return state();
    }
    std::error_code write(std::string_view content)
    {
        m_file.write(content.data(), static_cast<std::streamsize>(content.size()));
        return state();
    }
    std::error_code close()
    {
        m_file.close();
        return state();
    }

private:
    std::error_code state() const
    {
        return m_file ? std::error_code{} : std::make_error_code(std::errc::io_error);
    }
    std::ofstream m_file;
};

bool mayWrite(const files::path&)
{
    return true;
}

std::uint64_t processNumber()
{
    return 0;
}

#else

/// An open file.
class Handle {
public:
    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    /// A file that was not there. Error: file_exists.
    std::error_code create(const files::path& path, files::perms permissions)
    {
        m_descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                              static_cast<mode_t>(permissions));
        return m_descriptor < 0 ? systemError(errno) : std::error_code{};
    }

    std::error_code open(const files::path& path)
    {
        m_descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        return m_descriptor < 0 ? systemError(errno) : std::error_code{};
    }

    std::error_code write(std::string_view content)
    {
        while (!content.empty()) {
            const ssize_t written = ::write(m_descriptor, content.data(), content.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return systemError(errno);
            content.remove_prefix(static_cast<std::size_t>(written));
        }
        return {};
    }

    /// For a regular file, waits until it is on the disk: a rename must not overtake the content.
    std::error_code close()
    {
        std::error_code error;
        if (::fsync(m_descriptor) != 0 && errno != EINVAL && errno != EROFS && errno != ENOTSUP)
            error = systemError(errno);
        if (::close(std::exchange(m_descriptor, -1)) != 0 && !error)
            error = systemError(errno);
        return error;
    }

private:
    int m_descriptor = -1;
};

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
constexpr auto ours = files::perms::owner_read | files::perms::owner_write;
constexpr auto ordinary = ours | files::perms::group_read | files::perms::group_write |
                          files::perms::others_read | files::perms::others_write;

} // namespace

struct AtomicFile::State {
    std::string path{}; ///< as given, for issues
    files::path target{};
    files::path temporary{}; ///< empty: the target is written directly
    files::file_status status{};
    Handle handle{};

    std::error_code createBesides();
};

/// Whom the old file is kept from must not read the new one while it is written either.
std::error_code AtomicFile::State::createBesides()
{
    const files::perms permissions = files::exists(status) ? ours : ordinary;
    int attempts = 100; // one that was killed and had the same number may have left its files
    std::error_code error;
    do {
        temporary = besides(target);
        error = handle.create(temporary, permissions);
    } while (error == std::errc::file_exists && --attempts > 0);
    return error;
}

AtomicFile::AtomicFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
AtomicFile::AtomicFile(AtomicFile&& other) noexcept = default;

AtomicFile::~AtomicFile()
{
    if (!m_state)
        return;
    const files::path temporary = std::move(m_state->temporary);
    m_state = nullptr; // some systems remove no file that is open
    std::error_code ignored;
    if (!temporary.empty())
        files::remove(temporary, ignored);
}

Result<AtomicFile> AtomicFile::create(const std::string& path)
{
    auto state = std::make_unique<State>();
    state->path = path;
    state->target = resolved(files::path(path));
    std::error_code error;
    state->status = files::status(state->target, error);
    const files::file_status& status = state->status;
    if (status.type() == files::file_type::directory)
        return notWritable(path, std::make_error_code(std::errc::is_a_directory));
    const bool readOnly = (status.permissions() & anyWrite) == files::perms::none;
    if (files::exists(status) && (readOnly || !mayWrite(state->target)))
        return notWritable(path, std::make_error_code(std::errc::permission_denied));
    const bool special = files::exists(status) && status.type() != files::file_type::regular;
    error = special ? state->handle.open(state->target) : state->createBesides();
    if (error)
        return notWritable(path, error);
    return AtomicFile(std::move(state));
}

Outcome AtomicFile::write(std::string_view text)
{
    const std::error_code error = m_state->handle.write(text);
    return error ? Outcome(notWritable(m_state->path, error)) : done();
}

Outcome AtomicFile::commit()
{
    State& state = *m_state;
    std::error_code error = state.handle.close();
    if (!state.temporary.empty() && !error) {
        std::error_code ignored; // keeping the old file's permissions is a courtesy
        if (files::exists(state.status))
            files::permissions(state.temporary, state.status.permissions(), ignored);
        files::rename(state.temporary, state.target, error);
        if (!error)
            state.temporary.clear();
    }
    return error ? Outcome(notWritable(state.path, error)) : done();
}

Outcome writeFileAtomically(const std::string& path, std::string_view content)
{
    Result<AtomicFile> file = AtomicFile::create(path);
    if (!file)
        return file.issue();
    if (Outcome written = file->write(content); !written)
        return written;
    return file->commit();
}

} // namespace tessera
