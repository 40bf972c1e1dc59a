// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numberlimits.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tessera {

namespace {

template<class Number>
std::optional<Number> parsed(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

std::optional<std::uint64_t> wholeFromText(std::string_view text)
{
    if (const auto digits = parsed<std::uint64_t>(text))
        return digits;
    const auto number = numberFromText(text);
    if (!number || !(*number >= 0 && *number < 0x1p64) || *number != std::floor(*number))
        return std::nullopt;
    return static_cast<std::uint64_t>(*number);
}

std::optional<double> numberFromText(std::string_view text)
{
    const auto number = parsed<double>(text);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::string textOfNumber(double value)
{
    constexpr double inDigits = 1e15; // up to here a double holds every whole number
    if (value == std::floor(value) && std::abs(value) <= inDigits)
        return std::to_string(static_cast<std::int64_t>(value));
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), error == std::errc{} ? end : digits.data()};
}

std::vector<std::string> limitsForIssue(const NumberLimits& limits)
{
    const std::string least = std::to_string(limits.least);
    const std::string greatest = std::to_string(limits.greatest);
    switch (limits.form) {
    case NumberLimits::Form::None:
        break;
    case NumberLimits::Form::Whole:
        return {"whole", least, greatest, limits.otherwise};
    case NumberLimits::Form::Real:
        return {"real", least, greatest, limits.otherwise};
    case NumberLimits::Form::Range:
        return {"range", least, greatest, std::to_string(limits.longest)};
    }
    return {};
}

} // namespace tessera
