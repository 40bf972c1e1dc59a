// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/labels/chip.h"

#include "look/badge.h"
#include "look/keyboardfocus.h"
#include "look/theme.h"
#include "parts/labels/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace tessera {

namespace {

constexpr int badgePx = 16;
constexpr int sidePx = 6;
constexpr int gapPx = 6;
constexpr int maximumNamePx = 180;

} // namespace

Chip::Chip(const ChipSpec& spec, QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keepTextStyle(this, TextStyle::FieldLabel);
    setSpec(spec);
}

void Chip::setSpec(const ChipSpec& spec)
{
    m_spec = spec;
    setAccessibleName(spec.name);
    setAccessibleDescription(spec.detail);
    setToolTip(spec.name);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    // One pixel more than measured: widths are fractions, and eliding starts at the first missing
    // one.
    const int name = qMin(fontMetrics().horizontalAdvance(m_spec.name) + 1, maximumNamePx);
    const int detail = fontMetrics().horizontalAdvance(m_spec.detail);
    return {sidePx + badgePx + gapPx + name + gapPx + detail + 2 * sidePx,
            qMax(26, fontMetrics().height() + 8)};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.border, isChecked() ? 1.4 : 1.0));
    painter.setBrush(isChecked() ? theme.accentWeak : underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const QRect badge = place(sidePx, badgePx);
    paintBadge(painter, QRectF(badge.x(), (height() - badgePx) / 2.0, badgePx, badgePx),
               m_spec.number, m_spec.colour, m_spec.segments, theme);
    const int detailWidth = fontMetrics().horizontalAdvance(m_spec.detail);
    const int nameX = sidePx + badgePx + gapPx;
    const int nameWidth = width() - nameX - gapPx - detailWidth - 2 * sidePx;
    const int alignment = static_cast<int>(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    painter.setFont(font());
    painter.setPen(theme.text);
    painter.drawText(place(nameX, nameWidth), alignment,
                     fontMetrics().elidedText(m_spec.name, Qt::ElideRight, nameWidth));
    painter.setFont(textFont(TextStyle::Body));
    painter.setPen(theme.textHint);
    painter.drawText(place(width() - 2 * sidePx - detailWidth, detailWidth + sidePx), alignment,
                     m_spec.detail);
    if (hasKeyboardFocus(*this)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0,
                                height() / 2.0);
    }
}

} // namespace tessera
