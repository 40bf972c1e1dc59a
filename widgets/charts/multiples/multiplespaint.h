// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lays the panels of small multiples out and draws them, on screen and on paper.

#include "charts/multiples/multiples.h"
#include "charts/spec/axes.h"

namespace tessera {

/// Panels in a row of this width, and how high all rows are together, in painter units.
int panelsInRow(double width, qsizetype panels, const PaintScale& scale);
double multiplesHeight(double width, qsizetype panels, const PaintScale& scale);

QRectF panelRect(const QRectF& target, int panel, qsizetype panels, const PaintScale& scale);
/// The placed axes of a panel; the plot lies below its two lines of text.
Axes panelAxes(const MeasurePanel& panel, const QRectF& rect, const PaintScale& scale,
               const QPaintDevice& device);

QString measureText(const MeasurePanel& panel, double value);

void paintMultiples(QPainter& painter, const QRectF& target, const MultiplesSpec& spec,
                    std::optional<int> shown, const Theme& theme, double unitsPerPoint);

} // namespace tessera
