// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the digits of a short number stand in the 16 bytes that end with it, for every length and
// place of the decimal mark. It never sees the bytes themselves.

#include <array>
#include <cstddef>
#include <cstdint>

namespace tessera::csv {

/// What is to be done with 16 bytes whose last ones are a number.
struct alignas(32) PlainShape {
    std::array<std::uint8_t, 16> from{}; ///< the byte that gives each digit; 0x80: none, a zero
    double divisor = 1;                  ///< the power of ten that the digits are divided by
    bool usable = false;                 ///< 1 to 15 digits
};

/// The shapes of all numbers of at most 16 characters without their sign.
class PlainShapes {
public:
    static constexpr std::size_t longest = 16;

    constexpr PlainShapes()
    {
        for (std::size_t length = 0; length <= longest; ++length) {
            for (std::size_t decimals = 0; decimals <= longest; ++decimals)
                m_shapes[length * stride + decimals] = shape(length, decimals);
        }
    }

    /// `length`: characters without the sign. `decimals`: characters after the decimal mark; when
    /// these are not fewer than `length`, there is no mark.
    constexpr const PlainShape& of(std::size_t length, std::size_t decimals) const
    {
        return m_shapes[length * stride + decimals];
    }

private:
    static constexpr std::size_t stride = 32;

    static constexpr PlainShape shape(std::size_t length, std::size_t decimals)
    {
        const bool marked = decimals < length;
        const std::size_t digits = length - (marked ? 1 : 0);
        PlainShape result;
        for (std::size_t i = 0; i < longest; ++i) {
            const std::size_t digit = longest - 1 - i; // from the end
            const std::size_t place = i - (marked && digit >= decimals ? 1 : 0);
            result.from[i] = digit < digits ? static_cast<std::uint8_t>(place) : 0x80;
        }
        for (std::size_t i = 0; marked && i < decimals; ++i)
            result.divisor *= 10;
        result.usable = digits > 0 && digits < longest;
        return result;
    }

    std::array<PlainShape, (longest + 1) * stride> m_shapes{};
};

inline constexpr PlainShapes plainShapes{};

} // namespace tessera::csv
