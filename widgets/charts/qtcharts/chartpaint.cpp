// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qtcharts/chartitems.h"
#include "charts/qtcharts/chartwidget.h"

#include <QChart>
#include <QGraphicsScene>

#include <algorithm>

namespace tessera {

namespace {

/// Title and unit in one line; returns what is left below.
QRectF paintTitle(QPainter& painter, const QRectF& target, const ChartSpec& spec,
                  const Theme& theme, const PaintScale& scale)
{
    if (spec.title.isEmpty())
        return target;
    const QFont titleFont = scale.font(TextStyle::CardTitle);
    const QFontMetricsF metrics(titleFont, painter.device());
    const QRectF line(target.left(), target.top(), target.width(), metrics.height());
    const QString title = metrics.elidedText(spec.title, Qt::ElideRight, line.width());
    painter.setFont(titleFont);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, title);
    const double used = metrics.horizontalAdvance(title) + scale.px(10.0);
    if (!spec.unit.isEmpty() && used < line.width()) {
        const QFont unitFont = scale.font(TextStyle::Secondary);
        const QFontMetricsF unitMetrics(unitFont, painter.device());
        // Both stand on the same base line.
        const double down = metrics.ascent() - unitMetrics.ascent();
        const QRectF rest = line.adjusted(used, down, 0, down);
        painter.setFont(unitFont);
        painter.setPen(theme.textHint);
        painter.drawText(visualRect(painter, line, rest),
                         Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine,
                         unitMetrics.elidedText(spec.unit, Qt::ElideRight, rest.width()));
    }
    return target.adjusted(0, metrics.height() + scale.px(8.0), 0, 0);
}

} // namespace

void paintChart(QPainter& painter, const QRectF& target, const ChartSpec& spec, const Theme& theme,
                double pointSize)
{
    painter.save();
    const PaintScale scale(painter, pointSize);
    const QRectF body = paintTitle(painter, target, spec, theme, scale);
    // The scene is laid out in pixels of 1/96 inch and drawn in the painter's units.
    const double unitsPerPixel = scale.px(1.0);
    const QSizeF size(std::max(1.0, body.width() / unitsPerPixel),
                      std::max(1.0, body.height() / unitsPerPixel));
    ChartItems items;
    QGraphicsScene scene;
    scene.addItem(items.chart());
    items.update(spec, theme);
    items.place(size, 96.0 / 72.0, *painter.device());
    items.chart()->setPos(0, 0);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, body, QRectF(QPointF(0, 0), size), Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace tessera
