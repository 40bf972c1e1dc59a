// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kernels/nearest.h"

#include <limits>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "clustering/kernels/nearest-inl.h"
#include <hwy/foreach_target.h>
// Highway wants its own header after foreach_target.
#include "clustering/kernels/nearest-inl.h"

namespace tessera {

HWY_EXPORT(OfferPlace);

TwoNearest::TwoNearest()
{
    std::fill_n(m_least, rows, std::numeric_limits<double>::infinity());
    std::fill_n(m_next, rows, std::numeric_limits<double>::infinity());
}

void TwoNearest::offer(std::size_t place, const double* distances)
{
    HWY_DYNAMIC_DISPATCH(OfferPlace)
    (static_cast<double>(place), distances, {m_least, m_next, m_nearest, m_second});
}

} // namespace tessera
