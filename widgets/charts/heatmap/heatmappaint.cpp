// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmap/heatmappaint.h"

#include "charts/shared/headingtext.h"

#include "look/badge.h"
#include "words/numbertext.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

struct Brush {
    QPainter& painter;
    const HeatmapLayout& layout;
    const HeatmapSpec& spec;
    const Theme& theme;
    const PaintScale& scale;

    bool selected(std::size_t row) const
    {
        const auto& rows = spec.selected;
        return std::find(rows.begin(), rows.end(), static_cast<int>(row)) != rows.end();
    }
    /// Behind the last column in view that the row has a value for.
    int endOf(const HeatmapRow& row) const
    {
        return std::min(layout.endColumn, static_cast<int>(row.values.size()));
    }
    QString text(const HeatmapRow& row, int column) const
    {
        return signedText(row.values[static_cast<std::size_t>(column)], spec.decimals);
    }
    void headings() const;
    void heading(int column, const QFontMetricsF& metrics) const;
    void names(int hoverRow) const;
    void cells() const;
    void frames(int focusRow) const;
    QFont cellFont() const;
};

void Brush::heading(int column, const QFontMetricsF& metrics) const
{
    const QRectF box = layout.heading(column);
    const QStringList& lines =
        layout.headingLines[static_cast<std::size_t>(column - layout.firstColumn)];
    const auto count = static_cast<double>(lines.size());
    if (layout.headings == HeadingStyle::Horizontal) {
        double top = box.bottom() - scale.px(6.0) - count * metrics.height();
        for (const QString& line : lines) {
            painter.drawText(QRectF(box.left(), top, box.width(), metrics.height()),
                             Qt::AlignCenter | Qt::TextSingleLine, line);
            top += metrics.height();
        }
        return;
    }
    painter.save();
    painter.translate(box.center().x(), box.bottom() - scale.px(6.0));
    painter.rotate(-90.0);
    const double leading = metrics.height() * verticalLeading;
    double top = -(count - 1.0) * leading / 2 - metrics.height() / 2;
    for (const QString& line : lines) {
        painter.drawText(QRectF(0, top, box.height(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                         line);
        top += leading;
    }
    painter.restore();
}

void Brush::headings() const
{
    const QFont font = scale.font(TextStyle::Axis, QFont::Medium);
    const QFontMetricsF metrics(font, painter.device());
    painter.setFont(font);
    painter.setPen(theme.textSecondary);
    for (int column = layout.firstColumn; column < layout.endColumn; ++column)
        heading(column, metrics);
}

void Brush::names(int hoverRow) const
{
    for (std::size_t i = 0; i < spec.rows.size(); ++i) {
        const HeatmapRow& row = spec.rows[i];
        const QRectF box = layout.name(static_cast<int>(i));
        const bool strong = selected(i);
        const double size = std::min(scale.px(18.0), box.height() * 0.8);
        double badgeRoom = 0.0;
        if (row.number > 0) {
            const QRectF disc(box.left(), box.center().y() - size / 2, size, size);
            paintBadge(painter, visualRect(painter, box, disc), row.number, row.colour,
                       spec.segments, theme, scale.unitsPerPoint());
            badgeRoom = scale.px(25.0);
        }
        const QFont font =
            scale.font(TextStyle::Secondary, strong ? QFont::DemiBold : QFont::Normal);
        const QFontMetricsF metrics(font, painter.device());
        painter.setFont(font);
        painter.setPen(strong || hoverRow == static_cast<int>(i) ? theme.text
                                                                 : theme.textSecondary);
        const QRectF text(box.left() + badgeRoom, box.top(),
                          box.width() - badgeRoom - scale.px(8.0), box.height());
        painter.drawText(visualRect(painter, box, text),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         shortHeading(row.name, metrics, text.width()));
    }
}

/// As large as the design says, smaller when the widest number would touch the cell's sides.
QFont Brush::cellFont() const
{
    QFont font = scale.font(TextStyle::Axis, QFont::Medium);
    double widest = 0.0;
    const QFontMetricsF metrics(font, painter.device());
    for (const HeatmapRow& row : spec.rows) {
        for (int column = layout.firstColumn; column < endOf(row); ++column)
            widest = std::max(widest, metrics.horizontalAdvance(text(row, column)));
    }
    const double room = layout.cellWidth - layout.gap - scale.px(4.0);
    const double tall = layout.rowHeight - layout.gap;
    const double shrink =
        std::min({1.0, widest > 0.0 ? room / widest : 1.0, tall / metrics.height()});
    font.setPointSizeF(std::max(0.01, font.pointSizeF() * std::max(shrink, 0.1)));
    return font;
}

void Brush::cells() const
{
    const QFont font = cellFont();
    const bool legible = font.pointSizeF() >= 0.6 * scale.font(TextStyle::Axis).pointSizeF();
    painter.setFont(font);
    for (std::size_t i = 0; i < spec.rows.size(); ++i) {
        const HeatmapRow& row = spec.rows[i];
        for (int column = layout.firstColumn; column < endOf(row); ++column) {
            const QRectF box = layout.cell(static_cast<int>(i), column);
            const double value = row.values[static_cast<std::size_t>(column)];
            const bool known = !std::isnan(value);
            const QColor fill = known ? theme.diverging(value, spec.limit) : theme.surface;
            painter.setPen(known ? QPen(Qt::NoPen) : QPen(theme.grid, scale.px(1.0)));
            painter.setBrush(fill);
            painter.drawRoundedRect(box, scale.px(3.0), scale.px(3.0));
            if (!legible)
                continue;
            painter.setPen(known ? theme.textOn(fill) : theme.textHint);
            painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextForceLeftToRight,
                             text(row, column));
        }
    }
}

void Brush::frames(int focusRow) const
{
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < spec.rows.size(); ++i) {
        if (!selected(i))
            continue;
        const double width = scale.px(1.5);
        painter.setPen(QPen(theme.text, width));
        const QRectF frame = layout.rowFrame(static_cast<int>(i));
        painter.drawRoundedRect(frame.adjusted(width / 2, 0, -width / 2, 0), scale.px(4.0),
                                scale.px(4.0));
    }
    if (focusRow >= 0 && focusRow < static_cast<int>(spec.rows.size())) {
        const double out = scale.px(1.0);
        const QRectF frame = layout.rowFrame(focusRow).united(layout.name(focusRow));
        paintFocusRing(painter, frame.adjusted(0, -out, 0, out), theme, scale);
    }
}

} // namespace

void paintHeatmapLayout(QPainter& painter, const HeatmapLayout& layout, const HeatmapSpec& spec,
                        const HeatmapState& state, const Theme& theme, const PaintScale& scale)
{
    if (spec.rows.empty() || spec.columns.isEmpty())
        return;
    const Brush brush{painter, layout, spec, theme, scale};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    brush.names(state.hoverRow);
    if (layout.maximumScroll > 0.0) {
        QRectF visible = layout.rowFrame(0);
        visible.setTop(layout.area.top());
        visible.setBottom(layout.area.bottom());
        painter.save();
        painter.setClipRect(visible);
    }
    brush.headings();
    brush.cells();
    if (layout.maximumScroll > 0.0)
        painter.restore();
    brush.frames(state.focusRow);
    painter.restore();
}

void paintHeatmap(QPainter& painter, const QRectF& target, const HeatmapSpec& spec,
                  const Theme& theme, double pointSize)
{
    const PaintScale scale(painter, pointSize);
    const HeatmapLayout layout = layoutHeatmap(
        spec, {.area = target, .mirrored = painter.layoutDirection() == Qt::RightToLeft}, scale,
        *painter.device());
    paintHeatmapLayout(painter, layout, spec, {}, theme, scale);
}

void paintRamp(QPainter& painter, const QRectF& target, double limit, const Theme& theme,
               double pointSize)
{
    const PaintScale scale(painter, pointSize);
    const QFont font = scale.font(TextStyle::Axis);
    const QFontMetricsF metrics(font, painter.device());
    const bool whole = limit == std::floor(limit);
    const QString low = signedText(-limit, whole ? 0 : 1);
    const QString high = signedText(limit, whole ? 0 : 1);
    const double label =
        std::max(metrics.horizontalAdvance(low), metrics.horizontalAdvance(high)) + scale.px(5.0);
    const double height = std::min(scale.px(9.0), target.height());
    const QRectF bar(target.left() + label, target.center().y() - height / 2,
                     target.width() - 2 * label, height);
    painter.save();
    constexpr int steps = 10;
    for (int i = 0; i < steps; ++i) {
        const double value = ((i + 0.5) / steps * 2.0 - 1.0) * limit;
        const double left = bar.left() + bar.width() * i / steps;
        const double right = bar.left() + bar.width() * (i + 1) / steps;
        painter.fillRect(QRectF(QPointF(left, bar.top()), QPointF(right, bar.bottom())),
                         theme.diverging(value, limit));
    }
    painter.setFont(font);
    painter.setPen(theme.textSecondary);
    const double gap = scale.px(5.0);
    painter.drawText(
        QRectF(target.left(), target.top(), label - gap, target.height()),
        Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute | Qt::TextForceLeftToRight, low);
    painter.drawText(
        QRectF(bar.right() + gap, target.top(), label, target.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextForceLeftToRight, high);
    painter.restore();
}

} // namespace tessera
