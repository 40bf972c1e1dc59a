// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Euclidean distances between the rows of two panels, added up by runs of rows, in SIMD chosen for
// the processor at run time (Highway). The sums are integers: they never depend on their order.

#include "clustering/packing/panels.h"

#include <cstdint>
#include <span>
#include <type_traits>

namespace tessera {

/// Rows that are summed together: a block.
inline constexpr std::size_t pairBlockRows = 256;

/// A distance is rounded to a multiple of the unit, and in double what is left over to one of a
/// second, finer unit; so is every sum. No sum overflows below four million rows.
template<class T>
inline constexpr std::size_t sumParts = std::is_same_v<T, double> ? 2 : 1;
inline constexpr int finerBits = 40; ///< the second unit is 2^-40 of the first

/// Numbers that, added to a distance, leave its multiple of a unit in the lowest bits.
struct DistanceUnits {
    double first = 0;
    double second = 0;
    int exponent = 0; ///< the first unit is 2^exponent

    /// For rows in frame units.
    explicit DistanceUnits(std::size_t columns);
};

/// One of two panels whose rows are compared.
template<class T>
struct PanelSide {
    const T* panel = nullptr; ///< columns x 16
    /// One past the last row of each run; rows from the last of them on are left out.
    std::span<const std::uint8_t> runs{};
    /// What is added to: runs of the other panel x parts x 256, from this panel's place in its
    /// block. Null: nothing.
    std::int64_t* sums = nullptr;
};

/// Adds to a.sums, for each row of `a` and each run of `b`, the distances between them, and
/// likewise to b.sums. Both sides add the same bits; processors with and without fused
/// multiplication differ in the last of them.
void addDistances(const PanelSide<float>& a, const PanelSide<float>& b, std::size_t columns,
                  const DistanceUnits& units);
void addDistances(const PanelSide<double>& a, const PanelSide<double>& b, std::size_t columns,
                  const DistanceUnits& units);

} // namespace tessera
