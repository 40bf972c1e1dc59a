// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/frame/pageheader.h"

#include "parts/labels/icon.h"
#include "parts/labels/textlabel.h"

#include <QBoxLayout>
#include <QToolButton>

namespace tessera {

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::Title))
    , m_sentence(new TextLabel(TextStyle::Body, Tone::Secondary))
    , m_row(new QHBoxLayout(this))
    , m_drawerButton(new QToolButton)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_drawerButton, 0, Qt::AlignVCenter);
    m_drawerButton->setIcon(lineIcon(QStringLiteral("panel")));
    m_drawerButton->setCheckable(true);
    m_drawerButton->setAccessibleName(tr("Settings of this page"));
    m_drawerButton->setToolTip(m_drawerButton->accessibleName());
    m_drawerButton->hide();
    connect(m_drawerButton, &QToolButton::toggled, this, &PageHeader::drawerToggled);
}

void PageHeader::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void PageHeader::setActions(QWidget* actions)
{
    if (m_actions == actions)
        return;
    if (m_actions) {
        m_actions->hide();
        m_row->removeWidget(m_actions);
    }
    m_actions = actions;
    if (m_actions) {
        m_row->insertWidget(1, m_actions, 0, Qt::AlignVCenter);
        m_actions->show();
    }
}

void PageHeader::setDrawerButtonVisible(bool visible)
{
    m_drawerButton->setVisible(visible);
}

void PageHeader::setDrawerOpen(bool open)
{
    m_drawerButton->setChecked(open);
}

} // namespace tessera
