// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/frame/steplist.h"

#include "look/keyboardfocus.h"
#include "look/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace tessera {

namespace {

constexpr int discPx = 24;
constexpr int discLeftPx = 12;
constexpr int textLeftPx = 48;
constexpr int rightPx = 8;

QColor weak(const QColor& ink, const QColor& ground)
{
    const auto mix = [](int a, int b) { return (a * 3 + b * 17) / 20; };
    return QColor(mix(ink.red(), ground.red()), mix(ink.green(), ground.green()),
                  mix(ink.blue(), ground.blue()));
}

} // namespace

StepItem::StepItem(int number, QWidget* parent) : QAbstractButton(parent), m_number(number)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepItem::setStep(const QString& title, const QString& stateText, StepState state)
{
    setText(title);
    m_stateText = stateText;
    m_state = state;
    setAccessibleName(tr("Step %1: %2").arg(QLocale().toString(m_number), title));
    setAccessibleDescription(stateText);
    update();
}

QSize StepItem::sizeHint() const
{
    const int lines = QFontMetrics(textFont(TextStyle::FieldLabel)).height() +
                      QFontMetrics(textFont(TextStyle::Axis)).height();
    return {200, qMax(52, lines + 18)};
}

QSize StepItem::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void StepItem::paintDisc(QPainter& painter, const QRectF& disc) const
{
    const Theme& theme = Theme::of(this);
    const bool checkMark = m_state == StepState::Ready && !isChecked();
    const bool outlined = m_state == StepState::Empty && !isChecked();
    QColor ink = theme.textSecondary;
    if (isChecked())
        ink = theme.onFilledButton;
    else if (m_state == StepState::Ready)
        ink = theme.ok;
    else if (m_state == StepState::Attention)
        ink = theme.warning;
    else if (m_state == StepState::Failed)
        ink = theme.error;
    painter.setPen(outlined ? QPen(theme.axis, 1.2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? QBrush(theme.filledButton)
                     : outlined  ? QBrush(Qt::NoBrush)
                                 : QBrush(weak(ink, theme.side)));
    painter.drawEllipse(disc.adjusted(0.6, 0.6, -0.6, -0.6));
    if (checkMark) {
        painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = disc.center();
        painter.drawPolyline(
            QPolygonF{c + QPointF(-4, 0.4), c + QPointF(-1.2, 3.2), c + QPointF(4.4, -3)});
        return;
    }
    QFont font = textFont(TextStyle::Secondary);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    const bool alarm = !isChecked() && m_state != StepState::Empty;
    painter.drawText(disc, Qt::AlignCenter,
                     alarm ? QStringLiteral("!") : QLocale().toString(m_number));
}

void StepItem::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0, 1, 0, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.accentWeak : theme.hover);
        painter.drawRoundedRect(frame, 8, 8);
    }
    const auto place = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    paintDisc(painter, place(QRect(discLeftPx, (height() - discPx) / 2, discPx, discPx)));

    QFont titleFont = textFont(TextStyle::FieldLabel);
    titleFont.setWeight(QFont::DemiBold);
    const QFont stateFont = textFont(TextStyle::Axis);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int stateHeight = QFontMetrics(stateFont).height();
    const int top = (height() - titleHeight - stateHeight) / 2;
    const int textWidth = width() - textLeftPx - rightPx;
    const int alignment = static_cast<int>(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    painter.setFont(titleFont);
    painter.setPen(isChecked() ? theme.accent : theme.text);
    painter.drawText(place(QRect(textLeftPx, top, textWidth, titleHeight)), alignment,
                     QFontMetrics(titleFont).elidedText(text(), Qt::ElideRight, textWidth));
    painter.setFont(stateFont);
    painter.setPen(theme.textSecondary);
    painter.drawText(place(QRect(textLeftPx, top + titleHeight, textWidth, stateHeight)), alignment,
                     QFontMetrics(stateFont).elidedText(m_stateText, Qt::ElideRight, textWidth));
    if (hasKeyboardFocus(*this)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 8, 8);
    }
}

bool StepItem::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QFontMetrics metrics(textFont(TextStyle::Axis));
        if (metrics.horizontalAdvance(m_stateText) > width() - textLeftPx - rightPx)
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_stateText, this);
        return true;
    }
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

StepList::StepList(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->setAlignment(Qt::AlignTop);
    setAccessibleName(tr("Steps"));
    connect(m_group, &QButtonGroup::idClicked, this, &StepList::stepChosen);
}

void StepList::addStep(const QString& title)
{
    const int index = static_cast<int>(m_items.size());
    auto* item = new StepItem(index + 1, this);
    item->setStep(title, {}, StepState::Empty);
    m_group->addButton(item, index);
    m_items.push_back(item);
    layout()->addWidget(item);
}

void StepList::setStep(int index, const QString& title, const QString& stateText, StepState state)
{
    m_items[static_cast<std::size_t>(index)]->setStep(title, stateText, state);
}

void StepList::setCurrent(int index)
{
    m_group->setExclusive(index >= 0);
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_items[i]->setChecked(static_cast<int>(i) == index);
    m_group->setExclusive(true);
}

int StepList::current() const
{
    return m_group->checkedId();
}

} // namespace tessera
