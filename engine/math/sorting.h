// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sorts many numbers in linear time and can be stopped on the way, which std::sort cannot.
// It never sees NaN.

#include "base/cancel.h"

#include <vector>

namespace tessera {

/// Ascending; no value may be NaN. Throws Cancelled, leaving `values` in any state.
void sortNumbers(std::vector<double>& values, const Cancel& cancel = {});

} // namespace tessera
