// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/bytes/specials.h"

#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "formats/csv/bytes/specials-inl.h"
#include <hwy/foreach_target.h>
// Highway wants its own header after foreach_target.
#include "formats/csv/bytes/specials-inl.h"

namespace tessera::csv {

HWY_EXPORT(FindSpecials);

Seen findSpecials(std::string_view text, const std::array<char, 4>& characters,
                  std::vector<std::uint32_t>& offsets)
{
    return HWY_DYNAMIC_DISPATCH(FindSpecials)(text, characters, offsets);
}

} // namespace tessera::csv
