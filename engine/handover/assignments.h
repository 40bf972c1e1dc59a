// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Each customer's segment as CSV.

#include "handover/handover.h"

namespace tessera {

/// identifier, segment, distance, runner_up, silhouette, then the memberships of a mixture; every
/// loaded row in input order; dropped rows have an empty segment. A `name` column follows `segment`
/// when any segment is named.
Outcome writeAssignments(const Handover& handover, const TextSink& sink, const Cancel& cancel);

} // namespace tessera
