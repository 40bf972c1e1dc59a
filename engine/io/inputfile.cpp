// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/inputfile.h"

#include "base/path.h"

#include <cerrno>
#include <system_error>

#ifdef _WIN32
#include <fstream>
#else
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tessera::csv {

namespace fs = std::filesystem;

namespace {

Issue problem(IssueCode code, const std::string& path, std::vector<std::string> arguments = {})
{
    return {.code = code, .arguments = std::move(arguments), .where = {.path = path}};
}

Issue notReadable(const std::string& path, int number)
{
    const std::error_code reason(number != 0 ? number : EIO, std::generic_category());
    return problem(IssueCode::FileNotReadable, path, {reason.message()});
}

} // namespace

#ifdef _WIN32

struct InputFile::Handle {
    std::ifstream stream;

    bool open(const fs::path& file)
    {
        stream.open(file, std::ios::binary);
        return static_cast<bool>(stream);
    }
    bool isTerminal() const { return false; }
    std::size_t read(char* target, std::size_t count, std::int64_t position)
    {
        stream.clear();
        stream.seekg(position);
        stream.read(target, static_cast<std::streamsize>(count));
        return static_cast<std::size_t>(stream.gcount());
    }
    std::ptrdiff_t readNext(char* target, std::size_t count)
    {
        stream.read(target, static_cast<std::streamsize>(count));
        return static_cast<std::ptrdiff_t>(stream.gcount());
    }
    void waitForBytes(const Cancel& cancel) { cancel.poll(); }
};

#else

struct InputFile::Handle {
    int descriptor = -1;

    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }

    /// A pipe opens at once also where nobody writes into it yet: waitForBytes() waits.
    bool open(const fs::path& file)
    {
        descriptor = ::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        return descriptor >= 0;
    }
    bool isTerminal() const { return ::isatty(descriptor) != 0; }

    std::size_t read(char* target, std::size_t count, std::int64_t position) const
    {
        std::size_t got = 0;
        while (got < count) {
            const ssize_t more = ::pread(descriptor, target + got, count - got,
                                         static_cast<off_t>(position) + static_cast<off_t>(got));
            if (more < 0 && errno == EINTR)
                continue;
            if (more <= 0)
                break;
            got += static_cast<std::size_t>(more);
        }
        return got;
    }

    /// 0 at the end, negative (errno) when it fails.
    std::ptrdiff_t readNext(char* target, std::size_t count) const
    {
        return ::read(descriptor, target, count);
    }

    /// Until there are bytes, or all who wrote are gone. Throws Cancelled.
    void waitForBytes(const Cancel& cancel) const
    {
        constexpr int lookMs = 50;
        pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
        do {
            cancel.poll();
        } while (::poll(&waiting, 1, lookMs) <= 0);
    }
};

#endif

InputFile::InputFile() : m_handle(std::make_unique<Handle>()) {}

InputFile::~InputFile() = default;

Result<std::shared_ptr<InputFile>> InputFile::open(const std::string& path)
{
    std::shared_ptr<InputFile> input(new InputFile);
    input->m_path = path;
    input->m_file = pathOf(path);
    std::error_code error;
    const fs::file_type type = fs::status(input->m_file, error).type();
    if (type == fs::file_type::not_found)
        return problem(IssueCode::FileNotFound, path);
    if (type == fs::file_type::directory)
        return problem(IssueCode::FileIsDirectory, path);
    if (error)
        return problem(IssueCode::FileNotReadable, path, {error.message()});
    // Other devices are not even opened: that alone may do something to them.
    const bool isPipe = type == fs::file_type::fifo;
    const bool isDevice = type == fs::file_type::character;
    if (type != fs::file_type::regular && !isPipe && !isDevice)
        return problem(IssueCode::FileNotReadable, path, {"not a regular file"});
    errno = 0;
    if (!input->m_handle->open(input->m_file))
        return notReadable(path, errno);
    if (isDevice && !input->m_handle->isTerminal())
        return problem(IssueCode::FileNotReadable, path, {"not a regular file"});
    input->m_isStream = isPipe || isDevice;
    if (input->m_isStream)
        return input;
    input->m_size = static_cast<std::int64_t>(fs::file_size(input->m_file, error));
    if (!error)
        input->m_time = fs::last_write_time(input->m_file, error);
    if (error)
        return problem(IssueCode::FileNotReadable, path, {error.message()});
    return input;
}

Result<std::string> InputFile::readStream(const Cancel& cancel)
{
    constexpr std::size_t piece = std::size_t{1} << 16U;
    std::string text;
    for (;;) {
        m_handle->waitForBytes(cancel);
        const std::size_t before = text.size();
        text.resize(before + piece);
        errno = 0;
        const std::ptrdiff_t got = m_handle->readNext(text.data() + before, piece);
        const int failure = got < 0 ? errno : 0;
        text.resize(before + static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, got)));
        if (got == 0)
            return text;
        if (failure != 0 && failure != EAGAIN && failure != EINTR)
            return notReadable(m_path, failure);
    }
}

std::string_view InputFile::read(std::int64_t position, std::size_t count)
{
    if (m_block.size() < count)
        m_block.resize(count);
    return {m_block.data(), m_handle->read(m_block.data(), count, position)};
}

bool InputFile::changed() const
{
    std::error_code error;
    const auto size = fs::file_size(m_file, error);
    if (error || static_cast<std::int64_t>(size) != m_size)
        return true;
    const auto time = fs::last_write_time(m_file, error);
    return error || time != m_time;
}

} // namespace tessera::csv
