// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/segments/segmentcolourbutton.h"

#include "look/badge.h"
#include "look/keyboardfocus.h"
#include "look/theme.h"
#include "parts/labels/icon.h"
#include "session/segmentstyle.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QMenu>
#include <QPainter>

namespace tessera {

namespace {

constexpr int badgePx = 22;
constexpr int arrowPx = 10;
constexpr int marginPx = 3;
constexpr int swatchPx = 16;
constexpr int fewSegments = 6; ///< up to which the palette of six is used, see Theme::segment

/// A disc of the colour at the resolution of the screen.
QIcon swatch(const QColor& colour, qreal ratio)
{
    QPixmap picture(QSize(swatchPx, swatchPx) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(2, 2, swatchPx - 4, swatchPx - 4));
    return QIcon(picture);
}

} // namespace

SegmentColourButton::SegmentColourButton(QWidget* parent)
    : QAbstractButton(parent), m_menu(new QMenu(this))
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Change the colour of this segment"));
    connect(this, &QAbstractButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    });
}

void SegmentColourButton::setSegment(const std::vector<SegmentStyle>& styles, std::size_t segment,
                                     bool automatic)
{
    m_holders.clear();
    for (const SegmentStyle& style : styles)
        m_holders.push_back({.name = style.name, .colour = style.colour});
    m_segment = segment;
    m_automatic = automatic;
    setAccessibleName(tr("Colour of %1").arg(styles[segment].name));
    update();
}

QSize SegmentColourButton::sizeHint() const
{
    return {badgePx + arrowPx + 3 * marginPx, badgePx + 2 * marginPx};
}

void SegmentColourButton::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString& text, std::optional<int> colour, bool checked) {
        QAction* action = m_menu->addAction(withoutMnemonic(text));
        action->setCheckable(checked);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, colour] { Q_EMIT colourChosen(colour); });
        return action;
    };
    add(tr("Automatic"), std::nullopt, m_automatic);
    m_menu->addSeparator();
    const int segments = static_cast<int>(m_holders.size());
    const int colours = segments <= fewSegments ? 6 : 8;
    for (int colour = 0; colour < colours; ++colour) {
        QString text = tr("Colour %1").arg(countText(colour + 1));
        for (std::size_t i = 0; i < m_holders.size(); ++i)
            if (i != m_segment && m_holders[i].colour == colour) {
                text = tr("%1 · %2", "a colour and the segment that has it")
                           .arg(text, m_holders[i].name);
                break;
            }
        const bool own = !m_automatic && m_holders[m_segment].colour == colour;
        add(text, colour, own)
            ->setIcon(swatch(Theme::of(this).segment(colour, segments), devicePixelRatioF()));
    }
}

void SegmentColourButton::paintEvent(QPaintEvent*)
{
    if (m_holders.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(QRectF(rect()), 6, 6);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double badgeLeft = mirrored ? width() - marginPx - badgePx : marginPx;
    const double arrowLeft = mirrored ? marginPx : 2 * marginPx + badgePx;
    paintBadge(painter, QRectF(badgeLeft, marginPx, badgePx, badgePx),
               static_cast<int>(m_segment) + 1, m_holders[m_segment].colour,
               static_cast<int>(m_holders.size()), theme);
    lineIcon(QStringLiteral("chevron-down"))
        .paint(&painter,
               QRect(static_cast<int>(arrowLeft), (height() - arrowPx) / 2, arrowPx, arrowPx));
    if (!hasKeyboardFocus(*this))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace tessera
