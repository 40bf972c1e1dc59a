// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/fields/ramp.h"

#include "charts/heatmap/heatmapwidget.h"
#include "look/theme.h"
#include "words/numbertext.h"

#include <QPainter>

namespace tessera {

Ramp::Ramp(QWidget* parent, double limit) : QWidget(parent), m_limit(limit)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(
        tr("Standardised mean: how many standard deviations a segment's mean lies below (%1) "
           "or above (%2) the mean of all customers.")
            .arg(signedText(-1.0, 0), signedText(1.0, 0)));
}

QSize Ramp::sizeHint() const
{
    return {160, 18};
}

void Ramp::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRamp(painter, rect(), m_limit, Theme::of(this));
}

} // namespace tessera
