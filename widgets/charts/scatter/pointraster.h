// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns a grid of points into a picture: few points as round anti-aliased discs, many as density,
// the mean colour of what lies on a pixel. The same picture on every machine; it knows no widget.

#include "charts/scatter/pointgrid.h"

#include <QColor>
#include <QImage>

namespace tessera {

struct PointRasterRequest {
    QSize size{};                  ///< in device pixels
    QRectF values{};               ///< what the picture spans; top() is the lowest y
    double scale = 1.0;            ///< device pixels per design pixel (1/96 inch)
    std::vector<QColor> colours{}; ///< by label, repeated; the first for points without one
    /// One flag per point in grid order; empty: nothing is selected and all are shown alike.
    std::vector<std::uint8_t> selected{};
};

/// ARGB32 premultiplied on transparent. Throws Cancelled when a stop was asked for.
QImage rasterPoints(const PointGrid& grid, const PointRasterRequest& request, const Cancel& cancel);

/// Radius in design pixels for so many visible points.
double pointRadius(std::size_t visible);
/// Opacity of a single point for so many visible points.
double pointOpacity(std::size_t visible);
/// Above this, points are pixels and the picture is their density.
constexpr std::size_t densityFrom = 200'000;

} // namespace tessera
