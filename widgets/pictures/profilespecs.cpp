// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/profilespecs.h"

#include "profiles/distinctive.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tessera {

namespace {

struct Specs {
    Q_DECLARE_TR_FUNCTIONS(ProfileCharts)
};

/// The numbers of a column as they were profiled: features as they were clustered, imputed ones
/// included.
double valueAt(const Analysis& analysis, const NumberColumnProfile& column, std::size_t index,
               std::size_t row)
{
    if (column.feature)
        return analysis.cleaned.value->values(row, index);
    const auto tableRow = static_cast<std::size_t>(analysis.cleaned.value->rows[row]);
    return analysis.table->column(column.column).numbers()[tableRow];
}

BoxSpec boxOf(const NumberProfile& profile)
{
    return {.low = profile.q1,
            .q1 = profile.q1,
            .median = profile.median,
            .q3 = profile.q3,
            .high = profile.q3,
            .outliers = {}};
}

/// Draws the whiskers out to `value` unless it lies beyond 1.5 interquartile ranges.
void reachOut(BoxSpec& box, double value)
{
    const double reach = 1.5 * (box.q3 - box.q1);
    if (value >= box.q1 - reach)
        box.low = std::min(box.low, value);
    if (value <= box.q3 + reach)
        box.high = std::max(box.high, value);
}

QVector<QString> groupNames(const std::vector<SegmentStyle>& styles)
{
    QVector<QString> names{Specs::tr("All")};
    for (const SegmentStyle& style : styles)
        names.push_back(QString::number(style.number));
    return names;
}

} // namespace

std::vector<std::size_t> orderedColumns(const Profiles& profiles, ColumnOrder order)
{
    if (order == ColumnOrder::ByDifference)
        return mostDistinctive(profiles);
    std::vector<std::size_t> columns(profiles.numbers.size());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    return columns;
}

ChartSpec spreadSpec(const Analysis& analysis, const std::vector<SegmentStyle>& styles,
                     std::size_t column)
{
    const NumberColumnProfile& profile = analysis.profiles.value->numbers[column];
    const std::vector<Label>& labels = analysis.clusters.value->clustering.labels;
    QVector<BoxSpec> boxes{boxOf(profile.overall)};
    for (const NumberProfile& segment : profile.segments)
        boxes.push_back(boxOf(segment));
    for (std::size_t row = 0; row < labels.size(); ++row) {
        const double value = valueAt(analysis, profile, column, row);
        if (!std::isfinite(value))
            continue;
        reachOut(boxes[0], value);
        reachOut(boxes[labels[row] + 1], value);
    }
    ChartSpec spec{.title = shownName(profile.name), .unit = Specs::tr("spread in each segment")};
    spec.x = {.categories = groupNames(styles)};
    spec.boxes = boxes;
    spec.description = Specs::tr("Spread of %1 in each segment: the median of all is %2")
                           .arg(spec.title, valueText(profile.overall.median));
    return spec;
}

ChartSpec shareSpec(const Profiles& profiles, const std::vector<SegmentStyle>& styles,
                    std::size_t category, std::size_t level)
{
    const CategoryColumnProfile& profile = profiles.categories[category];
    ChartSpec spec{.title = shownName(profile.levels[level]),
                   .unit = Specs::tr("share in each segment, %1").arg(shownName(profile.name))};
    spec.x = {.categories = groupNames(styles)};
    spec.y = {.from = 0.0, .percent = true};
    BarSpec bars{.name = spec.title, .values = {profile.overall[level]}, .colours = {}};
    bars.colours.push_back({.kind = ColourRole::Muted});
    for (std::size_t s = 0; s < styles.size(); ++s) {
        bars.values.push_back(profile.segments[s][level]);
        bars.colours.push_back({.kind = ColourRole::Segment,
                                .segment = styles[s].colour,
                                .segments = static_cast<int>(styles.size())});
    }
    spec.bars = {bars};
    spec.description = Specs::tr("Share of %1 in each segment: %2 of all")
                           .arg(spec.title, shareText(profile.overall[level]));
    return spec;
}

} // namespace tessera
