// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A segment's badge as a widget, beside its name. It never takes input.

#include <QWidget>

namespace tessera {

class BadgeLabel : public QWidget {
    Q_OBJECT
public:
    explicit BadgeLabel(QWidget* parent = nullptr, int diameterPx = 22);
    /// `number` from 1, `colour` the palette index of `segments`.
    void setSegment(int number, int colour, int segments);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_diameterPx;
    int m_number = 1;
    int m_colour = 0;
    int m_segments = 1;
};

} // namespace tessera
