// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A thin line between two parts of a column. Nothing else.

#include <QWidget>

namespace tessera {

class Separator : public QWidget {
    Q_OBJECT
public:
    explicit Separator(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tessera
