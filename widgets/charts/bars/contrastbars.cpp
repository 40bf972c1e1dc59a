// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bars/contrastbars.h"

#include "charts/shared/accessiblechart.h"
#include "charts/shared/headingtext.h"
#include "charts/spec/chartcolour.h"
#include "look/paintscale.h"
#include "words/numbertext.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr double rowHeightPx = 26.0;

struct BarScale {
    double zero = 0.0; ///< x of the value 0
    double perUnit = 0.0;
};

/// The zero line stands where the longest bar of either side just fits.
BarScale barScale(const ContrastBarsSpec& spec, double left, double right)
{
    double most = 0.0;
    double least = 0.0;
    for (const double value : spec.values) {
        if (!std::isfinite(value))
            continue;
        const double shown = spec.limit > 0.0 ? std::clamp(value, -spec.limit, spec.limit) : value;
        most = std::max(most, shown);
        least = std::min(least, shown);
    }
    if (spec.limit > 0.0) {
        most = most > 0.0 ? spec.limit : 0.0;
        least = least < 0.0 ? -spec.limit : 0.0;
    }
    if (most - least <= 0.0)
        return {left, 0.0};
    const double perUnit = (right - left) / (most - least);
    return {left - least * perUnit, perUnit};
}

} // namespace

void paintContrastBars(QPainter& painter, const QRectF& target, const ContrastBarsSpec& spec,
                       const Theme& theme, double pointSize)
{
    const int rows = static_cast<int>(std::min(spec.labels.size(), spec.values.size()));
    if (rows == 0)
        return;
    const PaintScale scale(painter, pointSize);
    const QFont labelFont = scale.font(TextStyle::Secondary);
    const QFont valueFont = scale.font(TextStyle::Secondary, QFont::Medium);
    const QFontMetricsF labels(labelFont, painter.device());
    const QFontMetricsF values(valueFont, painter.device());
    const double rowHeight = std::min(scale.px(rowHeightPx), target.height() / rows);
    const double valueWidth = values.horizontalAdvance(signedText(-88.8)) + scale.px(6.0);
    const double labelWidth =
        std::min(widestText(spec.labels, labels) + scale.px(10.0), target.width() * 0.46);
    const double left = target.left() + labelWidth;
    const double right = target.right() - valueWidth;
    const BarScale bars = barScale(spec, left, right);
    const double thickness = std::min(scale.px(10.0), rowHeight * 0.5);

    // Numbers are written left to right everywhere, and stand at the outer edge.
    const Qt::Alignment valueEdge =
        painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < rows; ++row) {
        const double top = target.top() + row * rowHeight;
        const double value = spec.values[row];
        const QRectF label(target.left(), top, labelWidth - scale.px(8.0), rowHeight);
        painter.setFont(labelFont);
        painter.setPen(theme.textSecondary);
        painter.drawText(visualRect(painter, target, label),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         shortHeading(spec.labels[row], labels, label.width()));
        painter.setFont(valueFont);
        painter.setPen(theme.text);
        painter.drawText(visualRect(painter, target, {right, top, valueWidth, rowHeight}),
                         static_cast<int>(Qt::AlignVCenter | valueEdge) | Qt::TextForceLeftToRight,
                         signedText(value));
        if (!std::isfinite(value) || bars.perUnit == 0.0)
            continue;
        const double shown = spec.limit > 0.0 ? std::clamp(value, -spec.limit, spec.limit) : value;
        const double end = bars.zero + shown * bars.perUnit;
        const QRectF bar(std::min(bars.zero, end), top + (rowHeight - thickness) / 2,
                         std::max(std::abs(end - bars.zero), scale.px(1.0)), thickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(value >= 0.0 ? colourOf(spec.colour, theme)
                                      : colourOf({.kind = ColourRole::Muted}, theme));
        painter.drawRoundedRect(visualRect(painter, target, bar), scale.px(2.0), scale.px(2.0));
    }
    const QRectF zero(bars.zero - scale.px(0.5), target.top(), scale.px(1.0), rows * rowHeight);
    painter.fillRect(visualRect(painter, target, zero), theme.axis);
    painter.restore();
}

ContrastBars::ContrastBars(QWidget* parent) : QWidget(parent)
{
    installChartAccessibility();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ContrastBars::setSpec(const ContrastBarsSpec& spec)
{
    m_spec = spec;
    setAccessibleDescription(spec.description);
    // Long headings share their beginnings and their ends: in full they stand here.
    QStringList lines;
    for (qsizetype row = 0; row < std::min(spec.labels.size(), spec.values.size()); ++row)
        lines.push_back(
            QStringLiteral("%1  %2").arg(spec.labels[row], signedText(spec.values[row])));
    setToolTip(lines.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize ContrastBars::sizeHint() const
{
    const double px = unitsPerPoint(*this) * 0.75;
    return {
        static_cast<int>(240 * px),
        static_cast<int>(std::ceil(rowHeightPx * px * static_cast<double>(m_spec.values.size())))};
}

QSize ContrastBars::minimumSizeHint() const
{
    return {static_cast<int>(150 * unitsPerPoint(*this) * 0.75), sizeHint().height()};
}

void ContrastBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintContrastBars(painter, rect(), m_spec, Theme::of(this), unitsPerPoint(*this));
}

} // namespace tessera
