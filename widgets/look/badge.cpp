// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/badge.h"

#include "look/paintscale.h"
#include "words/numbertext.h"

#include <QPainterPath>

#include <algorithm>

namespace tessera {

namespace {

/// Colours repeat beyond eight segments; the outline then tells them apart.
QPainterPath outline(const QRectF& disc, int colour)
{
    QPainterPath path;
    switch (std::max(0, colour) / 8 % 3) {
    case 0:
        path.addEllipse(disc);
        break;
    case 1:
        path.addRoundedRect(disc, disc.width() * 0.18, disc.height() * 0.18);
        break;
    default: {
        const QPointF c = disc.center();
        const double r = disc.width() * 0.58;
        path.addPolygon(QPolygonF(
            {c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)}));
        path.closeSubpath();
        break;
    }
    }
    return path;
}

double textShare(int number)
{
    return number < 10 ? 0.56 : number < 100 ? 0.48 : 0.37;
}

} // namespace

void paintBadge(QPainter& painter, const QRectF& disc, int number, int colour, int count,
                const Theme& theme, double pointSize)
{
    const PaintScale scale(painter, pointSize);
    const double ring = std::min(scale.px(2.25), disc.height() * 0.14);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(theme.segment(colour, count), ring, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(theme.surface);
    painter.drawPath(outline(disc.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), colour));
    QFont font = textFont(TextStyle::Axis);
    font.setWeight(QFont::Bold);
    font.setPointSizeF(disc.height() * textShare(number) / pointSize);
    font = scale.sized(font);
    painter.setFont(font);
    painter.setPen(theme.text);
    const QString text = countText(number);
    const QFontMetricsF metrics(font, painter.device());
    // Digits have no descender: centre them on the height of a capital, not on the line.
    const QPointF base(disc.center().x() - metrics.horizontalAdvance(text) / 2,
                       disc.center().y() + metrics.capHeight() / 2);
    painter.drawText(base, text);
    painter.restore();
}

} // namespace tessera
