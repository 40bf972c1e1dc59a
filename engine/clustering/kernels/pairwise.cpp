// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kernels/pairwise.h"

#include <cmath>

// Vectors of unknown size cannot be kept in arrays of accumulators.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "clustering/kernels/pairwise-inl.h"
#include <hwy/foreach_target.h>
// Highway wants its own header after foreach_target.
#include "clustering/kernels/pairwise-inl.h"

namespace tessera {

HWY_EXPORT(AddFloatDistances);
HWY_EXPORT(AddDoubleDistances);

DistanceUnits::DistanceUnits(std::size_t columns)
{
    // No two rows are farther apart than 2 sqrt(columns), and 2^22 of that are below 2^63 units.
    const int farthest = std::ilogb(2 * std::sqrt(static_cast<double>(columns))) + 1;
    exponent = farthest - 40;
    first = std::ldexp(1.5, 52 + exponent);
    second = std::ldexp(first, -finerBits);
}

void addDistances(const PanelSide<float>& a, const PanelSide<float>& b, std::size_t columns,
                  const DistanceUnits& units)
{
    HWY_DYNAMIC_DISPATCH(AddFloatDistances)(a, b, columns, units);
}

void addDistances(const PanelSide<double>& a, const PanelSide<double>& b, std::size_t columns,
                  const DistanceUnits& units)
{
    HWY_DYNAMIC_DISPATCH(AddDoubleDistances)(a, b, columns, units);
}

} // namespace tessera
