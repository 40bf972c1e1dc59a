// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "Keep 80 % of the variance": a tick and a share, for the number of components.
// It never knows how many components that are.

#include <QWidget>

#include <optional>

class QCheckBox;
class QDoubleSpinBox;

namespace tessera {

class VarianceField : public QWidget {
    Q_OBJECT
public:
    explicit VarianceField(QWidget* parent = nullptr);

    void setPercent(std::optional<double> percent); ///< from the document; nothing is emitted

Q_SIGNALS:
    void percentEdited(std::optional<double> percent); ///< by the person; none: no longer by share

private:
    void edit();

    QCheckBox* m_asked;
    QDoubleSpinBox* m_percent;
};

} // namespace tessera
