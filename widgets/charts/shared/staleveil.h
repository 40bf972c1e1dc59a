// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lies over a chart whose result is older than what was asked for: dims it and says "updating".
// It takes no clicks.

#include <QWidget>

namespace tessera {

class StaleVeil : public QWidget {
    Q_OBJECT
public:
    explicit StaleVeil(QWidget* chart);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tessera
