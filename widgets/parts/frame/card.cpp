// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/frame/card.h"

#include "parts/labels/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace tessera {

Card::Card(const QString& title, const QString& unit, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::CardTitle))
    , m_unit(new TextLabel(TextStyle::Secondary, Tone::Hint))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(8);
    m_header->setSpacing(10);
    m_header->addWidget(m_title);
    m_header->addWidget(m_unit, 1);
    column->addLayout(m_header);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);
    column->addLayout(m_body, 1);
    setTitle(title);
    setUnit(unit);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setUnit(const QString& unit)
{
    m_unit->setText(unit);
}

void Card::addTool(QWidget* tool)
{
    m_header->addWidget(tool);
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace tessera
