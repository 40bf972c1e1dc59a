// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/steps.h"
#include "math/sorting.h"

namespace tessera {

namespace {

bool outside(double value, const Fences& fences)
{
    return value < fences.low || value > fences.high;
}

void measureFences(Cleaned& cleaned, OutlierRule rule, const Cancel& cancel)
{
    forEachIndex(cleaned.features.size(), cancel, [&](std::size_t j) {
        FeatureCleaning& feature = cleaned.features[j];
        const auto column = cleaned.values.column(j);
        std::vector<double> sorted(column.begin(), column.end());
        sortNumbers(sorted, cancel);
        feature.fences = outlierFencesOfSorted(sorted, rule, cancel);
        feature.outliers = std::count_if(column.begin(), column.end(),
                                         [&](double x) { return outside(x, feature.fences); });
    });
}

void clip(Workpiece& piece, const Cancel& cancel)
{
    Cleaned& cleaned = piece.cleaned;
    std::vector<bool> outlying;
    for (const FeatureCleaning& feature : cleaned.features)
        outlying.push_back(feature.outliers > 0);
    makeOwn(piece, outlying, cancel);
    forEachIndex(cleaned.features.size(), cancel, [&](std::size_t j) {
        FeatureCleaning& feature = cleaned.features[j];
        if (feature.outliers > 0)
            for (double& value : piece.own[j])
                value = std::clamp(value, feature.fences.low, feature.fences.high);
        feature.clipped = feature.outliers;
    });
    for (const FeatureCleaning& feature : cleaned.features)
        cleaned.clippedCells += feature.clipped;
}

} // namespace

void treatOutliers(Workpiece& piece, const Cancel& cancel)
{
    Cleaned& cleaned = piece.cleaned;
    if (cleaned.rows.empty())
        return;
    measureFences(cleaned, piece.recipe.outlierRule, cancel);
    const RowFlags outlying = rowsWhereAny(cleaned, cancel, [&](double x, std::size_t j) {
        return outside(x, cleaned.features[j].fences);
    });
    cleaned.outlierRows = std::count(outlying.begin(), outlying.end(), 1);
    if (piece.recipe.outliers == OutlierPolicy::Drop)
        dropRows(piece, outlying, DropReason::Outlier, cancel);
    else if (piece.recipe.outliers == OutlierPolicy::Clip)
        clip(piece, cancel);
}

} // namespace tessera
