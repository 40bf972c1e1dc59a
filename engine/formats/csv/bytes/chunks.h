// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A file as chunks of whole rows, one after the other.
// It never looks into a row; a row is as long as it is, up to the limit.

#include "formats/csv/bytes/limits.h"
#include "formats/csv/bytes/rowcutter.h"
#include "formats/csv/bytes/textstream.h"

#include <mutex>
#include <vector>

namespace tessera::csv {

struct Chunk {
    std::string text{};
    std::int64_t filePosition = 0; ///< bytes of the file read when it was complete
    bool last = false;
};

class Chunks {
public:
    /// Leaves out the first `skipBytes` of the text.
    Chunks(TextStream& stream, const Dialect& dialect, std::size_t skipBytes, const Limits& limits);

    /// The next chunk; none at the end, or when failed().
    std::optional<Chunk> next();

    /// Takes the text of a chunk back, so that the next one needs no new memory. Thread-safe.
    void takeBack(std::string text);

    enum class Failure { None, RowTooLong, QuoteNotClosed };
    Failure failure() const { return m_failure; }
    /// Offset of the failing row, or of its open quote, after the text of all chunks given out.
    std::size_t failedAt() const { return m_failedAt; }
    const std::string& rest() const { return m_buffer; } ///< the text after them

private:
    bool fill();
    std::string bufferFor(std::string_view text);
    std::optional<Chunk> fail(Failure failure, std::size_t offset);
    std::optional<Chunk> lastChunk();

    TextStream& m_stream;
    Limits m_limits;
    RowCutter m_cutter;
    std::string m_buffer;
    std::mutex m_mutex;
    std::vector<std::string> m_spare; ///< guarded by the mutex
    std::size_t m_toSkip;
    std::size_t m_failedAt = 0;
    Failure m_failure = Failure::None;
    bool m_ended = false;
};

} // namespace tessera::csv
