// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profiles.h"

#include "base/blocks.h"
#include "data/summary.h"
#include "math/linalg/moments.h"
#include "math/sorting.h"

#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace tessera {

namespace {

constexpr std::size_t shownLevels = 12;

/// The present values of one column, by segment.
std::vector<std::vector<double>> splitBySegment(std::span<const double> values,
                                                std::span<const Label> labels, std::size_t k,
                                                const Cancel& cancel)
{
    std::vector<std::vector<double>> parts(k);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i % blockRows == 0)
            cancel.poll();
        if (std::isfinite(values[i]))
            parts[labels[i]].push_back(values[i]);
    }
    return parts;
}

NumberProfile describe(std::vector<double>& values, const Moments& moments, const Cancel& cancel)
{
    sortNumbers(values, cancel);
    const double mean =
        values.empty() ? std::numeric_limits<double>::quiet_NaN() : moments.meanInUnits();
    return {.count = static_cast<std::int64_t>(values.size()),
            .mean = mean,
            .median = quantileOfSorted(values, 0.5),
            .q1 = quantileOfSorted(values, 0.25),
            .q3 = quantileOfSorted(values, 0.75)};
}

/// Cohen's d (Cohen 1988) of `segment` against `rest`, pooled standard deviation. When neither
/// varies within itself but they differ, the spread of all customers stands in: the difference is
/// real.
double cohensD(const Moments& segment, const Moments& rest)
{
    if (segment.count == 0 || rest.count == 0)
        return 0.0;
    const double apart = segment.mean - rest.mean;
    const double freedom = static_cast<double>(segment.count + rest.count) - 2.0;
    const double pooled =
        freedom > 0.0 ? std::sqrt((segment.squares + rest.squares) / freedom) : 0.0;
    if (pooled > 0.0)
        return apart / pooled;
    const Moments all = merged(segment, rest);
    return all.squares > 0.0 ? apart / std::sqrt(all.squares / static_cast<double>(all.count))
                             : 0.0;
}

/// Fills `overall` and `segments` of `profile` from the column's values, one per matrix row.
void profileNumbers(std::span<const double> values, std::span<const Label> labels, std::size_t k,
                    NumberColumnProfile& profile, const Cancel& cancel)
{
    std::vector<std::vector<double>> parts = splitBySegment(values, labels, k, cancel);
    std::vector<double> all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    const Moments total = momentsInOwnUnit(all, cancel);
    profile.overall = describe(all, total, cancel);
    const double spread =
        total.count > 0 ? std::sqrt(total.squares / static_cast<double>(total.count)) : 0.0;
    std::vector<Moments> moments;
    moments.reserve(parts.size());
    for (const auto& part : parts)
        moments.push_back(momentsOf(part, total.unit, cancel));
    for (std::size_t segment = 0; segment < k; ++segment) {
        NumberProfile& one =
            profile.segments.emplace_back(describe(parts[segment], moments[segment], cancel));
        if (one.count > 0 && spread > 0.0)
            one.contrast = (moments[segment].mean - total.mean) / spread;
        Moments rest{.unit = total.unit};
        for (std::size_t other = 0; other < k; ++other) {
            if (other != segment)
                rest = merged(rest, moments[other]);
        }
        one.effect = cohensD(moments[segment], rest);
    }
}

CategoryColumnProfile profileLevels(const Column& column, std::span<const RowId> rows,
                                    std::span<const Label> labels, std::size_t k,
                                    const Cancel& cancel)
{
    const std::size_t levels = column.levels().size();
    std::vector<std::vector<std::int64_t>> counts(
        k + 1, std::vector<std::int64_t>(levels, 0)); // last: overall
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % blockRows == 0)
            cancel.poll();
        const std::int32_t code = column.codes()[static_cast<std::size_t>(rows[i])];
        if (code < 0)
            continue;
        ++counts[labels[i]][static_cast<std::size_t>(code)];
        ++counts[k][static_cast<std::size_t>(code)];
    }
    std::vector<std::size_t> order(levels);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return counts[k][a] > counts[k][b]; });
    std::erase_if(order, [&](std::size_t level) { return counts[k][level] == 0; });
    order.resize(std::min(order.size(), shownLevels));
    CategoryColumnProfile result{
        .name = column.name(), .column = 0, .levels = {}, .overall = {}, .segments = {}};
    const auto shares = [&](const std::vector<std::int64_t>& of) {
        const auto total =
            static_cast<double>(std::accumulate(of.begin(), of.end(), std::int64_t{0}));
        std::vector<double> parts;
        parts.reserve(order.size());
        for (const std::size_t level : order)
            parts.push_back(total > 0.0 ? static_cast<double>(of[level]) / total : 0.0);
        return parts;
    };
    for (const std::size_t level : order)
        result.levels.emplace_back(column.levels()[level]);
    result.overall = shares(counts[k]);
    for (std::size_t segment = 0; segment < k; ++segment)
        result.segments.push_back(shares(counts[segment]));
    return result;
}

void rankDrivers(Profiles& profiles, std::size_t k)
{
    std::vector<std::size_t> features;
    for (std::size_t i = 0; i < profiles.numbers.size(); ++i) {
        if (profiles.numbers[i].feature)
            features.push_back(i);
    }
    for (std::size_t segment = 0; segment < k; ++segment) {
        std::vector<std::size_t>& order = profiles.drivers.emplace_back(features);
        const auto strength = [&](std::size_t i) {
            return std::abs(profiles.numbers[i].segments[segment].effect);
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return strength(a) > strength(b); });
    }
}

/// The cells of a table column that belong to the matrix rows.
std::vector<double> cellsOfRows(const Column& column, std::span<const RowId> rows)
{
    std::vector<double> cells(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        cells[i] = column.numbers()[static_cast<std::size_t>(rows[i])];
    return cells;
}

} // namespace

Profiles makeProfiles(const Table& table, const Roles& roles, std::span<const RowId> rows,
                      MatrixView features, std::span<const std::size_t> featureColumns,
                      std::span<const Label> labels, int k, const Cancel& cancel)
{
    assert(rows.size() == labels.size() && features.rows == rows.size());
    const auto segments = static_cast<std::size_t>(k);
    Profiles result;
    result.total = static_cast<std::int64_t>(rows.size());
    result.sizes.assign(segments, 0);
    for (const Label label : labels)
        ++result.sizes[label];
    for (const std::size_t column : featureColumns)
        result.numbers.push_back(
            {.name = table.column(column).name(), .column = column, .feature = true});
    std::vector<std::size_t> categories;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (roles.roles[i] != Role::Descriptive)
            continue;
        if (table.column(i).isNumeric())
            result.numbers.push_back(
                {.name = table.column(i).name(), .column = i, .feature = false});
        else if (table.column(i).type() == ColumnType::Category)
            categories.push_back(i);
    }
    forEachIndex(result.numbers.size(), cancel, [&](std::size_t i) {
        NumberColumnProfile& profile = result.numbers[i];
        if (profile.feature)
            profileNumbers(features.column(i), labels, segments, profile, cancel);
        else
            profileNumbers(cellsOfRows(table.column(profile.column), rows), labels, segments,
                           profile, cancel);
    });
    result.categories.resize(categories.size());
    forEachIndex(categories.size(), cancel, [&](std::size_t i) {
        result.categories[i] =
            profileLevels(table.column(categories[i]), rows, labels, segments, cancel);
        result.categories[i].column = categories[i];
    });
    rankDrivers(result, segments);
    return result;
}

} // namespace tessera
