// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/factgrid.h"

#include "parts/labels/textlabel.h"

#include <QGridLayout>

namespace tessera {

FactGrid::FactGrid(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
}

void FactGrid::setFacts(const std::vector<Fact>& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* grid = static_cast<QGridLayout*>(layout());
    for (std::size_t i = 0; i < facts.size(); ++i) {
        auto* name = new TextLabel(TextStyle::Secondary, Tone::Secondary);
        auto* value = new TextLabel(TextStyle::Secondary, Tone::Strong);
        name->setText(facts[i].first);
        value->setText(facts[i].second);
        value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        value->setElideMode(Qt::ElideMiddle);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(facts[i].first, facts[i].second));
        const int row = static_cast<int>(i);
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row, 1);
    }
}

} // namespace tessera
