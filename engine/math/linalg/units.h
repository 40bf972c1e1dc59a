// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables in a unit in which the squares of differences neither overflow nor vanish. It is a power
// of two, so that no digit is lost.

#include "base/cancel.h"
#include "math/matrix.h"

namespace tessera {

/// The power of two that the values of a column differ by at most; 1 where their squares do no
/// harm. Throws Cancelled.
double unitOf(MatrixView values, const Cancel& cancel);

/// The values divided by the unit. Throws Cancelled.
Matrix inUnits(MatrixView values, double unit, const Cancel& cancel);

} // namespace tessera
