// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/cells/plainnumbers.h"

#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "formats/csv/cells/plainnumbers-inl.h"
#include <hwy/foreach_target.h>
// Highway wants its own header after foreach_target.
#include "formats/csv/cells/plainnumbers-inl.h"

namespace tessera::csv {

HWY_EXPORT(ParsePlainNumbers);

std::uint64_t parsePlainNumbers(std::string_view text, const CellColumn& cells, char decimalMark,
                                double* values)
{
    return HWY_DYNAMIC_DISPATCH(ParsePlainNumbers)(text, cells, decimalMark, values);
}

} // namespace tessera::csv
