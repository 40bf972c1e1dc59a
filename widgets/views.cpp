// SPDX-License-Identifier: GPL-3.0-or-later
#include "views.h"

#include "common/page.h"

#include <array>

namespace tessera {

std::span<const ViewEntry> views()
{
    static const std::array<ViewEntry, 0> entries{};
    return entries;
}

} // namespace tessera
