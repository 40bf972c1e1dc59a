// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/fields/variancefield.h"

#include "parts/labels/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>

#include <cmath>

namespace tessera {

namespace {

constexpr double usualPercent = 80;
constexpr int fieldWidth = 60;

} // namespace

VarianceField::VarianceField(QWidget* parent)
    : QWidget(parent), m_asked(new QCheckBox), m_percent(new QDoubleSpinBox)
{
    //: %1 is a field with a share such as 80 %
    const QStringList words = tr("Keep %1 of the variance").split(QStringLiteral("%1"));
    const QString name = tr("Enough components for a share of the variance");
    m_asked->setText(words.value(0).trimmed());
    m_asked->setAccessibleName(name);
    keepTextStyle(m_asked, TextStyle::Secondary);
    auto* rest = new TextLabel(TextStyle::Secondary, Tone::Secondary);
    rest->setText(words.value(1).trimmed());
    m_percent->setRange(1, 100);
    m_percent->setValue(usualPercent);
    m_percent->setSingleStep(5);
    m_percent->setDecimals(0);
    //: behind a number
    m_percent->setSuffix(tr(" %"));
    m_percent->setFixedWidth(fieldWidth);
    m_percent->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_percent->setAlignment(Qt::AlignCenter);
    m_percent->setKeyboardTracking(false);
    m_percent->setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_asked);
    row->addWidget(m_percent);
    row->addWidget(rest, 1);
    connect(m_asked, &QCheckBox::clicked, this, &VarianceField::edit);
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, [this] {
        m_asked->setChecked(true); // who says how much wants it
        edit();
    });
}

void VarianceField::setPercent(std::optional<double> percent)
{
    const QSignalBlocker blocker(m_percent);
    m_asked->setChecked(percent.has_value());
    if (!percent)
        return;
    m_percent->setDecimals(*percent == std::floor(*percent) ? 0 : 1);
    m_percent->setRange(std::min(1.0, *percent), 100);
    m_percent->setValue(*percent);
}

void VarianceField::edit()
{
    Q_EMIT percentEdited(m_asked->isChecked() ? std::optional(m_percent->value()) : std::nullopt);
}

} // namespace tessera
