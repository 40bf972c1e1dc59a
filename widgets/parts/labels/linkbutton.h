// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A suggestion that can be taken with a click: small text in the accent colour, plain grey when
// there is nothing to take. It never stands for a main action.

#include <QAbstractButton>

namespace tessera {

class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkButton(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tessera
