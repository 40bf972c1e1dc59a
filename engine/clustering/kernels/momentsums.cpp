// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kernels/momentsums.h"

// Vectors of unknown size have no constant number of slots.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "clustering/kernels/momentsums-inl.h"
#include <hwy/foreach_target.h>
// Highway wants its own header after foreach_target.
#include "clustering/kernels/momentsums-inl.h"

namespace tessera {

HWY_EXPORT(AddMoments);

void addMoments(const TurnedRows& rows, const Label* labels, const double* about, double* sums,
                double* squares)
{
    HWY_DYNAMIC_DISPATCH(AddMoments)(rows, labels, about, sums, squares);
}

} // namespace tessera
