// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Explained variance per component as a row of small bars, the used ones in the accent colour.
// It never takes input: the slider above it does.

#include <QWidget>

#include <vector>

namespace tessera {

class ScreeBars : public QWidget {
    Q_OBJECT
public:
    explicit ScreeBars(QWidget* parent = nullptr);
    /// `used` of `ratios` (shares of the variance, descending) are clustered on; 0: all features.
    void setRatios(const std::vector<double>& ratios, int used);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_ratios;
    int m_used = 0;
};

} // namespace tessera
