// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/bytesource.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace tessera::csv {

namespace fs = std::filesystem;

namespace {

Issue problem(IssueCode code, const std::string& path, std::vector<std::string> arguments = {})
{
    return {.code = code, .arguments = std::move(arguments), .where = {.path = path}};
}

} // namespace

Result<ByteSource> ByteSource::open(const std::string& path)
{
    ByteSource source;
    source.m_path = path;
    source.m_file = fs::path(std::u8string(path.begin(), path.end()));
    std::error_code error;
    const fs::file_status status = fs::status(source.m_file, error);
    if (status.type() == fs::file_type::not_found)
        return problem(IssueCode::FileNotFound, path);
    if (status.type() == fs::file_type::directory)
        return problem(IssueCode::FileIsDirectory, path);
    if (error)
        return problem(IssueCode::FileNotReadable, path, {error.message()});
    if (status.type() != fs::file_type::regular && status.type() != fs::file_type::fifo)
        return problem(IssueCode::FileNotReadable, path, {"not a regular file"});

    errno = 0;
    source.m_stream.open(source.m_file, std::ios::binary);
    if (!source.m_stream) {
        const std::error_code reason(errno != 0 ? errno : EIO, std::generic_category());
        return problem(IssueCode::FileNotReadable, path, {reason.message()});
    }
    if (status.type() == fs::file_type::fifo)
        return ofBytes(std::string(std::istreambuf_iterator<char>(source.m_stream), {}), path);
    source.m_size = static_cast<std::int64_t>(fs::file_size(source.m_file, error));
    source.m_time = fs::last_write_time(source.m_file, error);
    if (error)
        return problem(IssueCode::FileNotReadable, path, {error.message()});
    return source;
}

ByteSource ByteSource::ofBytes(std::string bytes, std::string path)
{
    ByteSource source;
    source.m_path = std::move(path);
    source.m_size = static_cast<std::int64_t>(bytes.size());
    source.m_held = std::move(bytes);
    source.m_isHeld = true;
    return source;
}

void ByteSource::rewind()
{
    m_position = 0;
    if (m_isHeld)
        return;
    m_stream.clear();
    m_stream.seekg(0);
}

std::size_t ByteSource::read(std::string& target, std::size_t count)
{
    const auto left = static_cast<std::size_t>(std::max<std::int64_t>(0, m_size - m_position));
    count = std::min(count, left);
    if (count == 0)
        return 0;
    const std::size_t before = target.size();
    if (m_isHeld) {
        target.append(m_held, static_cast<std::size_t>(m_position), count);
    } else {
        target.resize(before + count);
        m_stream.read(target.data() + before, static_cast<std::streamsize>(count));
        const auto got = static_cast<std::size_t>(m_stream.gcount());
        target.resize(before + got);
        m_failed = m_failed || got < count;
        count = got;
    }
    m_position += static_cast<std::int64_t>(count);
    return count;
}

bool ByteSource::changed() const
{
    if (m_isHeld)
        return false;
    std::error_code error;
    const auto size = fs::file_size(m_file, error);
    if (m_failed || error || static_cast<std::int64_t>(size) != m_size)
        return true;
    const auto time = fs::last_write_time(m_file, error);
    return error || time != m_time;
}

} // namespace tessera::csv
