// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kernels/columndistances.h"

// Vectors of unknown size cannot be kept in arrays of accumulators.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "clustering/kernels/columndistances-inl.h"
#include <hwy/foreach_target.h>
// Highway wants its own header after foreach_target.
#include "clustering/kernels/columndistances-inl.h"

namespace tessera {

HWY_EXPORT(SquaredDistancesFrom);

void squaredDistances(MatrixView values, RowRange rows, const double* place, double* out)
{
    HWY_DYNAMIC_DISPATCH(SquaredDistancesFrom)(values, rows, place, out);
}

} // namespace tessera
