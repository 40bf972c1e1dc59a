// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/exports.h"

#include <array>

namespace tessera {

std::span<const ExportInfo> exports()
{
    static constexpr std::array<ExportInfo, 2> list{{
        {"assignments", "csv", assignmentsCsv},
        {"profiles", "csv", profilesCsv},
    }};
    return list;
}

} // namespace tessera
