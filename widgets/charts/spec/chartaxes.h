// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From a ChartSpec to its axes: ranges, ticks, labels. It knows no chart library and never draws.

#include "charts/spec/axes.h"
#include "charts/spec/chartspec.h"

namespace tessera {

/// Axes without a place; placeAxes() gives them one.
Axes axesOf(const ChartSpec& spec);

/// True when the spec has nothing finite to draw.
bool nothingToDraw(const ChartSpec& spec);

/// A value as the axis would write it, with a digit more: for tooltips.
QString axisValueText(double value, const AxisSpec& axis, const AxisTicks& ticks);

} // namespace tessera
