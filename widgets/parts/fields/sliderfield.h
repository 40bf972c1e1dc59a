// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A whole number by slider and by keyboard: label, slider, field, and a hint line with its
// consequence. It never decides what the number means.

#include <QString>
#include <QWidget>

class QSlider;
class QSpinBox;

namespace tessera {

class TextBlock;
class TextLabel;

class SliderField : public QWidget {
    Q_OBJECT
public:
    explicit SliderField(const QString& label, QWidget* parent = nullptr);

    void setRange(int from, int to);
    void setValue(int value); ///< from the document; nothing is emitted
    int value() const;
    void setSuffix(const QString& suffix);
    void setHint(const QString& hint); ///< empty: no line

    /// A name for the gesture that is going on: use it as the merge key, and one drag is one undo
    /// step.
    QString editKey() const;

Q_SIGNALS:
    void valueEdited(int value); ///< by the person, at every step of a drag

private:
    void edit(int value);

    TextLabel* m_label;
    QSlider* m_slider;
    QSpinBox* m_field;
    TextBlock* m_hint;
    int m_gesture = 0;
};

} // namespace tessera
