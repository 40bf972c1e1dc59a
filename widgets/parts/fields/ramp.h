// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The colour ramp of a heatmap with its ends labelled, for a card's header. It never takes input.

#include <QWidget>

namespace tessera {

class Ramp : public QWidget {
    Q_OBJECT
public:
    explicit Ramp(QWidget* parent = nullptr, double limit = 2.0);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_limit;
};

} // namespace tessera
