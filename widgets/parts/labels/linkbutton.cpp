// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/labels/linkbutton.h"

#include "look/keyboardfocus.h"
#include "look/theme.h"

#include <QPainter>
#include <QStyle>

namespace tessera {

namespace {

constexpr int leastHeight = 22;

} // namespace

LinkButton::LinkButton(QWidget* parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextStyle::Secondary));
    return {metrics.horizontalAdvance(text()) + 2, qMax(leastHeight, metrics.height() + 4)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    QFont font = textFont(TextStyle::Secondary);
    font.setUnderline(isEnabled() && underMouse());
    painter.setFont(font);
    painter.setPen(isEnabled() ? theme.accent : theme.textHint);
    const auto alignment =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(rect(), static_cast<int>(alignment) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    if (!hasKeyboardFocus(*this))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace tessera
