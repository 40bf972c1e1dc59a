// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/formulas.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>

namespace tessera {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Unicode 15: white space, control characters, and what has no width of its own (category Cf and
/// default ignorable code points).
constexpr std::array<Range, 27> invisible{
    {{0x00, 0x20},       {0x7F, 0xA0},       {0xAD, 0xAD},       {0x34F, 0x34F},
     {0x61C, 0x61C},     {0x115F, 0x1160},   {0x1680, 0x1680},   {0x17B4, 0x17B5},
     {0x180B, 0x180F},   {0x2000, 0x200F},   {0x2028, 0x202F},   {0x205F, 0x206F},
     {0x2800, 0x2800},   {0x3000, 0x3000},   {0x3164, 0x3164},   {0xD800, 0xDFFF},
     {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFB},
     {0xFFFE, 0xFFFF},   {0x13430, 0x1343F}, {0x1BCA0, 0x1BCA3}, {0x1D159, 0x1D159},
     {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}, {0x110000, ~0U}}};

bool isInvisible(char32_t letter)
{
    return std::any_of(invisible.begin(), invisible.end(), [letter](const Range& range) {
        return letter >= range.first && letter <= range.last;
    });
}

/// = + - @ as ASCII, small and full-width forms.
bool isOperator(char32_t letter)
{
    return std::u32string_view(U"=+-@\uFE66\uFE62\uFE63\uFE6B\uFF1D\uFF0B\uFF0D\uFF20")
               .find(letter) != std::u32string_view::npos;
}

struct Letter {
    char32_t value;
    std::size_t bytes;
};

/// The first character of `text`, which is not empty. A byte that begins none stands for nothing
/// visible: it is beyond Unicode.
Letter firstLetter(std::string_view text)
{
    constexpr char32_t none = 0x110000;
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80)
        return {lead, 1};
    const auto bytes = static_cast<std::size_t>(std::countl_one(lead));
    if (bytes < 2 || bytes > 4 || bytes > text.size())
        return {none, 1};
    char32_t value = lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0U) != 0x80U)
            return {none, 1};
        value = (value << 6U) | (next & 0x3FU);
    }
    return {value, bytes};
}

std::string_view fromFirstVisible(std::string_view text)
{
    while (!text.empty()) {
        const Letter letter = firstLetter(text);
        if (!isInvisible(letter.value))
            break;
        text.remove_prefix(letter.bytes);
    }
    return text;
}

/// A plain decimal number, with a sign perhaps; neither "inf" nor "nan".
bool isNumber(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && std::isfinite(value);
}

} // namespace

bool runsAsFormula(std::string_view text)
{
    if (text.empty())
        return false;
    const auto first = static_cast<unsigned char>(text.front());
    if (first > ' ' && first < 0x7F && !isOperator(first))
        return false; // nearly all texts
    if (std::string_view("\t\r\n").find(text.front()) != std::string_view::npos)
        return true;
    const std::string_view visible = fromFirstVisible(text);
    return !visible.empty() && isOperator(firstLetter(visible).value) && !isNumber(visible);
}

std::string withoutFormula(std::string_view text)
{
    return (runsAsFormula(text) ? "'" : "") + std::string(text);
}

} // namespace tessera
