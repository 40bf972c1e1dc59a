// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which numeric columns tell the segments apart best.
// It never leaves one out: whoever shows fewer takes the first of them.

#include "profiles/profiles.h"

namespace tessera {

/// Indices into Profiles::numbers by the spread of the contrasts between segments, weighted by
/// their sizes, greatest first; ties in their order.
std::vector<std::size_t> mostDistinctive(const Profiles& profiles);

/// The same, features only.
std::vector<std::size_t> mostDistinctiveFeatures(const Profiles& profiles);

} // namespace tessera
