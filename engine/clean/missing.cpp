// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/steps.h"
#include "math/linalg/moments.h"
#include "math/sorting.h"

#include <cmath>
#include <limits>

namespace tessera {

namespace {

/// Counts missing and infinite cells, reports the latter and leaves out features that have nothing
/// else.
void countMissing(Workpiece& piece, const Cancel& cancel)
{
    Cleaned& cleaned = piece.cleaned;
    std::vector<std::int64_t> infinite(cleaned.features.size(), 0);
    forEachIndex(cleaned.features.size(), cancel, [&](std::size_t j) {
        const auto column = cleaned.values.column(j);
        cleaned.features[j].missing =
            std::count_if(column.begin(), column.end(), [](double x) { return !std::isfinite(x); });
        infinite[j] =
            std::count_if(column.begin(), column.end(), [](double x) { return std::isinf(x); });
    });
    std::vector<bool> keep;
    for (std::size_t j = 0; j < cleaned.features.size(); ++j) {
        const FeatureCleaning& feature = cleaned.features[j];
        if (infinite[j] > 0)
            piece.issues.push_back({.code = IssueCode::FeatureInfinite,
                                    .severity = Severity::Warning,
                                    .arguments = {feature.name, std::to_string(infinite[j])}});
        keep.push_back(feature.missing < static_cast<std::int64_t>(cleaned.rows.size()));
        if (!keep.back())
            piece.issues.push_back({.code = IssueCode::FeatureAllMissing,
                                    .severity = Severity::Warning,
                                    .arguments = {feature.name}});
    }
    keepFeatures(piece, keep);
}

double fillFor(std::span<const double> column, MissingPolicy policy, const Cancel& cancel)
{
    if (policy == MissingPolicy::Zero)
        return 0.0;
    std::vector<double> present;
    present.reserve(column.size());
    std::copy_if(column.begin(), column.end(), std::back_inserter(present),
                 [](double x) { return std::isfinite(x); });
    if (policy == MissingPolicy::Mean)
        return momentsInOwnUnit(present, cancel).meanInUnits();
    sortNumbers(present, cancel);
    return quantileOfSorted(present, 0.5);
}

void fill(Workpiece& piece, const Cancel& cancel)
{
    Cleaned& cleaned = piece.cleaned;
    std::vector<bool> incomplete;
    for (const FeatureCleaning& feature : cleaned.features)
        incomplete.push_back(feature.missing > 0);
    makeOwn(piece, incomplete, cancel);
    forEachIndex(cleaned.features.size(), cancel, [&](std::size_t j) {
        FeatureCleaning& feature = cleaned.features[j];
        feature.fill = fillFor(cleaned.values.column(j), piece.recipe.missing, cancel);
        feature.imputed = feature.missing;
        if (feature.missing > 0)
            std::ranges::replace_if(
                piece.own[j], [](double x) { return !std::isfinite(x); }, feature.fill);
    });
    for (const FeatureCleaning& feature : cleaned.features)
        cleaned.imputedCells += feature.imputed;
}

} // namespace

void treatMissing(Workpiece& piece, const Cancel& cancel)
{
    countMissing(piece, cancel);
    Cleaned& cleaned = piece.cleaned;
    const RowFlags incomplete =
        rowsWhereAny(cleaned, cancel, [](double x, std::size_t) { return !std::isfinite(x); });
    if (piece.recipe.missing == MissingPolicy::Drop) {
        dropRows(piece, incomplete, DropReason::Missing, cancel);
        for (FeatureCleaning& feature : cleaned.features)
            feature.fill = std::numeric_limits<double>::quiet_NaN();
        return;
    }
    cleaned.imputedRows = std::count(incomplete.begin(), incomplete.end(), 1);
    fill(piece, cancel);
}

} // namespace tessera
