// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One of a few, by a combo box: label, box, and a hint line with its consequence.
// It never decides what the choice means.

#include <QString>
#include <QVariant>
#include <QWidget>

class QComboBox;

namespace tessera {

class TextBlock;
class TextLabel;

class ChoiceField : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceField(const QString& label, QWidget* parent = nullptr);

    void addChoice(const QString& text, int value, const QString& toolTip = {});
    void setValue(int value); ///< from the document; nothing is emitted
    int value() const;
    void setHint(const QString& hint); ///< empty: no line
    QComboBox* box() const { return m_box; }

Q_SIGNALS:
    void valueEdited(int value); ///< by the person

private:
    QComboBox* m_box;
    TextBlock* m_hint;
};

} // namespace tessera
