// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/bytes/chunks.h"

#include <algorithm>
#include <utility>

namespace tessera::csv {

Chunks::Chunks(TextStream& stream, const Dialect& dialect, std::size_t skipBytes,
               const Limits& limits)
    : m_stream(stream), m_limits(limits), m_cutter(dialect), m_toSkip(skipBytes)
{}

std::optional<Chunk> Chunks::next()
{
    while (!m_ended && m_failure == Failure::None) {
        if (!fill())
            return lastChunk();
        m_cutter.advance(m_buffer);
        const std::size_t complete = m_cutter.completeBytes();
        if (complete == 0) {
            if (m_buffer.size() <= m_limits.rowBytes)
                continue;
            const auto quote = m_cutter.openQuote();
            return quote ? fail(Failure::QuoteNotClosed, *quote) : fail(Failure::RowTooLong, 0);
        }
        Chunk chunk{.filePosition = m_stream.position()};
        std::string rest = bufferFor(std::string_view(m_buffer).substr(complete));
        m_buffer.resize(complete);
        chunk.text = std::exchange(m_buffer, std::move(rest));
        m_cutter.taken();
        return chunk;
    }
    return std::nullopt;
}

void Chunks::takeBack(std::string text)
{
    const std::lock_guard lock(m_mutex);
    m_spare.push_back(std::move(text));
}

std::string Chunks::bufferFor(std::string_view text)
{
    std::string buffer;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_spare.empty()) {
            buffer = std::move(m_spare.back());
            m_spare.pop_back();
        }
    }
    buffer.assign(text);
    return buffer;
}

/// One more block; false at the end of the file, or where it is invalid: what stands before that is
/// in the buffer, so that its lines can be counted.
bool Chunks::fill()
{
    m_buffer.reserve(m_buffer.size() + m_limits.blockBytes);
    const bool more = m_stream.append(m_buffer, m_limits.blockBytes);
    if (m_toSkip > 0) {
        const std::size_t skipped = std::min(m_toSkip, m_buffer.size());
        m_buffer.erase(0, skipped);
        m_toSkip -= skipped;
    }
    return more;
}

std::optional<Chunk> Chunks::fail(Failure failure, std::size_t offset)
{
    m_failure = failure;
    m_failedAt = offset;
    return std::nullopt;
}

/// A file that ends within quotes was cut off when the quotes hold no line end; otherwise a quote
/// that is never closed has swallowed rows, and nothing after it can be trusted.
std::optional<Chunk> Chunks::lastChunk()
{
    m_ended = true;
    if (m_buffer.empty() || m_stream.invalidAt())
        return std::nullopt;
    m_cutter.finish(m_buffer);
    const auto quote = m_cutter.openQuote();
    if (quote && swallowsRows(m_buffer, *quote))
        return fail(Failure::QuoteNotClosed, *quote);
    return Chunk{.text = std::move(m_buffer), .filePosition = m_stream.position(), .last = true};
}

} // namespace tessera::csv
