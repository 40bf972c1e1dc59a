// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A number by the keyboard: label, field, and a hint line below. What does not fit stays in the
// field, marked, with what would fit; it is never handed on. An empty field means the standard.

#include <QString>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace tessera {

class TextBlock;

struct NumberLimitsSpec {
    bool whole = true;
    double least = 0;
    double greatest = 0;
    double standard = 0;
    QString standardText{}; ///< in grey in an empty field: "8,192", "automatic"
    QString limitsText{};   ///< "A whole number from 16 to 1,000,000"
};

class NumberField : public QWidget {
    Q_OBJECT
public:
    explicit NumberField(const QString& label, QWidget* parent = nullptr);

    void setLimits(const NumberLimitsSpec& limits);
    void setValue(double value); ///< from the document; nothing is emitted
    double value() const { return m_value; }
    bool refuses() const { return m_refused; } ///< what stands in it does not fit
    void setHint(const QString& hint);         ///< empty: no line
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void valueEdited(double value); ///< by the person, by Enter or by leaving the field

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Esc takes back what is being typed

private:
    void finish();
    void showValue();
    void setRefused(bool refused);

    NumberLimitsSpec m_limits;
    QLineEdit* m_edit;
    TextBlock* m_hint;
    QString m_hintText;
    double m_value = 0;
    bool m_refused = false;
};

/// The number that a person has written, in the user's locale or plain; none when it is no number.
std::optional<double> writtenNumber(const QString& text);

} // namespace tessera
