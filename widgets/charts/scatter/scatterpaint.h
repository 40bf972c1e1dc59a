// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What screen and paper share of a scatter: its axes for a range, its colours, its centroid marks.

#include "charts/scatter/scatterwidget.h"
#include "charts/spec/axes.h"

#include <vector>

namespace tessera {

/// Axes with both grids for a range of values, placed in `target`.
Axes scatterAxes(const ScatterData& data, const QRectF& range, const QRectF& target,
                 const PaintScale& scale, const QPaintDevice& device);

/// Colour by label; one muted colour when the points have no labels.
std::vector<QColor> scatterColours(const ScatterData& data, const Theme& theme);

/// Number discs with a halo of the surface colour.
void paintMarks(QPainter& painter, const ScatterData& data, const Axes& axes, const Theme& theme,
                const PaintScale& scale);

} // namespace tessera
