// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What segments are like as CSV.

#include "handover/handover.h"

namespace tessera {

/// One row per segment and the overall: segment, name, size, share, then mean and median per number
/// column, then per column of categories the share of each of its most frequent levels among the
/// customers who have a value.
Outcome writeProfiles(const Handover& handover, const TextSink& sink, const Cancel& cancel);

} // namespace tessera
