// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatterprivate.h"

#include "charts/scatter/pointpick.h"

#include <algorithm>

namespace tessera {

namespace {

constexpr double hoverReachPx = 5.0;

QList<QStringList> scatterTable(const ScatterData& data)
{
    QList<QStringList> table{{data.xTitle, data.yTitle, QStringLiteral("row")}};
    for (std::size_t i = 0; i < std::min(data.x.size(), data.y.size()); ++i) {
        const RowId row = i < data.row.size() ? data.row[i] : static_cast<RowId>(i);
        table.push_back({plainNumber(data.x[i]), plainNumber(data.y[i]), QString::number(row + 1)});
    }
    return table;
}

} // namespace

Axes ScatterWidget::Private::axes() const
{
    static const ScatterData nothing;
    return scatterAxes(data ? *data : nothing, view.range(), QRectF(widget.rect()),
                       PaintScale(widget, unitsPerPoint(widget)), widget);
}

Axes ScatterWidget::Private::sharpAxes() const
{
    Axes result = axes();
    result.plot = result.plot.toAlignedRect();
    return result;
}

void ScatterWidget::Private::refresh()
{
    widget.update();
    if (!data || widget.size().isEmpty())
        return;
    const double ratio = widget.devicePixelRatioF();
    const QSizeF plot = sharpAxes().plot.size();
    layer.show({.size = (plot * ratio).toSize(),
                .values = view.range(),
                .scale = px(1.0) * ratio,
                .colours = scatterColours(*data, Theme::of(&widget))});
}

void ScatterWidget::Private::hover(const std::optional<std::uint32_t>& point)
{
    if (point == hovered)
        return;
    hovered = point;
    widget.update();
    Q_EMIT widget.pointHovered(point ? rowOf(*point) : -1);
}

std::optional<std::uint32_t>
ScatterWidget::Private::pointAt(const QPointF& position,
                                const std::shared_ptr<const PointGrid>& grid) const
{
    const Axes frame = sharpAxes();
    if (!grid || !frame.plot.contains(position))
        return std::nullopt;
    const double reach = px(hoverReachPx);
    const QSizeF radii(reach / frame.plot.width() * view.range().width(),
                       reach / frame.plot.height() * view.range().height());
    return nearestPoint(*grid, frame.toValue(position), radii);
}

RowId ScatterWidget::Private::rowOf(std::uint32_t gridPoint)
{
    const std::uint32_t point = layer.grid()->index[gridPoint];
    return point < data->row.size() ? data->row[point] : static_cast<RowId>(point);
}

void ScatterWidget::Private::pick(const std::vector<std::uint32_t>& points,
                                  Qt::KeyboardModifiers modifiers)
{
    RowSet rows(data->tableRows);
    for (const std::uint32_t point : points) {
        const RowId row = rowOf(point);
        if (row >= 0 && row < rows.size())
            rows.insert(row);
    }
    Q_EMIT widget.rowsPicked(rows, selectionModeOf(modifiers));
}

void ScatterWidget::Private::pickShape()
{
    const Axes frame = sharpAxes();
    QPolygonF values;
    for (const QPointF& corner : gesture.shape())
        values.push_back(frame.toValue(corner));
    const Qt::KeyboardModifiers modifiers = gesture.modifiers();
    gesture.end();
    pick(pointsInside(*layer.grid(), values), modifiers);
}

void ScatterWidget::Private::pickClicked(const QPointF& position, Qt::KeyboardModifiers modifiers)
{
    const std::optional<std::uint32_t> point = pointAt(position, layer.grid());
    if (point)
        pick({*point}, modifiers);
    else if (modifiers == Qt::NoModifier)
        pick({}, modifiers);
}

void ScatterWidget::Private::zoomToRectangle()
{
    const Axes frame = sharpAxes();
    const QRectF pixels = gesture.rectangle().intersected(frame.plot);
    gesture.end();
    view.showOnly(QRectF(frame.toValue(pixels.bottomLeft()), frame.toValue(pixels.topRight())));
    refresh();
}

void ScatterWidget::Private::drag(const QPointF& position)
{
    const QPointF before = gesture.last();
    gesture.move(position);
    if (gesture.kind() == ScatterGesture::Kind::Pan) {
        const Axes frame = sharpAxes();
        view.pan(frame.toValue(before) - frame.toValue(position));
        refresh();
    }
    widget.update();
}

void ScatterWidget::Private::panBy(double sharesX, double sharesY)
{
    view.pan({sharesX * view.range().width(), sharesY * view.range().height()});
    refresh();
}

void ScatterWidget::Private::zoomAt(double factor, const QPointF& centre)
{
    view.zoom(factor, centre);
    refresh();
}

void ScatterWidget::Private::showCursor()
{
    const bool panning = gesture.kind() == ScatterGesture::Kind::Pan;
    widget.setCursor(panning                    ? Qt::ClosedHandCursor
                     : tool == ScatterTool::Pan ? Qt::OpenHandCursor
                                                : Qt::CrossCursor);
}

ChartPicture ScatterWidget::Private::picture() const
{
    ChartPicture result{.title = widget.tr("Customers"), .size = QSizeF(widget.size()) / px(1.0)};
    result.paint = [points = data](QPainter& painter, const QRectF& target, double pointSize) {
        if (points)
            paintScatter(painter, target, *points, Theme::light(), pointSize);
    };
    result.table = [points = data] {
        return points ? scatterTable(*points) : QList<QStringList>();
    };
    return result;
}

void ScatterWidget::Private::paintPoints(QPainter& painter, const Axes& frame) const
{
    const PointPicture& picture = layer.picture();
    if (picture.image.isNull())
        return;
    // While a newer picture is made, the last one is shown where its values now lie.
    const QRectF target(frame.toPixel(picture.values.bottomLeft()),
                        frame.toPixel(picture.values.topRight()));
    painter.save();
    painter.setClipRect(frame.plot);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, picture.values != view.range());
    painter.drawImage(target, picture.image);
    painter.restore();
}

void ScatterWidget::Private::paintFailure(QPainter& painter, const Axes& frame,
                                          const Theme& theme) const
{
    if (failure.isEmpty())
        return;
    painter.setPen(theme.error);
    painter.drawText(frame.plot, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, failure);
}

void ScatterWidget::Private::paintGesture(QPainter& painter, const Theme& theme) const
{
    const bool zooms = gesture.kind() == ScatterGesture::Kind::ZoomRectangle;
    if (!gesture.dragged() || !(zooms || gesture.selects()))
        return;
    QColor fill = theme.accent;
    fill.setAlphaF(0.10F);
    QPen pen(theme.accent, px(1.5));
    if (!zooms)
        pen.setDashPattern({3.0, 2.0});
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawPolygon(gesture.shape());
}

void ScatterWidget::Private::paintHovered(QPainter& painter, const Axes& frame, const Theme& theme)
{
    const std::shared_ptr<const PointGrid> grid = layer.gridIfMade();
    if (!hovered || !grid || *hovered >= grid->size())
        return;
    const QPointF at = frame.toPixel({grid->x[*hovered], grid->y[*hovered]});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.surface, px(4.0)));
    painter.drawEllipse(at, px(6.0), px(6.0));
    painter.setPen(QPen(theme.text, px(1.5)));
    painter.drawEllipse(at, px(6.0), px(6.0));
}

} // namespace tessera
