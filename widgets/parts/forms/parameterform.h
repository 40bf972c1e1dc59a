// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A form made from parameter specs: a field for each number, a list for each choice, with names,
// ranges and standards in words. It never decides what a value does: an edit is a signal.

#include "clustering/method.h"

#include <QWidget>

#include <map>

class QComboBox;
class QVBoxLayout;

namespace tessera {

class NumberField;

class ParameterForm : public QWidget {
    Q_OBJECT
public:
    explicit ParameterForm(QWidget* parent = nullptr);

    /// `specs` outlive the form. Fields are made anew only when the specs are others.
    void setParameters(std::span<const ParameterSpec> specs, const ParameterValues& values);
    /// A line under the field of a parameter: what its value leads to.
    void setHint(std::string_view parameter, const QString& hint);

Q_SIGNALS:
    void valueEdited(const tessera::ParameterSpec& spec, double value); ///< by the person

private:
    void makeFields();
    void addNumber(QVBoxLayout* column, const ParameterSpec& spec);
    void addChoice(QVBoxLayout* column, const ParameterSpec& spec);

    std::span<const ParameterSpec> m_specs;
    QWidget* m_fields = nullptr;
    std::map<std::string_view, NumberField*> m_numbers;
    std::map<std::string_view, QComboBox*> m_choices;
};

} // namespace tessera
