// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Above every page: its title, the sentence that says what is seen, its actions at the right.
// It never makes actions itself, but for the door to a folded inspector.

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace tessera {

class TextLabel;

class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence);
    /// Shows `actions` at the right, hiding those of the former page; null: none.
    void setActions(QWidget* actions);
    void setDrawerButtonVisible(bool visible);
    void setDrawerOpen(bool open);

Q_SIGNALS:
    void drawerToggled(bool open);

private:
    TextLabel* m_title;
    TextLabel* m_sentence;
    QHBoxLayout* m_row;
    QToolButton* m_drawerButton;
    QWidget* m_actions = nullptr;
};

} // namespace tessera
