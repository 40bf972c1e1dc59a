// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which points lie inside a shape or next to a place; exact, and fast at a million points.
// It knows values only, no pixels and no widget.

#include "charts/scatter/pointgrid.h"

#include <QPolygonF>

#include <optional>

namespace tessera {

/// Even-odd rule; a point on an edge may fall to either side.
bool insidePolygon(const QPolygonF& polygon, double x, double y);

/// Grid positions of the points inside the polygon, ascending. Same set as asking insidePolygon()
/// of each point.
std::vector<std::uint32_t> pointsInside(const PointGrid& grid, const QPolygonF& polygon);

/// The grid position of the nearest point within an ellipse of the two radii (values) around
/// `centre`.
std::optional<std::uint32_t> nearestPoint(const PointGrid& grid, const QPointF& centre,
                                          const QSizeF& radii);

} // namespace tessera
