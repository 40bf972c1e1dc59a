// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/bytes/textstream.h"

namespace tessera::csv {

TextStream::TextStream(ByteSource& source, Encoding encoding, std::size_t markBytes)
    : m_source(source)
{
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be)
        m_decoder.emplace(encoding);
    m_source.rewind();
    m_position = static_cast<std::int64_t>(m_source.read(m_raw, markBytes));
}

bool TextStream::append(std::string& target, std::size_t count)
{
    if (m_invalidAt)
        return false;
    if (!m_decoder) {
        const std::size_t got = m_source.read(target, count);
        m_position += static_cast<std::int64_t>(got);
        return got > 0;
    }
    m_raw.clear();
    const std::size_t got = m_source.read(m_raw, count);
    if (got == 0) {
        if (!m_decoder->pending() || m_cut)
            return false;
        m_cut = true;
        appendUtf8(target, 0xFFFD);
        return true;
    }
    if (const auto invalid = m_decoder->append(m_raw, target)) {
        m_invalidAt = m_position + static_cast<std::int64_t>(*invalid);
        return false;
    }
    m_position += static_cast<std::int64_t>(got);
    return true;
}

} // namespace tessera::csv
