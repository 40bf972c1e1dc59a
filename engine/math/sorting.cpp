// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/sorting.h"

#include "base/blocks.h"

#include <array>
#include <bit>
#include <cstdint>
#include <utility>

namespace tessera {

namespace {

constexpr unsigned digitBits = 11;
constexpr unsigned digits = 6; // 6 x 11 bits cover 64
constexpr std::size_t digitValues = std::size_t{1} << digitBits;
using Histogram = std::array<std::size_t, digitValues>;

/// Maps a double to an integer that orders the same way.
std::uint64_t keyOf(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    return bits ^ ((bits >> 63U) != 0 ? ~std::uint64_t{0} : std::uint64_t{1} << 63U);
}

double valueOf(std::uint64_t key)
{
    return std::bit_cast<double>(key ^
                                 ((key >> 63U) != 0 ? std::uint64_t{1} << 63U : ~std::uint64_t{0}));
}

std::size_t digitOf(std::uint64_t key, unsigned digit)
{
    return static_cast<std::size_t>(key >> (digit * digitBits)) & (digitValues - 1);
}

template<class Body>
void pollingLoop(std::size_t count, const Cancel& cancel, const Body& body)
{
    for (std::size_t begin = 0; begin < count; begin += blockRows) {
        cancel.poll();
        const std::size_t end = std::min(count, begin + blockRows);
        for (std::size_t i = begin; i < end; ++i)
            body(i);
    }
}

} // namespace

void sortNumbers(std::vector<double>& values, const Cancel& cancel)
{
    const std::size_t count = values.size();
    if (count < 4'096) {
        std::sort(values.begin(), values.end());
        return;
    }
    std::vector<std::uint64_t> keys(count);
    std::vector<std::uint64_t> other(count);
    std::vector<Histogram> histograms(digits, Histogram{});
    pollingLoop(count, cancel, [&](std::size_t i) {
        keys[i] = keyOf(values[i]);
        for (unsigned digit = 0; digit < digits; ++digit)
            ++histograms[digit][digitOf(keys[i], digit)];
    });
    for (unsigned digit = 0; digit < digits; ++digit) {
        Histogram& places = histograms[digit];
        if (places[digitOf(keys[0], digit)] == count)
            continue; // all alike in this digit
        std::size_t next = 0;
        for (std::size_t& place : places)
            next += std::exchange(place, next);
        pollingLoop(count, cancel,
                    [&](std::size_t i) { other[places[digitOf(keys[i], digit)]++] = keys[i]; });
        keys.swap(other);
    }
    pollingLoop(count, cancel, [&](std::size_t i) { values[i] = valueOf(keys[i]); });
}

} // namespace tessera
