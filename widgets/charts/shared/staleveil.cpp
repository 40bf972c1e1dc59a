// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shared/staleveil.h"

#include "look/paintscale.h"

namespace tessera {

StaleVeil::StaleVeil(QWidget* chart) : QWidget(chart)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void StaleVeil::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    QColor veil = theme.surface;
    veil.setAlphaF(0.5F);
    painter.fillRect(rect(), veil);
    paintUpdatingMark(painter, rect(), theme, PaintScale(*this, unitsPerPoint(*this)));
}

} // namespace tessera
