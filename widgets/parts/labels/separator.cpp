// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/labels/separator.h"

#include "look/theme.h"

#include <QPainter>

namespace tessera {

Separator::Separator(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Separator::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(this).border);
}

} // namespace tessera
