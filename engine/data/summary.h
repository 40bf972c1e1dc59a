// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Statistics of single columns over their non-missing, finite values.
// It never looks at more than one column at a time; cleaning/health.h does.

#include "base/cancel.h"
#include "data/table.h"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tessera {

/// Strict outlier counts by the three rules of SPEC section 3.
struct OutlierCounts {
    std::int64_t iqr = 0;    ///< outside Q1 - 1.5 IQR .. Q3 + 1.5 IQR
    std::int64_t zscore = 0; ///< |x - mean| / std > 3, std with n - 1
    std::int64_t mad =
        0; ///< |0.6745 (x - median) / MAD| > 3.5; MAD 0: mean absolute deviation x 1.253314
};

/// Moments and order statistics; NaN where undefined (count too small).
/// Sources: std with n-1; quantiles by linear interpolation (Hyndman and Fan 1996, type 7);
/// skewness bias-corrected G1 (Joanes and Gill 1998).
struct NumberSummary {
    double mean = 0;
    double std = 0;
    double min = 0;
    double q1 = 0;
    double median = 0;
    double q3 = 0;
    double max = 0;
    double skewness = 0;
    double mad = 0;              ///< median absolute deviation from the median, no factor
    double meanAbsDeviation = 0; ///< mean |x - median|
    std::int64_t zeros = 0;
    OutlierCounts outliers{};
    std::vector<std::int64_t>
        histogram{}; ///< 24 equal bins over min..max; empty when constant or empty
};

struct ColumnSummary {
    std::int64_t count = 0; ///< non-missing, finite values
    std::int64_t missing = 0;
    std::int64_t infinite = 0;             ///< counted neither in count nor in missing
    std::int64_t distinct = 0;             ///< of non-missing values
    std::optional<NumberSummary> number{}; ///< Number and DateTime columns with count > 0
    std::vector<std::pair<std::string, std::int64_t>>
        top{}; ///< text columns: the 8 most frequent, ties by order of appearance
};

/// Statistics of `values`, NaN and infinities skipped. Throws Cancelled.
NumberSummary summarise(std::span<const double> values, const Cancel& cancel = {});
ColumnSummary summarise(const Column& column, const Cancel& cancel = {});

/// The same of values that are ascending and finite already.
NumberSummary summariseSorted(std::span<const double> sorted, const Cancel& cancel = {});

/// One summary per column; columns in parallel. Throws Cancelled.
std::vector<ColumnSummary> summarise(const Table& table, const Cancel& cancel);

/// Quantile of ascending `sorted` by linear interpolation (type 7), p in 0..1; NaN when empty.
double quantileOfSorted(std::span<const double> sorted, double p);

/// Bounds beyond which a value is an outlier under each rule; strict comparison, the same answer
/// for every double as the rule's own formula. Infinite where nothing can be an outlier (no
/// spread).
enum class OutlierRule { Iqr, ZScore, Mad };
struct Fences {
    double low = 0;
    double high = 0;
};
Fences outlierFences(const NumberSummary& summary, OutlierRule rule);

/// The same of ascending, finite values, at the cost of no more than the rule needs. Throws
/// Cancelled.
Fences outlierFencesOfSorted(std::span<const double> sorted, OutlierRule rule,
                             const Cancel& cancel = {});

} // namespace tessera
