// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spec/niceticks.h"

#include "words/numbertext.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr int mostTicks = 60;

int decimalsOf(double step)
{
    return std::clamp(static_cast<int>(-std::floor(std::log10(step) + 1e-9)), 0, 12);
}

bool alike(const QVector<QString>& labels)
{
    return std::adjacent_find(labels.begin(), labels.end()) != labels.end();
}

/// Ends in order, finite, and apart.
std::pair<double, double> soundRange(const TickRequest& request)
{
    double low = std::isfinite(request.low) ? request.low : 0.0;
    double high = std::isfinite(request.high) ? request.high : low + 1.0;
    if (low > high)
        std::swap(low, high);
    const double size = std::max(std::abs(low), std::abs(high));
    if (high - low <= size * 1e-12) {
        const double pad = request.wholeNumbers ? 1.0 : size > 0.0 ? size * 0.1 : 0.5;
        low -= pad;
        high += pad;
    }
    return {low, high};
}

} // namespace

double niceStep(double range, int aim)
{
    const double raw = range / std::max(aim, 1);
    if (!(raw > 0.0) || !std::isfinite(raw))
        return 1.0;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double share = raw / power;
    // Halfway between neighbours on a logarithmic scale.
    for (const double factor : {1.0, 2.0, 5.0}) {
        const double next = factor == 2.0 ? 5.0 : 2.0 * factor;
        if (share < std::sqrt(factor * next))
            return factor * power;
    }
    return 10.0 * power;
}

QVector<QString> tickLabels(const std::vector<double>& values, double step,
                            const TickRequest& request)
{
    double size = 0.0;
    for (const double value : values)
        size = std::max(size, std::abs(value));
    const auto make = [&](auto&& text) {
        QVector<QString> labels;
        for (const double value : values)
            labels.push_back(text(value));
        return labels;
    };
    if (request.percent)
        return make([&](double v) { return shareText(v, std::max(0, decimalsOf(step) - 2)); });
    if (size >= 10000.0) {
        QVector<QString> labels = make([](double v) { return compactText(v); });
        if (!alike(labels))
            return labels;
    }
    return make([&](double v) { return fixedText(v, decimalsOf(step)); });
}

AxisTicks niceTicks(const TickRequest& request)
{
    const auto [low, high] = soundRange(request);
    AxisTicks ticks;
    const double span = high - low;
    ticks.from = request.from.value_or(low - span * request.headroom);
    ticks.to = request.to.value_or(high + span * request.headroom);
    if (!(ticks.to > ticks.from))
        ticks.to = ticks.from + std::max(span, 1.0);
    ticks.step = niceStep(ticks.to - ticks.from, request.aim);
    if (request.wholeNumbers)
        ticks.step = std::max(1.0, ticks.step);
    if (request.snapStart && !request.from)
        ticks.from = std::floor(low / ticks.step + 1e-9) * ticks.step;
    if (!request.to) // a mark at the top must not be cut, however far down the axis starts
        ticks.to = std::max(ticks.to, high + (high - ticks.from) * request.headroom);
    // Whole numbers (k = 2, 4, 6) count from the first value, all else from zero.
    const double first = request.wholeNumbers
                             ? std::ceil(request.from.value_or(low) - 1e-9)
                             : std::ceil(ticks.from / ticks.step - 1e-9) * ticks.step;
    for (int i = 0; i < mostTicks; ++i) {
        double value = first + i * ticks.step;
        if (value > ticks.to + ticks.step * 1e-9)
            break;
        if (std::abs(value) < ticks.step * 1e-9)
            value = 0.0;
        ticks.values.push_back(value);
    }
    ticks.labels = tickLabels(ticks.values, ticks.step, request);
    return ticks;
}

} // namespace tessera
