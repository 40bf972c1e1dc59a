// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/boxes.h"

#include "words/nametext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

struct Boxes {
    Q_DECLARE_TR_FUNCTIONS(Boxes)
};

constexpr std::size_t mostOutliers = 200;

/// Every n-th of them, so that at most `mostOutliers` stay and the extremes among them.
QVector<double> thinned(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    QVector<double> kept;
    const std::size_t step =
        std::max<std::size_t>(1, (values.size() + mostOutliers - 1) / mostOutliers);
    for (std::size_t i = 0; i < values.size(); i += step)
        kept.push_back(values[i]);
    if (!values.empty() && kept.last() != values.back())
        kept.push_back(values.back());
    return kept;
}

BoxSpec boxOf(const NumberSummary& summary, const Fences& fences, std::span<const double> values)
{
    BoxSpec box{.low = summary.median,
                .q1 = summary.q1,
                .median = summary.median,
                .q3 = summary.q3,
                .high = summary.median,
                .outliers = {}};
    std::vector<double> outside;
    for (const double value : values) {
        if (value < fences.low || value > fences.high) {
            outside.push_back(value);
            continue;
        }
        box.low = std::min(box.low, value);
        box.high = std::max(box.high, value);
    }
    box.low = std::min(box.low, box.q1);
    box.high = std::max(box.high, box.q3);
    box.outliers = thinned(std::move(outside));
    return box;
}

void standardise(BoxSpec& box, double mean, double deviation)
{
    const double scale = deviation > 0 ? deviation : 1.0;
    for (double* value : {&box.low, &box.q1, &box.median, &box.q3, &box.high})
        *value = (*value - mean) / scale;
    for (double& outlier : box.outliers)
        outlier = (outlier - mean) / scale;
}

} // namespace

std::vector<std::size_t> orderedBoxes(const Analysis& analysis, BoxOrder order)
{
    const Cleaned& cleaned = *analysis.cleaned.value;
    std::vector<std::size_t> boxes;
    for (std::size_t j = 0; j < cleaned.features.size(); ++j) {
        if (analysis.health.value->columns[cleaned.features[j].column].number)
            boxes.push_back(j);
    }
    if (order == BoxOrder::MostOutliers)
        std::stable_sort(boxes.begin(), boxes.end(), [&](std::size_t a, std::size_t b) {
            return cleaned.features[a].outliers > cleaned.features[b].outliers;
        });
    return boxes;
}

ChartSpec outlierBoxes(const Analysis& analysis, std::span<const std::size_t> features,
                       const Cancel& cancel)
{
    const Cleaned& cleaned = *analysis.cleaned.value;
    ChartSpec spec{.title = Boxes::tr("Outliers"),
                   .unit = Boxes::tr("standard deviations from the mean")};
    std::int64_t outliers = 0;
    for (const std::size_t j : features) {
        cancel.poll();
        const FeatureCleaning& feature = cleaned.features[j];
        const NumberSummary& summary = *analysis.health.value->columns[feature.column].number;
        BoxSpec box = boxOf(summary, feature.fences, cleaned.values.column(j));
        standardise(box, summary.mean, summary.std);
        spec.boxes.push_back(box);
        spec.x.categories.push_back(shownName(feature.name));
        outliers += feature.outliers;
    }
    spec.description = Boxes::tr("%Ln outlying value(s) in the features shown", nullptr,
                                 static_cast<int>(outliers));
    spec.emptyText = Boxes::tr("No feature to show");
    return spec;
}

} // namespace tessera
