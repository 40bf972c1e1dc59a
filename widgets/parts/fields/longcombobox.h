// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A combo box that stays quick with thousands of choices: texts are made when they are seen, and
// typing finds a choice in the open list. It never holds the texts.

#include <QAbstractListModel>
#include <QComboBox>

#include <functional>

namespace tessera {

class LongComboBox : public QComboBox {
    Q_OBJECT
public:
    using TextOf = std::function<QString(int index)>;

    explicit LongComboBox(QWidget* parent = nullptr);

    /// Replaces the choices; `current` becomes the chosen one without a signal.
    void setChoices(int count, TextOf textOf, int current);
    void showPopup() override;

private:
    class Choices;
    Choices* m_choices;
};

} // namespace tessera
