// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spec/axes.h"

#include "charts/shared/headingtext.h"

#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr double tickGapPx = 6.0;
constexpr double titleGapPx = 6.0;
constexpr double longestCategoryPx = 112.0;

double longestCategory(const PaintScale& scale)
{
    return scale.px(longestCategoryPx) * textScale();
}

QFontMetricsF labelMetrics(const PaintScale& scale, const QPaintDevice& device)
{
    return QFontMetricsF(scale.font(TextStyle::Axis), &device);
}

double slotWidth(const Axes& axes)
{
    return axes.plot.width() / std::max<double>(1.0, static_cast<double>(axes.categories.size()));
}

/// Category names turn by 90 degrees when they are wider than their place.
bool turned(const Axes& axes, double slot, const QFontMetricsF& metrics, const PaintScale& scale)
{
    const double widest = widestText(axes.categories, metrics);
    return widest > slot - scale.px(4.0) && slot < scale.px(64.0);
}

/// A line of one device pixel stays sharp when it stands on whole pixels.
void drawRule(QPainter& painter, const QPointF& from, const QPointF& to, double width,
              const QColor& colour)
{
    QRectF rule(from, to);
    if (from.x() == to.x())
        rule = {from.x() - width / 2, from.y(), width, to.y() - from.y()};
    else
        rule = {from.x(), from.y() - width / 2, to.x() - from.x(), width};
    const double ratio = painter.device()->devicePixelRatioF();
    const bool onScreen = painter.paintEngine()->type() == QPaintEngine::Raster &&
                          painter.worldTransform().type() <= QTransform::TxTranslate;
    if (onScreen) {
        rule.moveTopLeft(
            {std::round(rule.left() * ratio) / ratio, std::round(rule.top() * ratio) / ratio});
    }
    painter.fillRect(rule, colour);
}

/// Every how many labels one is drawn, so that they do not touch.
qsizetype labelStride(const Axes& axes, const QFontMetricsF& metrics, double gap)
{
    const auto& values = axes.x.values;
    if (values.size() < 2)
        return 1;
    const double distance = axes.toPixel({values[1], 0.0}).x() - axes.toPixel({values[0], 0.0}).x();
    const double need = widestText(axes.x.labels, metrics) + gap;
    return distance > 0.0
               ? std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(need / distance)))
               : 1;
}

void paintCategories(QPainter& painter, const Axes& axes, const QFontMetricsF& metrics,
                     const PaintScale& scale)
{
    const double slot = slotWidth(axes);
    const bool vertical = turned(axes, slot, metrics, scale);
    const double top = axes.plot.bottom() + scale.px(tickGapPx);
    const auto stride = static_cast<qsizetype>(
        vertical ? std::max(1.0, std::ceil(metrics.height() / std::max(slot, 0.01))) : 1.0);
    for (qsizetype i = 0; i < axes.categories.size(); i += stride) {
        const double x = axes.toPixel({static_cast<double>(i), 0.0}).x();
        const double room = vertical ? longestCategory(scale) : slot - scale.px(4.0);
        const QString text = shortHeading(axes.categories[i], metrics, room);
        if (!vertical) {
            painter.drawText(QRectF(x - slot / 2, top, slot, metrics.height()),
                             Qt::AlignCenter | Qt::TextSingleLine, text);
            continue;
        }
        painter.save();
        painter.translate(x, top);
        painter.rotate(-90.0);
        painter.drawText(QRectF(-room, -metrics.height() / 2, room, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        painter.restore();
    }
}

void paintValueLabels(QPainter& painter, const Axes& axes, const QFontMetricsF& metrics,
                      const PaintScale& scale)
{
    const double top = axes.plot.bottom() + scale.px(tickGapPx);
    const qsizetype stride = labelStride(axes, metrics, scale.px(8.0));
    for (qsizetype i = 0; i < axes.x.labels.size(); i += stride) {
        const double x = axes.toPixel({axes.x.values[static_cast<std::size_t>(i)], 0.0}).x();
        const double width = metrics.horizontalAdvance(axes.x.labels[i]) + scale.px(2.0);
        painter.drawText(QRectF(x - width / 2, top, width, metrics.height()),
                         Qt::AlignCenter | Qt::TextSingleLine, axes.x.labels[i]);
    }
}

void paintTitles(QPainter& painter, const Axes& axes, const Theme& theme, const PaintScale& scale)
{
    const QFont font = scale.font(TextStyle::Axis, QFont::Medium);
    const QFontMetricsF metrics(font, painter.device());
    painter.setFont(font);
    painter.setPen(theme.textSecondary);
    if (!axes.xTitle.isEmpty()) {
        const QFontMetricsF labels = labelMetrics(scale, *painter.device());
        double below = labels.height();
        if (!axes.categories.isEmpty() && turned(axes, slotWidth(axes), labels, scale))
            below = std::min(widestText(axes.categories, labels), longestCategory(scale));
        const double top = axes.plot.bottom() + scale.px(tickGapPx + titleGapPx) + below;
        painter.drawText(QRectF(axes.plot.left(), top, axes.plot.width(), metrics.height()),
                         Qt::AlignCenter | Qt::TextSingleLine,
                         metrics.elidedText(axes.xTitle, Qt::ElideRight, axes.plot.width()));
    }
    if (!axes.yTitle.isEmpty()) {
        const QFontMetricsF labels = labelMetrics(scale, *painter.device());
        const double left = axes.plot.left() - scale.px(tickGapPx + titleGapPx) -
                            widestText(axes.y.labels, labels) - metrics.height();
        painter.save();
        painter.translate(left, axes.plot.center().y());
        painter.rotate(-90.0);
        const double length = axes.plot.height();
        painter.drawText(QRectF(-length / 2, 0, length, metrics.height()),
                         Qt::AlignCenter | Qt::TextSingleLine,
                         metrics.elidedText(axes.yTitle, Qt::ElideRight, length));
        painter.restore();
    }
}

} // namespace

QPointF Axes::toPixel(const QPointF& value) const
{
    return {plot.left() + (value.x() - x.from) / (x.to - x.from) * plot.width(),
            plot.bottom() - (value.y() - y.from) / (y.to - y.from) * plot.height()};
}

QPointF Axes::toValue(const QPointF& pixel) const
{
    const double width = std::max(plot.width(), 1e-9);
    const double height = std::max(plot.height(), 1e-9);
    return {x.from + (pixel.x() - plot.left()) / width * (x.to - x.from),
            y.from + (plot.bottom() - pixel.y()) / height * (y.to - y.from)};
}

void placeAxes(Axes& axes, const QRectF& target, const PaintScale& scale,
               const QPaintDevice& device)
{
    const QFontMetricsF metrics = labelMetrics(scale, device);
    const double title = metrics.height() + scale.px(titleGapPx);
    double left = widestText(axes.y.labels, metrics) + scale.px(tickGapPx + 2.0);
    if (!axes.yTitle.isEmpty())
        left += title;
    double right = scale.px(8.0);
    if (axes.categories.isEmpty() && !axes.x.labels.isEmpty()) {
        // Half of the last label may stand beyond the plot, but never beyond the target.
        const double half = metrics.horizontalAdvance(axes.x.labels.last()) / 2;
        const double share = (axes.x.to - axes.x.values.back()) / (axes.x.to - axes.x.from);
        right = std::max(right, half - share * (target.width() - left));
    }
    axes.plot = QRectF(target.left() + left, 0, std::max(1.0, target.width() - left - right), 1.0);
    double bottom = metrics.height() + scale.px(tickGapPx);
    if (!axes.categories.isEmpty() && turned(axes, slotWidth(axes), metrics, scale)) {
        bottom = std::min(widestText(axes.categories, metrics), longestCategory(scale)) +
                 scale.px(tickGapPx);
    }
    if (!axes.xTitle.isEmpty())
        bottom += title;
    const double top = axes.y.labels.isEmpty() ? scale.px(2.0) : metrics.height() / 2;
    axes.plot.setTop(target.top() + top);
    axes.plot.setBottom(std::max(axes.plot.top() + 1.0, target.bottom() - bottom));
}

void makeRoomAbove(Axes& axes, double highest, double room)
{
    const double share = room / axes.plot.height();
    if (highest > axes.y.from && share > 0.0 && share < 0.5)
        axes.y.to = std::max(axes.y.to, (highest - axes.y.from * share) / (1.0 - share));
}

namespace {

/// Every how manyth tick of the y axis is shown: in a low plot they stand too close for all.
qsizetype verticalStride(const Axes& axes, const QFontMetricsF& metrics)
{
    const double between = axes.plot.height() * axes.y.step / (axes.y.to - axes.y.from);
    qsizetype stride = 1;
    while (stride < axes.y.labels.size() &&
           between * static_cast<double>(stride) < metrics.height() * 1.5)
        stride *= 2;
    return stride;
}

} // namespace

void paintGrid(QPainter& painter, const Axes& axes, const Theme& theme, const PaintScale& scale)
{
    const double width = scale.px(1.0);
    if (axes.horizontalGrid) {
        const qsizetype stride = verticalStride(axes, labelMetrics(scale, *painter.device()));
        for (qsizetype i = 0; i < axes.y.labels.size(); i += stride) {
            const double y = axes.toPixel({0.0, axes.y.values[static_cast<std::size_t>(i)]}).y();
            drawRule(painter, {axes.plot.left(), y}, {axes.plot.right(), y}, width, theme.grid);
        }
    }
    if (axes.verticalGrid) {
        for (const double value : axes.x.values) {
            const double x = axes.toPixel({value, 0.0}).x();
            drawRule(painter, {x, axes.plot.top()}, {x, axes.plot.bottom()}, width, theme.grid);
        }
    }
}

void paintLabels(QPainter& painter, const Axes& axes, const Theme& theme, const PaintScale& scale)
{
    drawRule(painter, axes.plot.bottomLeft(), axes.plot.bottomRight(), scale.px(1.0), theme.axis);
    const QFont font = scale.font(TextStyle::Axis);
    const QFontMetricsF metrics(font, painter.device());
    painter.setFont(font);
    painter.setPen(theme.textHint);
    const double right = axes.plot.left() - scale.px(tickGapPx);
    const qsizetype stride = verticalStride(axes, metrics);
    for (qsizetype i = 0; i < axes.y.labels.size(); i += stride) {
        const double y = axes.toPixel({0.0, axes.y.values[static_cast<std::size_t>(i)]}).y();
        const double width = metrics.horizontalAdvance(axes.y.labels[i]) + scale.px(2.0);
        painter.drawText(QRectF(right - width, y - metrics.height() / 2, width, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, axes.y.labels[i]);
    }
    if (axes.categories.isEmpty())
        paintValueLabels(painter, axes, metrics, scale);
    else
        paintCategories(painter, axes, metrics, scale);
    paintTitles(painter, axes, theme, scale);
}

} // namespace tessera
