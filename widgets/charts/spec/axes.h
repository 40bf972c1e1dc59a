// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The frame of a plot: where the plot area stands between its labels, the grid, the axis line, the
// labels and titles. Charts and scatter share it, on screen and on paper; it never draws data.

#include "charts/spec/niceticks.h"
#include "look/paintscale.h"

#include <QPointF>
#include <QRectF>

namespace tessera {

struct Axes {
    AxisTicks x{};
    AxisTicks y{};
    QString xTitle{};
    QString yTitle{};
    QVector<QString> categories{}; ///< not empty: labels below x = 0, 1, 2, ...
    bool verticalGrid = false;
    bool horizontalGrid = true;
    QRectF plot{}; ///< set by placeAxes()

    QPointF toPixel(const QPointF& value) const;
    QPointF toValue(const QPointF& pixel) const;
};

/// Sets `plot` so that all labels and titles fit into `target`.
void placeAxes(Axes& axes, const QRectF& target, const PaintScale& scale,
               const QPaintDevice& device);

/// Lengthens the y axis where less than `room` (painter units) of the placed plot is left above
/// the value `highest`.
void makeRoomAbove(Axes& axes, double highest, double room);

void paintGrid(QPainter& painter, const Axes& axes, const Theme& theme, const PaintScale& scale);
/// Axis line, labels and titles.
void paintLabels(QPainter& painter, const Axes& axes, const Theme& theme, const PaintScale& scale);

} // namespace tessera
