// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/linalg/products.h"

// Vectors of unknown size cannot be kept in arrays of accumulators.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "math/linalg/products-inl.h"
#include <hwy/foreach_target.h>
// Highway wants its own header after foreach_target.
#include "math/linalg/products-inl.h"

namespace tessera {

HWY_EXPORT(CentreColumn);
HWY_EXPORT(AddProducts);
HWY_EXPORT(AddOwnProducts);
HWY_EXPORT(CombineColumns);

double centreColumn(std::span<const double> in, double shift, double* out)
{
    return HWY_DYNAMIC_DISPATCH(CentreColumn)(in, shift, out);
}

void addProducts(const ColumnBlock& left, const ColumnBlock& right, std::size_t length,
                 double* sums)
{
    HWY_DYNAMIC_DISPATCH(AddProducts)(left, right, length, sums);
}

void addOwnProducts(const ColumnBlock& block, std::size_t length, double* sums)
{
    HWY_DYNAMIC_DISPATCH(AddOwnProducts)(block, length, sums);
}

void combineColumns(const ColumnBlock& block, std::span<const double> weights, std::size_t rows,
                    double* out, std::size_t outStride)
{
    HWY_DYNAMIC_DISPATCH(CombineColumns)(block, weights, rows, out, outStride);
}

} // namespace tessera
