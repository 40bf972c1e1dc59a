// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of exports with the report in it, which the engine cannot draw.

#include "handover/handover.h"

#include <span>

namespace tessera {

/// The report, then those of the engine.
std::span<const ExportRow> allExports();

} // namespace tessera
