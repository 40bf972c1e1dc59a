// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/paintscale.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace tessera {

QFont PaintScale::font(TextStyle style, QFont::Weight weight) const
{
    QFont result = textFont(style);
    result.setWeight(weight);
    return sized(result);
}

QFont PaintScale::sized(QFont font) const
{
    // A painter turns points into its units by the resolution of its device: undo that, apply ours.
    font.setPointSizeF(std::max(0.01, font.pointSizeF() * m_unitsPerPoint * 72.0 / m_deviceDpi));
    return font;
}

double unitsPerPoint(const QWidget& widget)
{
    return widget.logicalDpiY() / 72.0;
}

double widestText(const QVector<QString>& texts, const QFontMetricsF& metrics)
{
    double widest = 0.0;
    for (const QString& text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

void paintFocusRing(QPainter& painter, const QRectF& focus, const Theme& theme,
                    const PaintScale& scale)
{
    const double width = scale.px(2.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, width));
    painter.drawRoundedRect(focus.adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            scale.px(4.0), scale.px(4.0));
}

void paintUpdatingMark(QPainter& painter, const QRectF& area, const Theme& theme,
                       const PaintScale& scale)
{
    const QString text = QCoreApplication::translate("Charts", "updating");
    const QFont font = scale.font(TextStyle::Axis);
    const QFontMetricsF metrics(font, painter.device());
    const double height = metrics.height() + scale.px(4.0);
    const double width = metrics.horizontalAdvance(text) + scale.px(16.0);
    const QRectF pill = visualRect(painter, area,
                                   {std::max(area.right() - width - scale.px(4.0), area.left()),
                                    area.top() + scale.px(4.0), width, height});
    painter.setOpacity(1.0);
    painter.setPen(QPen(theme.border, scale.px(1.0)));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setPen(theme.textSecondary);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, text);
}

QRectF visualRect(const QPainter& painter, const QRectF& area, const QRectF& rect)
{
    if (painter.layoutDirection() != Qt::RightToLeft)
        return rect;
    QRectF mirrored = rect;
    mirrored.moveLeft(area.left() + area.right() - rect.right());
    return mirrored;
}

} // namespace tessera
