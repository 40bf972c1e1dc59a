// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Horizontal bars around zero: what makes one segment different. Label left, bar, signed value
// right.

#include "charts/spec/chartspec.h"

#include <QWidget>

class QPainter;

namespace tessera {

struct Theme;

struct ContrastBarsSpec {
    QVector<QString> labels{};
    QVector<double> values{};
    ColourRole colour{}; ///< of positive bars; negative ones are muted
    double limit = 0;    ///< full length; 0: the largest |value|
    QString description{};
};

class ContrastBars : public QWidget {
    Q_OBJECT
public:
    explicit ContrastBars(QWidget* parent = nullptr);
    void setSpec(const ContrastBarsSpec& spec);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ContrastBarsSpec m_spec;
};

void paintContrastBars(QPainter& painter, const QRectF& target, const ContrastBarsSpec& spec,
                       const Theme& theme, double pointSize = 1.0);

} // namespace tessera
