// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/labels/badgelabel.h"

#include "look/badge.h"
#include "look/theme.h"

#include <QPainter>

namespace tessera {

BadgeLabel::BadgeLabel(QWidget* parent, int diameterPx) : QWidget(parent), m_diameterPx(diameterPx)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BadgeLabel::setSegment(int number, int colour, int segments)
{
    m_number = number;
    m_colour = colour;
    m_segments = segments;
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return {m_diameterPx, m_diameterPx};
}

void BadgeLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBadge(painter, QRectF(rect()), m_number, m_colour, m_segments, Theme::of(this));
}

} // namespace tessera
