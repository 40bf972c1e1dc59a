// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/summary.h"

#include "base/blocks.h"
#include "math/linalg/moments.h"
#include "math/sorting.h"

#include <limits>
#include <numeric>

namespace tessera {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t histogramBins = 24;
constexpr std::size_t topLevels = 8;

NumberSummary emptySummary()
{
    return {.mean = nan,
            .std = nan,
            .min = nan,
            .q1 = nan,
            .median = nan,
            .q3 = nan,
            .max = nan,
            .skewness = nan,
            .mad = nan,
            .meanAbsDeviation = nan};
}

/// |x - center| of ascending values, ascending: the two sides are sorted already, so they are
/// merged.
std::vector<double> deviationsOfSorted(std::span<const double> sorted, double center)
{
    auto above = std::lower_bound(sorted.begin(), sorted.end(), center);
    auto below = above;
    std::vector<double> result;
    result.reserve(sorted.size());
    while (below != sorted.begin() || above != sorted.end()) {
        const bool takeAbove =
            below == sorted.begin() ||
            (above != sorted.end() && *above - center <= center - *std::prev(below));
        result.push_back(takeAbove ? *above++ - center : center - *--below);
    }
    return result;
}

std::int64_t countOutside(std::span<const double> sorted, const Fences& fences)
{
    const auto low = std::lower_bound(sorted.begin(), sorted.end(), fences.low);
    const auto high = std::upper_bound(sorted.begin(), sorted.end(), fences.high);
    return (low - sorted.begin()) + (sorted.end() - high);
}

std::vector<std::int64_t> histogramOf(std::span<const double> sorted, double unit)
{
    const double low = sorted.front() / unit;
    const double range = sorted.back() / unit - low;
    if (!(range > 0.0))
        return {};
    std::vector<std::int64_t> bins(histogramBins, 0);
    for (const double value : sorted) {
        const double place = (value / unit - low) / range * static_cast<double>(histogramBins);
        ++bins[std::min(static_cast<std::size_t>(place), histogramBins - 1)];
    }
    return bins;
}

ColumnSummary summariseNumbers(const Column& column, const Cancel& cancel)
{
    ColumnSummary result;
    std::vector<double> values;
    values.reserve(column.rows());
    bool positive = false;
    bool negative = false;
    for (const double value : column.numbers()) {
        if (std::isfinite(value))
            values.push_back(value);
        else if (std::isnan(value))
            ++result.missing;
        else
            (value > 0 ? positive : negative) = true;
    }
    result.count = static_cast<std::int64_t>(values.size());
    result.infinite = static_cast<std::int64_t>(column.rows()) - result.count - result.missing;
    sortNumbers(values, cancel);
    for (std::size_t i = 0; i < values.size(); ++i)
        result.distinct += i == 0 || values[i] != values[i - 1];
    result.distinct += static_cast<int>(positive) + static_cast<int>(negative);
    if (!values.empty())
        result.number = summariseSorted(values, cancel);
    return result;
}

ColumnSummary summariseTexts(const Column& column)
{
    ColumnSummary result;
    std::vector<std::int64_t> counts(column.levels().size(), 0);
    for (const std::int32_t code : column.codes()) {
        if (code >= 0)
            ++counts[static_cast<std::size_t>(code)];
        else
            ++result.missing;
    }
    result.count = static_cast<std::int64_t>(column.rows()) - result.missing;
    result.distinct =
        std::count_if(counts.begin(), counts.end(), [](auto count) { return count > 0; });
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const std::size_t shown = std::min(topLevels, static_cast<std::size_t>(result.distinct));
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown),
                      order.end(), [&](std::size_t a, std::size_t b) {
                          return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
                      });
    for (std::size_t i = 0; i < shown; ++i)
        result.top.emplace_back(column.levels()[order[i]], counts[order[i]]);
    return result;
}

} // namespace

NumberSummary summariseSorted(std::span<const double> sorted, const Cancel& cancel)
{
    if (sorted.empty())
        return emptySummary();
    NumberSummary result;
    result.min = sorted.front();
    result.max = sorted.back();
    result.q1 = quantileOfSorted(sorted, 0.25);
    result.median = quantileOfSorted(sorted, 0.5);
    result.q3 = quantileOfSorted(sorted, 0.75);
    const double unit = unitFor(std::max(std::abs(result.min), std::abs(result.max)));
    const Moments moments = momentsOf(sorted, unit, cancel);
    result.mean = moments.meanInUnits();
    result.std = moments.sampleStd();
    result.skewness = moments.skewness();
    const std::vector<double> deviations = deviationsOfSorted(sorted, result.median);
    result.mad = quantileOfSorted(deviations, 0.5);
    result.meanAbsDeviation = momentsOf(deviations, unit, cancel).meanInUnits();
    const auto zeros = std::equal_range(sorted.begin(), sorted.end(), 0.0);
    result.zeros = zeros.second - zeros.first;
    result.outliers = {.iqr = countOutside(sorted, outlierFences(result, OutlierRule::Iqr)),
                       .zscore = countOutside(sorted, outlierFences(result, OutlierRule::ZScore)),
                       .mad = countOutside(sorted, outlierFences(result, OutlierRule::Mad))};
    result.histogram = histogramOf(sorted, unit);
    return result;
}

NumberSummary summarise(std::span<const double> values, const Cancel& cancel)
{
    std::vector<double> sorted;
    sorted.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(sorted),
                 [](double value) { return std::isfinite(value); });
    sortNumbers(sorted, cancel);
    return summariseSorted(sorted, cancel);
}

ColumnSummary summarise(const Column& column, const Cancel& cancel)
{
    return column.hasTexts() ? summariseTexts(column) : summariseNumbers(column, cancel);
}

std::vector<ColumnSummary> summarise(const Table& table, const Cancel& cancel)
{
    std::vector<ColumnSummary> result(table.columnCount());
    forEachIndex(table.columnCount(), cancel,
                 [&](std::size_t i) { result[i] = summarise(table.column(i), cancel); });
    return result;
}

double quantileOfSorted(std::span<const double> sorted, double p)
{
    if (sorted.empty())
        return nan;
    const double place = p * static_cast<double>(sorted.size() - 1);
    const double floor = std::floor(place);
    const double fraction = place - floor;
    const auto index = static_cast<std::size_t>(floor);
    const double low = sorted[index];
    const double high = sorted[std::min(index + 1, sorted.size() - 1)];
    const double step = high - low;
    if (!std::isfinite(step))
        return low * (1.0 - fraction) + high * fraction;
    // From the nearer end, so that fraction 1 gives `high` to the bit.
    return fraction < 0.5 ? low + step * fraction : high - step * (1.0 - fraction);
}

} // namespace tessera
