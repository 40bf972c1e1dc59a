// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which component or feature lies on each axis of the scatter: two small combo boxes.
// A choice outlives a refit as long as the component or the feature of that name is still there.

#include "charts/builders.h"

#include <QWidget>

class QComboBox;

namespace tessera {

class AxisPicker : public QWidget {
    Q_OBJECT
public:
    explicit AxisPicker(QWidget* parent = nullptr);

    /// Needs features and projection.
    void setChoices(const Analysis& analysis);
    ScatterAxis horizontal() const;
    ScatterAxis vertical() const;
    /// "first two principal components", or the names of the axes.
    QString summary() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_horizontal;
    QComboBox* m_vertical;
};

} // namespace tessera
