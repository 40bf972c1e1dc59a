// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/axispicker.h"

#include "look/theme.h"
#include "parts/fields/longcombobox.h"
#include "parts/labels/textlabel.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace tessera {

namespace {

constexpr int offeredComponents = 10;

} // namespace

AxisPicker::AxisPicker(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_horizontal = makeBox(layout, tr("Across"), tr("Horizontal axis"));
    layout->addSpacing(8);
    m_vertical = makeBox(layout, tr("Up"), tr("Vertical axis"));
}

LongComboBox* AxisPicker::makeBox(QBoxLayout* layout, const QString& label, const QString& name)
{
    auto* text = new QLabel(label, this);
    keepTextStyle(text, TextStyle::Secondary);
    auto* box = new LongComboBox(this);
    keepTextStyle(box, TextStyle::Secondary);
    box->setAccessibleName(name);
    box->setToolTip(tr("A principal component is the mix of features along which "
                       "customers differ most; the share says how much of all "
                       "differences it holds."));
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMaximumWidth(180);
    text->setBuddy(box);
    layout->addWidget(text);
    layout->addWidget(box, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &AxisPicker::changed);
    return box;
}

ScatterAxis AxisPicker::axisAt(int row) const
{
    return row < m_components
               ? ScatterAxis{.index = row}
               : ScatterAxis{.kind = ScatterAxis::Feature, .index = row - m_components};
}

int AxisPicker::rowOf(const ScatterAxis& axis, const FeatureMatrix& features, int components,
                      int fallback) const
{
    const int count = components + static_cast<int>(features.names.size());
    if (axis.kind == ScatterAxis::Component)
        return axis.index < components ? axis.index : std::min(fallback, count - 1);
    const std::string& name = m_features->names[static_cast<std::size_t>(axis.index)];
    const auto found = std::find(features.names.begin(), features.names.end(), name);
    return found == features.names.end()
               ? std::min(fallback, count - 1)
               : components + static_cast<int>(found - features.names.begin());
}

void AxisPicker::setChoices(const Analysis& analysis)
{
    const auto features = analysis.features.value;
    const auto projection = analysis.projection.value;
    if (features == m_features && projection == m_projection)
        return;
    const int components =
        std::min(offeredComponents, static_cast<int>(projection->loadings.columns()));
    const int horizontalRow = rowOf(horizontal(), *features, components, 0);
    const int verticalRow = rowOf(vertical(), *features, components, 1);
    m_features = features;
    m_projection = projection;
    m_components = components;
    const int count = components + static_cast<int>(features->names.size());
    const auto textOf = [this](int row) {
        return scatterAxisTitle(*m_features, *m_projection, axisAt(row));
    };
    m_horizontal->setChoices(count, textOf, horizontalRow);
    m_vertical->setChoices(count, textOf, verticalRow);
}

ScatterAxis AxisPicker::horizontal() const
{
    return m_horizontal->count() == 0 ? ScatterAxis{} : axisAt(m_horizontal->currentIndex());
}

ScatterAxis AxisPicker::vertical() const
{
    return m_vertical->count() == 0 ? ScatterAxis{.index = 1} : axisAt(m_vertical->currentIndex());
}

QString AxisPicker::summary() const
{
    if (horizontal() == ScatterAxis{.index = 0} && vertical() == ScatterAxis{.index = 1})
        return tr("first two principal components");
    return tr("%1 and %2").arg(m_horizontal->currentText(), m_vertical->currentText());
}

} // namespace tessera
