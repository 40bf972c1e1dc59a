// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/screebars.h"

#include "look/theme.h"
#include "words/numbertext.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

namespace {

constexpr std::size_t shownBars = 20; // more would be thinner than a finger of pixels

} // namespace

ScreeBars::ScreeBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Explained variance"));
}

void ScreeBars::setRatios(const std::vector<double>& ratios, int used)
{
    if (ratios == m_ratios && used == m_used)
        return;
    m_ratios = ratios;
    m_used = used;
    QStringList parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(ratios.size(), 10); ++i)
        parts.push_back(tr("PC %1: %2").arg(QString::number(i + 1), shareText(ratios[i])));
    const QString text = tr("Share of the variance that each principal component explains. %1")
                             .arg(parts.join(QStringLiteral(", ")));
    setToolTip(text);
    setAccessibleDescription(text);
    update();
}

QSize ScreeBars::sizeHint() const
{
    return {200, 36};
}

QSize ScreeBars::minimumSizeHint() const
{
    return {80, 36};
}

void ScreeBars::paintEvent(QPaintEvent*)
{
    const std::size_t count = std::min(m_ratios.size(), shownBars);
    if (count == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Theme& theme = Theme::of(this);
    const double gap = 3.0;
    const double step = std::min(21.0, (width() + gap) / static_cast<double>(count));
    const double highest = std::max(m_ratios.front(), 1e-12);
    for (std::size_t i = 0; i < count; ++i) {
        const double tall = std::max(1.5, m_ratios[i] / highest * (height() - 4));
        const bool used = m_used == 0 || i < static_cast<std::size_t>(m_used);
        const double left = static_cast<double>(i) * step;
        const QRectF bar(layoutDirection() == Qt::RightToLeft ? width() - left - step + gap : left,
                         height() - tall, step - gap, tall);
        painter.setBrush(used ? theme.accent : theme.border);
        painter.drawRoundedRect(bar, 1.5, 1.5);
    }
}

} // namespace tessera
