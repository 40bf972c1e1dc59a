// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/frame/surfaces.h"

#include "look/theme.h"

#include <QPainter>

namespace tessera {

SideSurface::SideSurface(Qt::Edges hairlines, QWidget* parent)
    : QWidget(parent), m_hairlines(hairlines)
{}

void SideSurface::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.fillRect(rect(), theme.side);
    if (m_hairlines & Qt::TopEdge)
        painter.fillRect(QRect(0, 0, width(), 1), theme.border);
    if (m_hairlines & (mirrored ? Qt::RightEdge : Qt::LeftEdge))
        painter.fillRect(QRect(0, 0, 1, height()), theme.border);
    if (m_hairlines & (mirrored ? Qt::LeftEdge : Qt::RightEdge))
        painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.border);
}

} // namespace tessera
