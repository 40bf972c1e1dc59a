// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which component or feature lies on each axis of the scatter: two small combo boxes.
// A choice outlives a refit as long as the component or the feature of that name is still there.

#include "pictures/builders.h"

#include <QWidget>

class QBoxLayout;

namespace tessera {

class LongComboBox;

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
    LongComboBox* makeBox(QBoxLayout* layout, const QString& label, const QString& name);
    ScatterAxis axisAt(int row) const; ///< of what is offered
    /// The axis that stands in for `axis` among what `features` and `components` offer.
    int rowOf(const ScatterAxis& axis, const FeatureMatrix& features, int components,
              int fallback) const;

    LongComboBox* m_horizontal;
    LongComboBox* m_vertical;
    std::shared_ptr<const FeatureMatrix> m_features; ///< offered, behind the components
    std::shared_ptr<const Projection> m_projection;
    int m_components = 0; ///< of these so many are offered
};

} // namespace tessera
