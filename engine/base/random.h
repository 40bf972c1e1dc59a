// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Random numbers that depend on nothing but their seeds: same stream on every machine and thread.
// It never uses the standard library's distributions, which differ between implementations.

#include <cstdint>

namespace tessera {

/// SplitMix64's output function (Steele, Lea, Flood 2014): a bijection that scatters bits well.
constexpr std::uint64_t mixBits(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

/// One SplitMix64 stream. Streams of different (seed, a, b) are independent for all that we do, so
/// a restart's numbers do not depend on which other restarts run: Random(seed, k, restart).
class Random {
public:
    explicit constexpr Random(std::uint64_t seed, std::uint64_t a = 0, std::uint64_t b = 0)
        : m_state(mixBits(seed +
                          mixBits(a + 0x9E3779B97F4A7C15ULL + mixBits(b + 0xD1B54A32D192ED03ULL))))
    {}

    constexpr std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mixBits(m_state);
    }

    /// Uniform in [0, 1) with 53 bits.
    constexpr double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Uniform in [0, count), count > 0 (Lemire's multiply; its bias is below 2^-32 for our
    /// counts).
    constexpr std::uint64_t below(std::uint64_t count)
    {
        return static_cast<std::uint64_t>(uniform() * static_cast<double>(count));
    }

    /// Standard normal by the polar method of Marsaglia.
    double normal();

private:
    std::uint64_t m_state;
    double m_spare = 0.0;
    bool m_hasSpare = false;
};

} // namespace tessera
