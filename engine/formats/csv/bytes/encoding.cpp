// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/bytes/encoding.h"

#include <array>
#include <cstring>

namespace tessera {

const char* encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "UTF-8";
    case Encoding::Utf16Le:
        return "UTF-16LE";
    case Encoding::Utf16Be:
        return "UTF-16BE";
    case Encoding::Windows1252:
        return "windows-1252";
    }
    return "";
}

} // namespace tessera

namespace tessera::csv {

namespace {

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

bool isContinuation(std::string_view text, std::size_t at)
{
    return at < text.size() && (byteAt(text, at) & 0xC0U) == 0x80U;
}

/// Length of the valid character at `at`, or 0.
std::size_t characterLength(std::string_view text, std::size_t at)
{
    const unsigned char lead = byteAt(text, at);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4 || !isContinuation(text, at + 1))
        return 0;
    if (lead < 0xE0)
        return 2;
    const unsigned char second = byteAt(text, at + 1);
    if (!isContinuation(text, at + 2))
        return 0;
    if (lead < 0xF0) {
        const bool overlong = lead == 0xE0 && second < 0xA0;
        const bool surrogate = lead == 0xED && second >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    const bool overlong = lead == 0xF0 && second < 0x90;
    const bool tooHigh = lead == 0xF4 && second >= 0x90;
    return overlong || tooHigh || !isContinuation(text, at + 3) ? 0 : 4;
}

/// Without a mark, UTF-16 of Western text shows a NUL in nearly every second byte.
std::optional<Encoding> guessUtf16(std::string_view sample)
{
    std::array<std::size_t, 2> nuls{0, 0};
    for (std::size_t i = 0; i < sample.size(); ++i)
        nuls[i % 2] += sample[i] == '\0' ? 1 : 0;
    const std::size_t half = sample.size() / 2;
    if (half < 2)
        return std::nullopt;
    const auto most = [half](std::size_t count) { return count * 10 >= half * 6; };
    const auto few = [half](std::size_t count) { return count * 10 <= half; };
    if (most(nuls[1]) && few(nuls[0]))
        return Encoding::Utf16Le;
    if (most(nuls[0]) && few(nuls[1]))
        return Encoding::Utf16Be;
    return std::nullopt;
}

std::optional<EncodingGuess> guessByMark(std::string_view sample)
{
    if (sample.starts_with("\xEF\xBB\xBF"))
        return EncodingGuess{.encoding = Encoding::Utf8, .markBytes = 3};
    if (sample.starts_with("\xFF\xFE"))
        return EncodingGuess{.encoding = Encoding::Utf16Le, .markBytes = 2};
    if (sample.starts_with("\xFE\xFF"))
        return EncodingGuess{.encoding = Encoding::Utf16Be, .markBytes = 2};
    return std::nullopt;
}

} // namespace

EncodingGuess guessEncoding(std::string_view sample, std::optional<Encoding> asked)
{
    const std::optional<EncodingGuess> marked = guessByMark(sample);
    if (asked) {
        const bool fits = marked && marked->encoding == *asked;
        return {.encoding = *asked, .markBytes = fits ? marked->markBytes : 0};
    }
    if (marked)
        return *marked;
    if (const auto wide = guessUtf16(sample))
        return {.encoding = *wide, .assumed = true};
    const std::size_t invalid = findInvalidUtf8(sample);
    if (invalid == std::string_view::npos || isCutUtf8(sample, invalid))
        return {};
    return {.encoding = Encoding::Windows1252, .assumed = true};
}

std::optional<std::size_t> findBinary(std::string_view sample, Encoding encoding)
{
    using namespace std::string_view_literals;
    static constexpr std::array<std::string_view, 13> signatures{"\x89PNG"sv,
                                                                 "\x7F"
                                                                 "ELF"sv,
                                                                 "PK\x03\x04"sv,
                                                                 "PK\x05\x06"sv,
                                                                 "\x1F\x8B"sv,
                                                                 "%PDF-"sv,
                                                                 "\xFF\xD8\xFF"sv,
                                                                 "GIF8"sv,
                                                                 "\xD0\xCF\x11\xE0"sv,
                                                                 "BZh"sv,
                                                                 "\xFD"
                                                                 "7zXZ"sv,
                                                                 "SQLite format 3"sv,
                                                                 "PAR1"sv};
    for (const std::string_view signature : signatures) {
        if (sample.starts_with(signature))
            return 0;
    }
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be) {
        const bool utf32 =
            sample.starts_with("\xFF\xFE\0\0"sv) || sample.starts_with("\0\0\xFE\xFF"sv);
        return utf32 ? std::optional<std::size_t>(2) : std::nullopt;
    }
    std::size_t controls = 0;
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const unsigned char byte = byteAt(sample, i);
        if (byte < 0x20 && (byte < 0x09 || byte > 0x0D) && byte != 0x1B) {
            ++controls;
            if (!first)
                first = i;
        }
    }
    const bool many =
        controls * 8 > sample.size() || (controls >= 8 && controls * 20 > sample.size());
    return many ? first : std::nullopt;
}

std::size_t findInvalidUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        std::uint64_t word = 0;
        while (at + 8 <= text.size()) {
            std::memcpy(&word, text.data() + at, 8);
            if ((word & 0x8080808080808080ULL) != 0)
                break;
            at += 8;
        }
        if (at == text.size())
            break;
        const std::size_t length = characterLength(text, at);
        if (length == 0)
            return at;
        at += length;
    }
    return std::string_view::npos;
}

bool isCutUtf8(std::string_view text, std::size_t offset)
{
    const std::size_t left = text.size() - offset;
    if (left == 0 || left > 3)
        return false;
    const unsigned char lead = byteAt(text, offset);
    const std::size_t needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || left >= needed)
        return false;
    for (std::size_t i = offset + 1; i < text.size(); ++i) {
        if (!isContinuation(text, i))
            return false;
    }
    return true;
}

void appendUtf8(std::string& target, char32_t codePoint)
{
    const auto put = [&target](char32_t bits) { target.push_back(static_cast<char>(bits)); };
    if (codePoint < 0x80) {
        put(codePoint);
        return;
    }
    if (codePoint < 0x800) {
        put(0xC0U | (codePoint >> 6U));
    } else {
        if (codePoint < 0x10000) {
            put(0xE0U | (codePoint >> 12U));
        } else {
            put(0xF0U | (codePoint >> 18U));
            put(0x80U | ((codePoint >> 12U) & 0x3FU));
        }
        put(0x80U | ((codePoint >> 6U) & 0x3FU));
    }
    put(0x80U | (codePoint & 0x3FU));
}

std::string fromWindows1252(std::string_view bytes)
{
    // The 32 places in which Windows-1252 differs from ISO 8859-1 (WHATWG Encoding Standard).
    static constexpr std::array<char16_t, 32> special{
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 16);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            text.push_back(c);
        else
            appendUtf8(text, byte < 0xA0 ? special[byte - 0x80U] : char32_t{byte});
    }
    return text;
}

std::optional<std::ptrdiff_t> Utf16Decoder::append(std::string_view bytes, std::string& target)
{
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const unsigned char byte = byteAt(bytes, i);
        if (!m_hasByte) {
            m_byte = byte;
            m_hasByte = true;
            continue;
        }
        m_hasByte = false;
        const char32_t unit =
            m_bigEndian ? (char32_t{m_byte} << 8U) | byte : (char32_t{byte} << 8U) | m_byte;
        const bool high = unit >= 0xD800 && unit < 0xDC00;
        const bool low = unit >= 0xDC00 && unit < 0xE000;
        if (low != (m_high != 0))
            return static_cast<std::ptrdiff_t>(i) - 1;
        if (low) {
            appendUtf8(target, 0x10000 + ((m_high - 0xD800) << 10U) + (unit - 0xDC00));
            m_high = 0;
        } else if (high) {
            m_high = unit;
        } else {
            appendUtf8(target, unit);
        }
    }
    return std::nullopt;
}

} // namespace tessera::csv
