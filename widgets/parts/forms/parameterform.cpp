// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/forms/parameterform.h"

#include "parts/fields/numberfield.h"
#include "parts/labels/textlabel.h"
#include "words/methodtext.h"

#include <QBoxLayout>
#include <QComboBox>

namespace tessera {

namespace {

double valueOf(const ParameterSpec& spec, const ParameterValues& values)
{
    const auto given = values.find(spec.name);
    return given == values.end() ? spec.standard : given->second;
}

QString choiceText(const ParameterSpec& spec, double value)
{
    const QString name = parameterValueText(spec, value);
    return value == spec.standard ? ParameterForm::tr("%1 (standard)").arg(name) : name;
}

} // namespace

ParameterForm::ParameterForm(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ParameterForm::setParameters(std::span<const ParameterSpec> specs,
                                  const ParameterValues& values)
{
    if (specs.data() != m_specs.data() || specs.size() != m_specs.size()) {
        m_specs = specs;
        makeFields();
    }
    for (const ParameterSpec& spec : m_specs) {
        const double value = valueOf(spec, values);
        if (spec.kind == ParameterKind::Choice)
            m_choices.at(spec.name)->setCurrentIndex(static_cast<int>(value));
        else
            m_numbers.at(spec.name)->setValue(value);
    }
}

void ParameterForm::setHint(std::string_view parameter, const QString& hint)
{
    const auto found = m_numbers.find(parameter);
    if (found != m_numbers.end())
        found->second->setHint(hint);
}

void ParameterForm::makeFields()
{
    if (m_fields) { // its field may be the one that is being left, so it goes later
        m_fields->hide();
        m_fields->deleteLater();
    }
    m_numbers.clear();
    m_choices.clear();
    m_fields = new QWidget(this);
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const ParameterSpec& spec : m_specs) {
        if (spec.kind == ParameterKind::Choice)
            addChoice(column, spec);
        else
            addNumber(column, spec);
    }
    layout()->addWidget(m_fields);
    m_fields->show();
    setVisible(!m_specs.empty());
}

void ParameterForm::addNumber(QVBoxLayout* column, const ParameterSpec& spec)
{
    auto* field = new NumberField(parameterName(spec.name), m_fields);
    field->setToolTip(parameterEffect(spec.name));
    field->setLimits({.whole = spec.kind == ParameterKind::Count,
                      .least = spec.least,
                      .greatest = spec.greatest,
                      .standard = spec.standard,
                      .standardText = parameterValueText(spec, spec.standard),
                      .limitsText = parameterLimitsText(spec)});
    column->addWidget(field);
    m_numbers[spec.name] = field;
    connect(field, &NumberField::valueEdited, this,
            [this, &spec](double value) { Q_EMIT valueEdited(spec, value); });
}

void ParameterForm::addChoice(QVBoxLayout* column, const ParameterSpec& spec)
{
    auto* box = new QComboBox;
    for (std::size_t i = 0; i < spec.choices.size(); ++i)
        box->addItem(choiceText(spec, static_cast<double>(i)));
    box->setAccessibleName(parameterName(spec.name));
    box->setToolTip(parameterEffect(spec.name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new TextLabel(TextStyle::FieldLabel);
    label->setText(parameterName(spec.name));
    label->setToolTip(parameterEffect(spec.name));
    label->setBuddy(box);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label, 1);
    row->addWidget(box);
    column->addLayout(row);
    m_choices[spec.name] = box;
    connect(box, &QComboBox::activated, this,
            [this, &spec](int index) { Q_EMIT valueEdited(spec, index); });
}

} // namespace tessera
