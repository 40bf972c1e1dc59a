// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many rows of a matrix differ: no clustering has more segments.

#include "base/cancel.h"
#include "math/matrix.h"

#include <cstdint>

namespace tessera {

/// Number of distinct rows, counted no further than `limit`. -0 equals 0. Throws
/// Cancelled.
std::int64_t distinctRows(MatrixView points, std::int64_t limit, const Cancel& cancel = {});

} // namespace tessera
