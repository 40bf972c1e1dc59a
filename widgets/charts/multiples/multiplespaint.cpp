// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/multiples/multiplespaint.h"

#include "words/numbertext.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr double leastPanelPx = 122;
constexpr double panelHeightPx = 148;
constexpr double gapPx = 16;
constexpr double rowGapPx = 14;
constexpr int mostInRow = 4;
constexpr int decimals = 2; // of values around 1
constexpr int significant = 3;

/// Two lines of text above the plot.
double headHeight(const PaintScale& scale, const QPaintDevice& device)
{
    const QFontMetricsF name(scale.font(TextStyle::FieldLabel), &device);
    const QFontMetricsF hint(scale.font(TextStyle::Secondary), &device);
    return name.height() + hint.height() + scale.px(4);
}

QPen rulePen(const QColor& colour, double width, const QVector<qreal>& dashes)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

void paintRule(QPainter& painter, const Axes& axes, int number, const QPen& pen)
{
    const double x = axes.toPixel({static_cast<double>(number), axes.y.from}).x();
    painter.setPen(pen);
    painter.drawLine(QPointF(x, axes.plot.top()), QPointF(x, axes.plot.bottom()));
}

const QPointF* pointAt(const MeasurePanel& panel, std::optional<int> number)
{
    const auto found = std::ranges::find_if(panel.points, [&](const QPointF& point) {
        return number && point.x() == *number && std::isfinite(point.y());
    });
    return found == panel.points.end() ? nullptr : &*found;
}

void paintBars(QPainter& painter, const MeasurePanel& panel, const Axes& axes, const Theme& theme,
               const PaintScale& scale)
{
    QColor colour = theme.accent;
    colour.setAlphaF(0.45F);
    painter.setPen(QPen(colour, scale.px(1.5)));
    const double half = scale.px(3);
    for (qsizetype i = 0; i < std::min(panel.low.size(), panel.points.size()); ++i) {
        const double x = panel.points[i].x();
        if (!std::isfinite(panel.low[i]) || !std::isfinite(panel.high[i]))
            continue;
        const QPointF low = axes.toPixel({x, panel.low[i]});
        const QPointF high = axes.toPixel({x, panel.high[i]});
        painter.drawLine(low, high);
        for (const QPointF& end : {low, high})
            painter.drawLine(end - QPointF(half, 0), end + QPointF(half, 0));
    }
}

void paintLine(QPainter& painter, const MeasurePanel& panel, const Axes& axes, const Theme& theme,
               const PaintScale& scale)
{
    QVector<QPointF> run;
    painter.setPen(QPen(theme.accent, scale.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto flush = [&] {
        if (run.size() > 1)
            painter.drawPolyline(run.constData(), static_cast<int>(run.size()));
        run.clear();
    };
    for (const QPointF& point : panel.points) {
        if (std::isfinite(point.y()))
            run.push_back(axes.toPixel(point));
        else
            flush();
    }
    flush();
    painter.setPen(QPen(theme.accent, scale.px(1.5)));
    painter.setBrush(theme.surface);
    for (const QPointF& point : panel.points)
        if (std::isfinite(point.y()))
            painter.drawEllipse(axes.toPixel(point), scale.px(2.5), scale.px(2.5));
}

/// The name, and below it the value at the number that is shown, with the hint beside it.
void paintHead(QPainter& painter, const MeasurePanel& panel, const QRectF& rect,
               const QPointF* shown, const Theme& theme, const PaintScale& scale)
{
    const auto leading = static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine);
    const auto draw = [&](const QRectF& place, const QString& text, const QFont& font,
                          const QColor& colour) {
        const QFontMetricsF metrics(font, painter.device());
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(visualRect(painter, rect, place), leading,
                         metrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    const QFont nameFont = scale.font(TextStyle::FieldLabel);
    const QFont valueFont = scale.font(TextStyle::Secondary, QFont::Medium);
    const QFontMetricsF name(nameFont, painter.device());
    const QFontMetricsF value(valueFont, painter.device());
    draw({rect.left(), rect.top(), rect.width(), name.height()}, panel.name, nameFont, theme.text);
    const double top = rect.top() + name.height();
    double left = rect.left();
    if (shown) {
        const QString text = measureText(panel, shown->y());
        const double width = value.horizontalAdvance(text) + scale.px(2);
        draw({left, top, width, value.height()}, text, valueFont, theme.accent);
        left += width + scale.px(4);
    }
    draw({left, top, rect.right() - left, value.height()}, panel.hint, scale.font(TextStyle::Axis),
         theme.textHint);
}

void paintPanel(QPainter& painter, const MeasurePanel& panel, const QRectF& rect,
                const MultiplesSpec& spec, std::optional<int> shown, const Theme& theme,
                const PaintScale& scale)
{
    const Axes axes = panelAxes(panel, rect, scale, *painter.device());
    const QPointF* marked = pointAt(panel, shown);
    paintHead(painter, panel, rect, marked, theme, scale);
    paintGrid(painter, axes, theme, scale);
    paintLabels(painter, axes, theme, scale);
    if (spec.suggested && spec.suggested != shown)
        paintRule(painter, axes, *spec.suggested, rulePen(theme.axis, scale.px(1.5), {1, 2}));
    if (shown)
        paintRule(painter, axes, *shown, rulePen(theme.accent, scale.px(1.25), {3, 2}));
    paintBars(painter, panel, axes, theme, scale);
    paintLine(painter, panel, axes, theme, scale);
    if (!marked)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(axes.toPixel(*marked), scale.px(5), scale.px(5));
}

} // namespace

int panelsInRow(double width, qsizetype panels, const PaintScale& scale)
{
    const double least = scale.px(leastPanelPx) * textScale() + scale.px(gapPx);
    const int fitting = static_cast<int>((width + scale.px(gapPx)) / least);
    return std::clamp(fitting, 1, std::max(1, std::min(mostInRow, static_cast<int>(panels))));
}

double multiplesHeight(double width, qsizetype panels, const PaintScale& scale)
{
    const int columns = panelsInRow(width, panels, scale);
    const auto rows = static_cast<double>((panels + columns - 1) / columns);
    const double row = scale.px(panelHeightPx) + scale.px(40) * (textScale() - 1);
    return std::max(0.0, rows * row + (rows - 1) * scale.px(rowGapPx));
}

QRectF panelRect(const QRectF& target, int panel, qsizetype panels, const PaintScale& scale)
{
    const int columns = panelsInRow(target.width(), panels, scale);
    const auto rows = static_cast<int>((panels + columns - 1) / columns);
    const double width = (target.width() - (columns - 1) * scale.px(gapPx)) / columns;
    const double height = (target.height() - (rows - 1) * scale.px(rowGapPx)) / rows;
    return {target.left() + panel % columns * (width + scale.px(gapPx)),
            target.top() + panel / columns * (height + scale.px(rowGapPx)), width, height};
}

Axes panelAxes(const MeasurePanel& panel, const QRectF& rect, const PaintScale& scale,
               const QPaintDevice& device)
{
    TickRequest x{
        .low = HUGE_VAL, .high = -HUGE_VAL, .headroom = 0.05, .aim = 4, .wholeNumbers = true};
    TickRequest y{
        .low = HUGE_VAL, .high = -HUGE_VAL, .headroom = 0.08, .aim = 3, .percent = panel.percent};
    const auto include = [&y](double value) {
        if (!std::isfinite(value))
            return;
        y.low = std::min(y.low, value);
        y.high = std::max(y.high, value);
    };
    for (const QPointF& point : panel.points) {
        x.low = std::min(x.low, point.x());
        x.high = std::max(x.high, point.x());
        include(point.y());
    }
    for (const double value : panel.low)
        include(value);
    for (const double value : panel.high)
        include(value);
    Axes axes{.x = niceTicks(x), .y = niceTicks(y)};
    placeAxes(axes, rect.adjusted(0, headHeight(scale, device), 0, 0), scale, device);
    return axes;
}

QString measureText(const MeasurePanel& panel, double value)
{
    if (panel.percent)
        return shareText(value);
    if (std::abs(value) < 10)
        return fixedText(value, decimals);
    return std::abs(value) >= 1e5 ? compactText(value) : valueText(value, significant);
}

void paintMultiples(QPainter& painter, const QRectF& target, const MultiplesSpec& spec,
                    std::optional<int> shown, const Theme& theme, double unitsPerPoint)
{
    const PaintScale scale(painter, unitsPerPoint);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < spec.panels.size(); ++i)
        paintPanel(painter, spec.panels[i], panelRect(target, i, spec.panels.size(), scale), spec,
                   shown, theme, scale);
    painter.restore();
}

} // namespace tessera
