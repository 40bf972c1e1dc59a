// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From bytes to UTF-8: which encoding a file has, and its conversion.
// It never replaces a character silently: the caller gets the place of what does not fit.

#include "formats/format.h"

#include <optional>
#include <string>
#include <string_view>

namespace tessera::csv {

/// What the first bytes of a file say.
struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    std::size_t markBytes = 0; ///< length of the byte order mark, to be left out
    bool assumed = false;      ///< more than one encoding fits: worth a note
};

/// `whole`: the sample is the whole file, so that a cut character at its end is not due to the cut.
EncodingGuess guessEncoding(std::string_view sample, std::optional<Encoding> asked);

/// Offset of the first byte that looks like no text (a known binary format, or far too many control
/// characters), if any. UTF-16 has NULs by nature and is not looked at.
std::optional<std::size_t> findBinary(std::string_view sample, Encoding encoding);

/// Offset of the first byte that is not valid UTF-8 (RFC 3629), or npos.
std::size_t findInvalidUtf8(std::string_view text);

/// True when `text` is invalid from `offset` only because its last character was cut off.
bool isCutUtf8(std::string_view text, std::size_t offset);

/// Appends one code point as UTF-8.
void appendUtf8(std::string& target, char32_t codePoint);

/// Windows-1252 to UTF-8 by the WHATWG table: every byte means something.
std::string fromWindows1252(std::string_view bytes);

/// Converts UTF-16 piece by piece.
class Utf16Decoder {
public:
    explicit Utf16Decoder(Encoding encoding) : m_bigEndian(encoding == Encoding::Utf16Be) {}
    /// Appends what is complete; returns the offset in `bytes` of a surrogate without its other
    /// half, -1 where it began with the last byte of the call before.
    std::optional<std::ptrdiff_t> append(std::string_view bytes, std::string& target);
    bool pending() const { return m_hasByte || m_high != 0; } ///< the last character is cut

private:
    bool m_bigEndian;
    bool m_hasByte = false;
    unsigned char m_byte = 0;
    char32_t m_high = 0;
};

} // namespace tessera::csv
