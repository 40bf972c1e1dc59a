// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a ScatterWidget keeps and does between its events: view, gesture, hover, selection,
// painting. Included by its two source files only.

#include "charts/scatter/pointlayer.h"
#include "charts/scatter/scattergesture.h"
#include "charts/scatter/scatterpaint.h"
#include "charts/scatter/scatterview.h"
#include "charts/shared/chartactions.h"
#include "charts/shared/staleveil.h"

#include <optional>
#include <vector>

namespace tessera {

class ScatterWidget::Private {
public:
    explicit Private(ScatterWidget& owner) : widget(owner), veil(new StaleVeil(&owner)) {}

    ScatterWidget& widget;
    StaleVeil* veil;
    ScatterDataPtr data;
    ScatterView view;
    ScatterTool tool = ScatterTool::Lasso;
    ScatterGesture gesture;
    PointLayer layer;
    QString failure; ///< why there is no newer picture of the points; empty when there is
    std::optional<std::uint32_t> hovered; ///< position in the grid

    double px(double pixels) const { return pixels * 0.75 * unitsPerPoint(widget); }

    Axes axes() const;

    /// The plot on whole pixels, so that the picture of the points lands without scaling.
    Axes sharpAxes() const;

    void refresh();

    void hover(const std::optional<std::uint32_t>& point);

    std::optional<std::uint32_t> pointAt(const QPointF& position,
                                         const std::shared_ptr<const PointGrid>& grid) const;

    RowId rowOf(std::uint32_t gridPoint);

    void pick(const std::vector<std::uint32_t>& points, Qt::KeyboardModifiers modifiers);

    void pickShape();

    void pickClicked(const QPointF& position, Qt::KeyboardModifiers modifiers);

    void zoomToRectangle();

    void drag(const QPointF& position);

    void panBy(double sharesX, double sharesY);

    void zoomAt(double factor, const QPointF& centre);

    void showCursor();

    ChartPicture picture() const;

    void paintPoints(QPainter& painter, const Axes& frame) const;
    void paintFailure(QPainter& painter, const Axes& frame, const Theme& theme) const;
    void paintGesture(QPainter& painter, const Theme& theme) const;
    void paintHovered(QPainter& painter, const Axes& frame, const Theme& theme);
};

} // namespace tessera
