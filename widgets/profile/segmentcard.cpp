// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/segmentcard.h"

#include "charts/bars/contrastbars.h"
#include "look/keyboardfocus.h"
#include "parts/labels/badgelabel.h"
#include "parts/labels/icon.h"
#include "parts/labels/inlinerename.h"
#include "parts/labels/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QToolButton>

namespace tessera {

SegmentCard::SegmentCard(QWidget* parent)
    : QWidget(parent)
    , m_badge(new BadgeLabel(this))
    , m_name(new TextLabel(TextStyle::CardTitle, Tone::Strong, this))
    , m_size(new TextLabel(TextStyle::Secondary, Tone::Secondary, this))
    , m_note(new TextBlock(TextStyle::Secondary, Tone::Secondary, this))
    , m_bars(new ContrastBars(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto* edit = new QToolButton(this);
    edit->setIcon(lineIcon(QStringLiteral("edit")));
    edit->setIconSize({14, 14});
    edit->setAccessibleName(tr("Rename"));
    edit->setToolTip(tr("Rename (F2)"));
    edit->setFocusPolicy(Qt::NoFocus);
    connect(edit, &QToolButton::clicked, this, &SegmentCard::rename);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_badge);
    head->addWidget(m_name, 1);
    head->addWidget(edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 12);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_size);
    column->addWidget(m_note);
    column->addSpacing(4);
    column->addWidget(m_bars);
    column->addStretch();
}

void SegmentCard::setSegment(const SegmentCardText& text, const ContrastBarsSpec& bars)
{
    m_text = text;
    m_badge->setSegment(text.style.number, text.style.colour, text.segments);
    m_name->setText(text.style.name);
    m_size->setText(text.size);
    m_note->setText(text.note);
    m_note->setVisible(!text.note.isEmpty());
    m_bars->setSpec(bars);
    m_bars->setAccessibleName(tr("What makes %1 different").arg(text.style.name));
    m_bars->setAccessibleDescription(bars.description);
    setAccessibleName(tr("%1, %2").arg(text.style.name, text.size));
    setAccessibleDescription(tr("Enter selects its customers, F2 renames it."));
    update();
}

void SegmentCard::rename()
{
    InlineRename::start(this, m_name->geometry(), m_text.style.edited,
                        [self = QPointer(this)](const QString& name) {
                            if (self) // a refit may have taken it away meanwhile
                                Q_EMIT self->renamed(name);
                        });
}

void SegmentCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasKeyboardFocus(*this);
    const double width = ring ? 2.0 : (m_text.focused ? 1.4 : 1.0);
    painter.setPen(QPen(ring || m_text.focused ? theme.accent : theme.border, width));
    painter.setBrush(theme.surface);
    const double inset = width / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 10, 10);
}

void SegmentCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT activated(event->modifiers());
    event->accept();
}

void SegmentCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QRect head = m_name->geometry().united(m_badge->geometry());
    if (head.contains(event->position().toPoint()))
        rename();
    event->accept();
}

void SegmentCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_F2:
        rename();
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated(event->modifiers());
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace tessera
