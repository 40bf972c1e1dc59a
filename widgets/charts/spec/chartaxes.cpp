// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spec/chartaxes.h"

#include "words/numbertext.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tessera {

namespace {

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    bool known() const { return low <= high; }
    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

struct Ranges {
    Range x;
    Range y;

    void add(const QPointF& point)
    {
        if (!std::isfinite(point.y()) || !std::isfinite(point.x()))
            return;
        x.add(point.x());
        y.add(point.y());
    }
};

Ranges rangesOf(const ChartSpec& spec)
{
    Ranges ranges;
    for (const LineSpec& line : spec.lines) {
        for (const QVector<QPointF>* points : {&line.points, &line.low, &line.high}) {
            for (const QPointF& point : *points)
                ranges.add(point);
        }
    }
    for (const BarSpec& bar : spec.bars) {
        for (const double value : bar.values)
            ranges.y.add(value);
    }
    if (ranges.y.known() && !spec.bars.isEmpty())
        ranges.y.add(0.0);
    for (const BoxSpec& box : spec.boxes) {
        ranges.y.add(box.low);
        ranges.y.add(box.high);
        for (const double value : box.outliers)
            ranges.y.add(value);
    }
    return ranges;
}

/// Bars and boxes stand at 0, 1, 2, ...; half a place is free at both ends.
qsizetype places(const ChartSpec& spec)
{
    qsizetype count = spec.x.categories.size();
    for (const BarSpec& bar : spec.bars)
        count = std::max(count, bar.values.size());
    return std::max(count, spec.boxes.size());
}

TickRequest requestOf(const AxisSpec& axis, const Range& range)
{
    return {.low = range.known() ? range.low : 0.0,
            .high = range.known() ? range.high : 1.0,
            .from = axis.from,
            .to = axis.to,
            .wholeNumbers = axis.wholeNumbers,
            .percent = axis.percent};
}

AxisTicks verticalTicks(const ChartSpec& spec, const Range& range)
{
    TickRequest request = requestOf(spec.y, range);
    if (!spec.y.from && range.known() && range.low >= 0.0 && !spec.bars.isEmpty())
        request.from = 0.0;
    request.snapStart = !request.from && !spec.lines.isEmpty();
    // Shares end at 100 %; a tick above it would promise more.
    if (spec.y.percent && !spec.y.to && range.known() && range.high > 0.9 && range.high <= 1.0)
        request.to = 1.0;
    return niceTicks(request);
}

} // namespace

Axes axesOf(const ChartSpec& spec)
{
    const Ranges ranges = rangesOf(spec);
    Axes axes;
    axes.xTitle = spec.x.title;
    axes.yTitle = spec.y.title;
    axes.verticalGrid = spec.verticalGrid;
    axes.horizontalGrid = spec.horizontalGrid;
    axes.categories = spec.x.categories;
    axes.y = verticalTicks(spec, ranges.y);
    const qsizetype count = places(spec);
    if (count > 0) {
        AxisSpec x = spec.x;
        x.from = -0.5;
        x.to = static_cast<double>(count) - 0.5;
        x.wholeNumbers = true;
        axes.x = niceTicks({.low = 0.0,
                            .high = static_cast<double>(count - 1),
                            .from = x.from,
                            .to = x.to,
                            .wholeNumbers = true});
        return axes;
    }
    TickRequest request = requestOf(spec.x, ranges.x);
    request.aim = 7;
    request.headroom = 0.04;
    axes.x = niceTicks(request);
    return axes;
}

bool nothingToDraw(const ChartSpec& spec)
{
    return !rangesOf(spec).y.known();
}

QString axisValueText(double value, const AxisSpec& axis, const AxisTicks& ticks)
{
    if (!axis.categories.isEmpty()) {
        const auto index = static_cast<qsizetype>(std::lround(value));
        return axis.categories.value(index);
    }
    if (axis.percent)
        return shareText(value, 1);
    if (axis.wholeNumbers)
        return fixedText(value, 0);
    const double digits = -std::floor(std::log10(std::max(ticks.step, 1e-300)) + 1e-9) + 1.0;
    const bool fine = digits > 0.0 && digits < 9.0 && std::abs(value) < 10000.0;
    return fine ? fixedText(value, static_cast<int>(digits)) : valueText(value, 5);
}

} // namespace tessera
