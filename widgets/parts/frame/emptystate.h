// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands where nothing is to be seen yet: a sign, a sentence, and buttons that help.
// It never hides an error: those are notices.

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tessera {

class TextBlock;
class TextLabel;

class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& title, const QString& text,
               QWidget* parent = nullptr);

    void setText(const QString& text);
    QPushButton* addButton(const QString& text); ///< the first one is the filled button

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();
    void fitText();

    QString m_iconName;
    QLabel* m_icon;
    TextLabel* m_title;
    TextBlock* m_text;
    QBoxLayout* m_buttons;
};

} // namespace tessera
