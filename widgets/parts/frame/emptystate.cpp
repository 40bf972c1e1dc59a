// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/frame/emptystate.h"

#include "parts/labels/icon.h"
#include "parts/labels/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace tessera {

namespace {

constexpr int iconPx = 40;
constexpr int textWidthPx = 420;

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text,
                       QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel)
    , m_title(new TextLabel(TextStyle::Title))
    , m_text(new TextBlock(TextStyle::Body, Tone::Secondary))
    , m_buttons(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addLayout(m_buttons);
    column->addStretch(3);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    m_title->setText(title);
    m_text->setText(text);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setFixedWidth(textWidthPx);
    fitText();
    drawIcon();
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
    fitText();
}

void EmptyState::fitText()
{
    // A layout gives an aligned item the height of its hint, which knows nothing of the wrapping.
    m_text->setFixedHeight(m_text->heightForWidth(textWidthPx));
}

QPushButton* EmptyState::addButton(const QString& text)
{
    auto* button = new QPushButton(text);
    const bool first = m_buttons->count() == 2;
    button->setDefault(first);
    if (first)
        button->setProperty("primary", true);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitText();
    QWidget::changeEvent(event);
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(lineIcon(m_iconName).pixmap(iconPx, iconPx));
}

} // namespace tessera
