// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One segment at a glance: badge, name to change in place, size and share, note, what makes it
// different. It only says what was done to it; the cards' container acts.

#include "session/segmentstyle.h"

#include <QString>
#include <QWidget>

namespace tessera {

class BadgeLabel;
class ContrastBars;
class TextBlock;
class TextLabel;

struct SegmentCardText {
    SegmentStyle style{};
    int segments = 1;
    QString size{}; ///< "3,365 customers · 38 %"
    QString note{};
    bool focused = false; ///< the one that is shown in detail
};

class SegmentCard : public QWidget {
    Q_OBJECT
public:
    explicit SegmentCard(QWidget* parent = nullptr);
    void setSegment(const SegmentCardText& text, const struct ContrastBarsSpec& bars);
    void rename();

Q_SIGNALS:
    void activated(Qt::KeyboardModifiers modifiers);
    void renamed(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    SegmentCardText m_text;
    BadgeLabel* m_badge;
    TextLabel* m_name;
    TextLabel* m_size;
    TextBlock* m_note;
    ContrastBars* m_bars;
};

} // namespace tessera
