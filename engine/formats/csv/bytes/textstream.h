// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A file as text in blocks: UTF-16 becomes UTF-8 here, the byte order mark is left out.
// It never checks UTF-8 nor converts Windows-1252: that is done in parallel later, and neither
// moves a line end.

#include "formats/csv/bytes/encoding.h"
#include "io/bytesource.h"

#include <optional>

namespace tessera::csv {

class TextStream {
public:
    /// Reads `source` from its beginning.
    TextStream(ByteSource& source, Encoding encoding, std::size_t markBytes);

    /// Appends about `count` bytes; false at the end of the file or when invalidAt() is set.
    bool append(std::string& target, std::size_t count);
    /// Offset in the file of a character that is not valid UTF-16.
    std::optional<std::int64_t> invalidAt() const { return m_invalidAt; }
    /// The last character was cut off; U+FFFD stands for it.
    bool cutCharacter() const { return m_cut; }
    std::int64_t position() const { return m_position; } ///< bytes of the file read so far

private:
    ByteSource& m_source;
    std::optional<Utf16Decoder> m_decoder;
    std::string m_raw;
    std::int64_t m_position = 0;
    std::optional<std::int64_t> m_invalidAt;
    bool m_cut = false;
};

} // namespace tessera::csv
