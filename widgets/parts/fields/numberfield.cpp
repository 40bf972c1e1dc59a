// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/fields/numberfield.h"

#include "look/refusal.h"
#include "parts/labels/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <cmath>

namespace tessera {

namespace {

constexpr int fieldWidth = 112;

} // namespace

std::optional<double> writtenNumber(const QString& text)
{
    bool understood = false;
    double value = QLocale().toDouble(text.trimmed(), &understood);
    if (!understood)
        value = QLocale::c().toDouble(text.trimmed(), &understood);
    return understood && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

NumberField::NumberField(const QString& label, QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit), m_hint(new TextBlock(TextStyle::Axis, Tone::Hint))
{
    auto* name = new TextLabel(TextStyle::FieldLabel);
    name->setText(label);
    name->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    m_edit->setFixedWidth(fieldWidth);
    m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(name, 1);
    row->addWidget(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_hint);
    m_hint->hide();
    connect(m_edit, &QLineEdit::editingFinished, this, &NumberField::finish);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setRefused(false); });
}

void NumberField::setLimits(const NumberLimitsSpec& limits)
{
    m_limits = limits;
    m_edit->setPlaceholderText(limits.standardText);
    m_value = limits.standard;
    showValue();
}

void NumberField::setValue(double value)
{
    if (value == m_value && (m_refused || m_edit->isModified()))
        return; // what is being typed stays
    m_value = value;
    showValue();
}

void NumberField::showValue()
{
    const bool standard = m_value == m_limits.standard;
    const QLocale locale;
    m_edit->setText(standard ? QString()
                    : m_limits.whole
                        ? locale.toString(static_cast<qlonglong>(m_value))
                        : locale.toString(m_value, 'f', QLocale::FloatingPointShortest));
    setRefused(false);
}

void NumberField::setHint(const QString& hint)
{
    m_hintText = hint;
    setRefused(m_refused);
}

void NumberField::setRefused(bool refused)
{
    m_refused = refused;
    markRefused(m_edit, refused);
    const QString text = refused ? m_limits.limitsText : m_hintText;
    m_hint->setTone(refused ? Tone::Error : Tone::Hint);
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
}

void NumberField::finish()
{
    if (!m_edit->isModified())
        return;
    const bool empty = m_edit->text().trimmed().isEmpty();
    const std::optional<double> written =
        empty ? std::optional(m_limits.standard) : writtenNumber(m_edit->text());
    const bool fits = written && *written >= m_limits.least && *written <= m_limits.greatest &&
                      (!m_limits.whole || *written == std::floor(*written));
    if (!fits) {
        setRefused(true);
        return;
    }
    const bool changed = *written != m_value;
    m_value = *written;
    showValue();
    if (changed)
        Q_EMIT valueEdited(m_value);
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_edit->isModified()) {
        showValue();
        m_edit->setModified(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tessera
