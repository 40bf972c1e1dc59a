// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaning.h"

#include "cleaning/duplicates.h"
#include "core/blocks.h"
#include "linalg/moments.h"
#include "linalg/sorting.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace tessera {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// The work in progress: one matrix column per feature still in, one matrix row per table row still
/// in.
struct Workpiece {
    Cleaned cleaned;
    std::vector<std::int64_t> infinite; ///< per feature
};

void countDrop(Cleaned& cleaned, DropReason reason, std::size_t before)
{
    if (before != cleaned.rows.size())
        cleaned.dropped.push_back(
            {reason, static_cast<std::int64_t>(before - cleaned.rows.size())});
}

void chooseRows(const Table& table, DuplicatePolicy policy, Cleaned& cleaned, const Cancel& cancel)
{
    cleaned.rows.resize(static_cast<std::size_t>(table.rows()));
    std::iota(cleaned.rows.begin(), cleaned.rows.end(), RowId{0});
    if (policy == DuplicatePolicy::Keep)
        return;
    RowSet repeats(table.rows());
    for (const Repeat& repeat : findRepeats(table, allColumns(table), MissingCells::Equal, cancel))
        repeats.insert(repeat.row);
    std::erase_if(cleaned.rows, [&](RowId row) { return repeats.contains(row); });
    countDrop(cleaned, DropReason::Duplicate, static_cast<std::size_t>(table.rows()));
}

/// Copies the chosen cells; infinite ones become missing.
void gather(const Table& table, const Roles& roles, Workpiece& piece, const Cancel& cancel)
{
    Cleaned& cleaned = piece.cleaned;
    const std::size_t count = roles.features.size();
    cleaned.values = Matrix(cleaned.rows.size(), count);
    cleaned.features.resize(count);
    piece.infinite.assign(count, 0);
    forEachIndex(count, cancel, [&](std::size_t j) {
        const Column& source = table.column(roles.features[j]);
        FeatureCleaning& feature = cleaned.features[j];
        feature.name = source.name();
        feature.column = roles.features[j];
        const auto numbers = source.numbers();
        const auto target = cleaned.values.column(j);
        for (std::size_t i = 0; i < target.size(); ++i) {
            if (i % blockRows == 0)
                cancel.poll();
            const double value = numbers[static_cast<std::size_t>(cleaned.rows[i])];
            target[i] = std::isfinite(value) ? value : nan;
            feature.missing += !std::isfinite(value);
            piece.infinite[j] += std::isinf(value);
        }
    });
}

/// Keeps the matrix columns for which `keep` is true.
void keepColumns(Cleaned& cleaned, const std::vector<bool>& keep)
{
    const auto kept = static_cast<std::size_t>(std::count(keep.begin(), keep.end(), true));
    if (kept == keep.size())
        return;
    Matrix values(cleaned.values.rows(), kept);
    std::vector<FeatureCleaning> features;
    for (std::size_t j = 0; j < keep.size(); ++j) {
        if (!keep[j])
            continue;
        const auto from = cleaned.values.column(j);
        std::copy(from.begin(), from.end(), values.column(features.size()).begin());
        features.push_back(std::move(cleaned.features[j]));
    }
    cleaned.values = std::move(values);
    cleaned.features = std::move(features);
}

/// Keeps the matrix rows for which `keep` is true and counts the others.
void keepRows(Cleaned& cleaned, const std::vector<char>& keep, DropReason reason,
              const Cancel& cancel)
{
    const std::size_t before = cleaned.rows.size();
    const auto kept = static_cast<std::size_t>(std::count(keep.begin(), keep.end(), 1));
    if (kept == before)
        return;
    Matrix values(kept, cleaned.values.columns());
    forEachIndex(values.columns(), cancel, [&](std::size_t j) {
        const auto from = cleaned.values.column(j);
        auto to = values.column(j).begin();
        for (std::size_t i = 0; i < before; ++i) {
            if (keep[i])
                *to++ = from[i];
        }
    });
    cleaned.values = std::move(values);
    std::size_t next = 0;
    for (std::size_t i = 0; i < before; ++i) {
        if (keep[i])
            cleaned.rows[next++] = cleaned.rows[i];
    }
    cleaned.rows.resize(kept);
    countDrop(cleaned, reason, before);
}

/// Marks, for each row, whether `test` holds for any of its cells: test(value, feature index).
template<class Test>
std::vector<char> rowsWhereAny(const Cleaned& cleaned, const Cancel& cancel, const Test& test)
{
    std::vector<char> any(cleaned.rows.size(), 0);
    forEachBlock(any.size(), cancel, [&](std::size_t begin, std::size_t end) {
        for (std::size_t j = 0; j < cleaned.values.columns(); ++j) {
            cancel.poll();
            const auto column = cleaned.values.column(j);
            for (std::size_t i = begin; i < end; ++i)
                any[i] = static_cast<char>(any[i] | static_cast<char>(test(column[i], j)));
        }
    });
    return any;
}

double fillFor(std::span<const double> column, MissingPolicy policy, const Cancel& cancel)
{
    if (policy == MissingPolicy::Zero)
        return 0.0;
    std::vector<double> present;
    present.reserve(column.size());
    std::copy_if(column.begin(), column.end(), std::back_inserter(present),
                 [](double x) { return !std::isnan(x); });
    if (policy == MissingPolicy::Mean)
        return momentsInOwnUnit(present, cancel).meanInUnits();
    sortNumbers(present, cancel);
    return quantileOfSorted(present, 0.5);
}

void fillMissing(Cleaned& cleaned, MissingPolicy policy, const Cancel& cancel)
{
    const std::vector<char> withMissing =
        rowsWhereAny(cleaned, cancel, [](double x, std::size_t) { return std::isnan(x); });
    if (policy == MissingPolicy::Drop) {
        std::vector<char> keep(withMissing.size());
        std::transform(withMissing.begin(), withMissing.end(), keep.begin(),
                       [](char any) { return static_cast<char>(!any); });
        keepRows(cleaned, keep, DropReason::Missing, cancel);
        for (FeatureCleaning& feature : cleaned.features)
            feature.fill = nan;
        return;
    }
    cleaned.imputedRows = std::count(withMissing.begin(), withMissing.end(), 1);
    forEachIndex(cleaned.features.size(), cancel, [&](std::size_t j) {
        FeatureCleaning& feature = cleaned.features[j];
        const auto column = cleaned.values.column(j);
        feature.fill = fillFor(column, policy, cancel);
        feature.imputed = feature.missing;
        if (feature.missing > 0)
            std::replace_if(
                column.begin(), column.end(), [](double x) { return std::isnan(x); }, feature.fill);
    });
    for (const FeatureCleaning& feature : cleaned.features)
        cleaned.imputedCells += feature.imputed;
}

bool outside(double value, const Fences& fences)
{
    return value < fences.low || value > fences.high;
}

void treatOutliers(Cleaned& cleaned, const CleaningRecipe& recipe, const Cancel& cancel)
{
    forEachIndex(cleaned.features.size(), cancel, [&](std::size_t j) {
        FeatureCleaning& feature = cleaned.features[j];
        const auto column = cleaned.values.column(j);
        feature.fences = outlierFences(summarise(column, cancel), recipe.outlierRule);
        feature.outliers = std::count_if(column.begin(), column.end(),
                                         [&](double x) { return outside(x, feature.fences); });
    });
    std::vector<char> any = rowsWhereAny(cleaned, cancel, [&](double x, std::size_t j) {
        return outside(x, cleaned.features[j].fences);
    });
    cleaned.outlierRows = std::count(any.begin(), any.end(), 1);
    if (recipe.outliers == OutlierPolicy::Drop) {
        std::transform(any.begin(), any.end(), any.begin(),
                       [](char out) { return static_cast<char>(!out); });
        keepRows(cleaned, any, DropReason::Outlier, cancel);
    } else if (recipe.outliers == OutlierPolicy::Clip) {
        forEachIndex(cleaned.features.size(), cancel, [&](std::size_t j) {
            FeatureCleaning& feature = cleaned.features[j];
            for (double& value : cleaned.values.column(j))
                value = std::clamp(value, feature.fences.low, feature.fences.high);
            feature.clipped = feature.outliers;
        });
        for (const FeatureCleaning& feature : cleaned.features)
            cleaned.clippedCells += feature.clipped;
    }
}

/// Leaves out features without any value and reports them and the infinite cells.
void leaveOutEmpty(Workpiece& piece, std::vector<Issue>& issues)
{
    Cleaned& cleaned = piece.cleaned;
    std::vector<bool> keep;
    for (std::size_t j = 0; j < cleaned.features.size(); ++j) {
        const FeatureCleaning& feature = cleaned.features[j];
        if (piece.infinite[j] > 0)
            issues.push_back({.code = IssueCode::FeatureInfinite,
                              .severity = Severity::Warning,
                              .arguments = {feature.name, std::to_string(piece.infinite[j])}});
        keep.push_back(feature.missing < static_cast<std::int64_t>(cleaned.rows.size()));
        if (!keep.back())
            issues.push_back({.code = IssueCode::FeatureAllMissing,
                              .severity = Severity::Warning,
                              .arguments = {feature.name}});
    }
    keepColumns(cleaned, keep);
}

} // namespace

const char* dropReasonName(DropReason reason)
{
    switch (reason) {
    case DropReason::Ragged:
        return "ragged";
    case DropReason::Duplicate:
        return "duplicate";
    case DropReason::Missing:
        return "missing";
    case DropReason::Outlier:
        return "outlier";
    }
    return "";
}

Result<Cleaned> clean(const Table& table, const Roles& roles, const CleaningRecipe& recipe,
                      std::vector<Issue>& issues, const Cancel& cancel)
{
    const Issue noRowsLeft{.code = IssueCode::NoRowsLeft,
                           .arguments = {std::to_string(table.rows())}};
    if (table.rows() == 0)
        return noRowsLeft;
    Workpiece piece;
    Cleaned& cleaned = piece.cleaned;
    chooseRows(table, recipe.duplicates, cleaned, cancel);
    gather(table, roles, piece, cancel);
    leaveOutEmpty(piece, issues);
    if (cleaned.features.empty())
        return Issue{.code = IssueCode::NoUsableFeature};
    fillMissing(cleaned, recipe.missing, cancel);
    if (!cleaned.rows.empty())
        treatOutliers(cleaned, recipe, cancel);
    if (cleaned.rows.empty())
        return noRowsLeft;
    return std::move(cleaned);
}

} // namespace tessera
