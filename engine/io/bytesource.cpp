// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/bytesource.h"

#include "io/inputfile.h"

#include <algorithm>

namespace tessera::csv {

ByteSource::ByteSource() = default;
ByteSource::ByteSource(ByteSource&& other) noexcept = default;
ByteSource& ByteSource::operator=(ByteSource&& other) noexcept = default;
ByteSource::~ByteSource() = default;

Result<ByteSource> ByteSource::open(const std::string& path, const Cancel& cancel)
{
    ByteSource source;
    source.m_path = path;
    source.m_thread = std::make_unique<IoThread>(cancel);
    const auto file = source.m_thread->run([path] { return InputFile::open(path); });
    if (!file)
        return file.issue();
    source.m_file = *file;
    if (!source.m_file->isStream()) {
        source.m_size = source.m_file->size();
        return source;
    }
    auto bytes = source.m_thread->run([file = *file, cancel] { return file->readStream(cancel); });
    if (!bytes)
        return bytes.issue();
    return ofBytes(*std::move(bytes), path);
}

ByteSource ByteSource::ofBytes(std::string bytes, std::string path)
{
    ByteSource source;
    source.m_path = std::move(path);
    source.m_size = static_cast<std::int64_t>(bytes.size());
    source.m_held = std::move(bytes);
    return source;
}

std::size_t ByteSource::read(std::string& target, std::size_t count)
{
    const auto left = static_cast<std::size_t>(std::max<std::int64_t>(0, m_size - m_position));
    count = std::min(count, left);
    if (count == 0)
        return 0;
    if (!m_file) {
        target.append(m_held, static_cast<std::size_t>(m_position), count);
    } else {
        const std::string_view got = m_thread->run(
            [file = m_file, from = m_position, count] { return file->read(from, count); });
        target.append(got);
        m_failed = m_failed || got.size() < count;
        count = got.size();
    }
    m_position += static_cast<std::int64_t>(count);
    return count;
}

bool ByteSource::changed() const
{
    if (!m_file)
        return false;
    return m_failed || m_thread->run([file = m_file] { return file->changed(); });
}

} // namespace tessera::csv
