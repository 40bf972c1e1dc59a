// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The frame of everything in the centre: title, unit in grey, tools at the right, the content
// below. It never draws the content, and it has no shadow.

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace tessera {

class TextLabel;

class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, const QString& unit = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setUnit(const QString& unit); ///< or what is shown, in a few words
    void addTool(QWidget* tool);       ///< at the right of the header
    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_unit;
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
};

} // namespace tessera
