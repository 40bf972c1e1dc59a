// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/cells/numbers.h"

#include <fast_float/fast_float.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace tessera::csv {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool startsLikeInfinity(std::string_view text)
{
    if (!text.empty() && text.front() == '-')
        text.remove_prefix(1);
    return !text.empty() && (text.front() == 'i' || text.front() == 'I');
}

constexpr std::array<double, 16> powersOfTen{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                             1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/// Up to 15 digits with at most one decimal mark, as nearly all cells are: digits and power of ten
/// are exact doubles, so that their quotient is correctly rounded (Clinger 1990).
bool parseShort(std::string_view text, char decimalMark, double& value)
{
    const bool negative = !text.empty() && text.front() == '-';
    const char* at = text.data() + (negative ? 1 : 0);
    const char* const end = text.data() + text.size();
    if (end - at > 16)
        return false;
    std::int64_t digits = 0;
    const char* const first = at;
    for (; at != end && isDigit(*at); ++at)
        digits = digits * 10 + (*at - '0');
    auto count = static_cast<std::size_t>(at - first);
    std::size_t decimals = 0;
    if (at != end && *at == decimalMark) {
        const char* const fraction = ++at;
        for (; at != end && isDigit(*at); ++at)
            digits = digits * 10 + (*at - '0');
        decimals = static_cast<std::size_t>(at - fraction);
        count += decimals;
    }
    if (at != end || count == 0 || count > 15)
        return false;
    const auto whole = static_cast<double>(digits);
    const double magnitude = decimals == 0 ? whole : whole / powersOfTen[decimals];
    value = negative ? -magnitude : magnitude;
    return true;
}

bool parsePlain(std::string_view text, char decimalMark, double& value)
{
    const fast_float::parse_options options(fast_float::chars_format::general, decimalMark);
    const char* const end = text.data() + text.size();
    const auto [last, error] = fast_float::from_chars_advanced(text.data(), end, value, options);
    // What is nearer to 0 than any double is 0; only newer versions of fast_float call that an
    // error.
    const bool vanishes = error == std::errc::result_out_of_range && value == 0.0;
    if (last != end || (error != std::errc() && !vanishes) || std::isnan(value))
        return false;
    return !std::isinf(value) || startsLikeInfinity(text);
}

/// "1.234.567,8" without its thousands marks; empty when the groups are not of three digits.
std::string_view withoutGroups(std::string_view text, char decimalMark,
                               std::array<char, 64>& buffer)
{
    const char groupMark = decimalMark == '.' ? ',' : '.';
    if (text.size() > buffer.size() || text.find(groupMark) == std::string_view::npos)
        return {};
    std::size_t length = 0;
    std::size_t at = 0;
    if (text.front() == '-')
        buffer[length++] = text[at++];
    std::size_t digits = 0;
    bool grouped = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (isDigit(c)) {
            ++digits;
            buffer[length++] = c;
        } else if (c == groupMark) {
            if (digits == 0 || digits > 3 || (grouped && digits != 3))
                return {};
            grouped = true;
            digits = 0;
        } else {
            break;
        }
    }
    if (!grouped || digits != 3)
        return {};
    for (; at < text.size(); ++at)
        buffer[length++] = text[at];
    return {buffer.data(), length};
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool parseNumber(std::string_view text, char decimalMark, double& value)
{
    if (parseShort(text, decimalMark, value) || parsePlain(text, decimalMark, value))
        return true;
    text = trimmed(text);
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text.remove_prefix(1);
    if (text.empty())
        return false;
    if (parsePlain(text, decimalMark, value))
        return true;
    std::array<char, 64> buffer{};
    const std::string_view plain = withoutGroups(text, decimalMark, buffer);
    return !plain.empty() && parsePlain(plain, decimalMark, value);
}

bool isInteger(std::string_view text)
{
    text = trimmed(text);
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isDigitCode(std::string_view text)
{
    text = trimmed(text);
    if (!isInteger(text) || !isDigit(text.front()))
        return false;
    if (text.size() > 1 && text.front() == '0')
        return true;
    double value = 0;
    std::array<char, 64> buffer{};
    if (text.size() < 16 || text.size() > buffer.size() || !parsePlain(text, '.', value))
        return text.size() >= 16;
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::fixed);
    return error != std::errc() || std::string_view(buffer.data(), end) != text;
}

} // namespace tessera::csv
