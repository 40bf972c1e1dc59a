// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/fields/sliderfield.h"

#include "parts/labels/textlabel.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

namespace tessera {

SliderField::SliderField(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextStyle::FieldLabel))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_field(new QSpinBox)
    , m_hint(new TextBlock(TextStyle::Axis, Tone::Hint))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_slider, 1);
    row->addWidget(m_field);
    column->addWidget(m_label);
    column->addLayout(row);
    column->addWidget(m_hint);
    m_label->setText(label);
    m_label->setBuddy(m_slider);
    m_slider->setAccessibleName(label);
    m_slider->setPageStep(1);
    m_field->setAccessibleName(label);
    m_field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_field->setAlignment(Qt::AlignCenter);
    m_field->setKeyboardTracking(false);
    m_hint->hide();
    connect(m_slider, &QSlider::sliderPressed, this, [this] { ++m_gesture; });
    connect(m_slider, &QSlider::valueChanged, this, &SliderField::edit);
    connect(m_field, &QSpinBox::valueChanged, this, &SliderField::edit);
}

void SliderField::setRange(int from, int to)
{
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker field(m_field);
    m_slider->setRange(from, to);
    m_field->setRange(from, to);
}

void SliderField::setValue(int value)
{
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker field(m_field);
    m_slider->setValue(value);
    m_field->setValue(value);
}

int SliderField::value() const
{
    return m_field->value();
}

void SliderField::setSuffix(const QString& suffix)
{
    m_field->setSuffix(suffix);
}

void SliderField::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_slider->setAccessibleDescription(hint);
}

QString SliderField::editKey() const
{
    return QStringLiteral("%1#%2").arg(m_label->text(), QString::number(m_gesture));
}

void SliderField::edit(int value)
{
    setValue(value);
    Q_EMIT valueEdited(value);
}

} // namespace tessera
