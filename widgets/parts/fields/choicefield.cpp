// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/fields/choicefield.h"

#include "parts/labels/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

namespace tessera {

ChoiceField::ChoiceField(const QString& label, QWidget* parent)
    : QWidget(parent), m_box(new QComboBox), m_hint(new TextBlock(TextStyle::Secondary))
{
    auto* title = new TextLabel(TextStyle::FieldLabel);
    title->setText(label);
    title->setBuddy(m_box);
    m_box->setAccessibleName(label);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_hint->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(m_box);
    column->addWidget(m_hint);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { Q_EMIT valueEdited(m_box->itemData(index).toInt()); });
}

void ChoiceField::addChoice(const QString& text, int value, const QString& toolTip)
{
    m_box->addItem(text, value);
    if (!toolTip.isEmpty())
        m_box->setItemData(m_box->count() - 1, toolTip, Qt::ToolTipRole);
}

void ChoiceField::setValue(int value)
{
    const QSignalBlocker blocker(m_box);
    m_box->setCurrentIndex(m_box->findData(value));
}

int ChoiceField::value() const
{
    return m_box->currentData().toInt();
}

void ChoiceField::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace tessera
