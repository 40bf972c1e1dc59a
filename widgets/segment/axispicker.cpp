// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/axispicker.h"

#include "charts/theme.h"
#include "common/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace tessera {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int indexRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2; ///< of a feature, as the table has it
constexpr std::size_t offeredComponents = 10;

ScatterAxis axisAt(const QComboBox& box, int row)
{
    const int kind = box.itemData(row, kindRole).toInt();
    return {.kind = kind == ScatterAxis::Feature ? ScatterAxis::Feature : ScatterAxis::Component,
            .index = box.itemData(row, indexRole).toInt()};
}

QByteArray nameOf(const Analysis& analysis, const ScatterAxis& axis)
{
    return QByteArray::fromStdString(
        analysis.features.value->names[static_cast<std::size_t>(axis.index)]);
}

void addAxis(QComboBox& box, const Analysis& analysis, const ScatterAxis& axis)
{
    box.addItem(scatterAxisTitle(analysis, axis));
    box.setItemData(box.count() - 1, static_cast<int>(axis.kind), kindRole);
    box.setItemData(box.count() - 1, axis.index, indexRole);
    if (axis.kind == ScatterAxis::Feature)
        box.setItemData(box.count() - 1, nameOf(analysis, axis), nameRole);
}

/// The row to choose after the choices were replaced: the same component, or the feature of that
/// name.
int rowOf(const QComboBox& box, const ScatterAxis& axis, const QByteArray& name)
{
    for (int row = 0; row < box.count(); ++row) {
        const ScatterAxis offered = axisAt(box, row);
        const bool same = axis.kind == ScatterAxis::Component
                              ? offered == axis
                              : box.itemData(row, nameRole).toByteArray() == name;
        if (offered.kind == axis.kind && same)
            return row;
    }
    return -1;
}

void fill(QComboBox& box, const Analysis& analysis, int fallback)
{
    const bool first = box.count() == 0;
    const ScatterAxis axis =
        first ? ScatterAxis{.index = fallback} : axisAt(box, std::max(0, box.currentIndex()));
    const QByteArray name = box.currentData(nameRole).toByteArray();
    const QSignalBlocker blocker(box);
    box.clear();
    const std::size_t components = analysis.projection.value->loadings.columns();
    for (std::size_t i = 0; i < std::min(components, offeredComponents); ++i)
        addAxis(box, analysis, {.index = static_cast<int>(i)});
    for (std::size_t i = 0; i < analysis.features.value->names.size(); ++i)
        addAxis(box, analysis, {.kind = ScatterAxis::Feature, .index = static_cast<int>(i)});
    const int row = rowOf(box, axis, name);
    box.setCurrentIndex(row >= 0 ? row : std::min(fallback, box.count() - 1));
}

QComboBox* makeBox(AxisPicker* picker, QBoxLayout* layout, const QString& label,
                   const QString& name)
{
    auto* text = new QLabel(label, picker);
    keepTextStyle(text, TextStyle::Secondary);
    auto* box = new QComboBox(picker);
    keepTextStyle(box, TextStyle::Secondary);
    box->setAccessibleName(name);
    box->setToolTip(AxisPicker::tr("A principal component is the mix of features along which "
                                   "customers differ most; the share says how much of all "
                                   "differences it holds."));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMaximumWidth(180);
    text->setBuddy(box);
    layout->addWidget(text);
    layout->addWidget(box, 1);
    QObject::connect(box, &QComboBox::currentIndexChanged, picker, &AxisPicker::changed);
    return box;
}

} // namespace

AxisPicker::AxisPicker(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_horizontal = makeBox(this, layout, tr("Across"), tr("Horizontal axis"));
    layout->addSpacing(8);
    m_vertical = makeBox(this, layout, tr("Up"), tr("Vertical axis"));
}

void AxisPicker::setChoices(const Analysis& analysis)
{
    fill(*m_horizontal, analysis, 0);
    fill(*m_vertical, analysis, 1);
}

ScatterAxis AxisPicker::horizontal() const
{
    return m_horizontal->count() == 0 ? ScatterAxis{}
                                      : axisAt(*m_horizontal, m_horizontal->currentIndex());
}

ScatterAxis AxisPicker::vertical() const
{
    return m_vertical->count() == 0 ? ScatterAxis{.index = 1}
                                    : axisAt(*m_vertical, m_vertical->currentIndex());
}

QString AxisPicker::summary() const
{
    if (horizontal() == ScatterAxis{.index = 0} && vertical() == ScatterAxis{.index = 1})
        return tr("first two principal components");
    return tr("%1 and %2").arg(m_horizontal->currentText(), m_vertical->currentText());
}

} // namespace tessera
