// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From the table to complete numeric features: duplicates, missing values, outliers, in that order.
// It never changes the table; what it leaves out or fills is counted with its reason.

#include "base/cancel.h"
#include "base/result.h"
#include "data/roles.h"
#include "data/summary.h"
#include "math/sharedcolumns.h"

#include <memory>
#include <vector>

namespace tessera {

enum class MissingPolicy { Median, Mean, Zero, Drop };
enum class DuplicatePolicy { Keep, Drop };
enum class OutlierPolicy { Keep, Clip, Drop };

struct CleaningRecipe {
    MissingPolicy missing =
        MissingPolicy::Median; ///< of the rows left after duplicates were dropped
    DuplicatePolicy duplicates =
        DuplicatePolicy::Keep; ///< exact repeats of the whole row; the first stays
    OutlierPolicy outliers = OutlierPolicy::Keep;
    OutlierRule outlierRule = OutlierRule::Iqr; ///< fences on the imputed features

    bool operator==(const CleaningRecipe&) const = default;
};

enum class DropReason { Ragged, Duplicate, Missing, Outlier };
const char* dropReasonName(DropReason reason); ///< "ragged", "duplicate", "missing", "outlier"
struct DropCount {
    DropReason reason;
    std::int64_t count;
};

/// What one feature went through.
struct FeatureCleaning {
    std::string name;
    std::size_t column = 0;   ///< of the table
    std::int64_t missing = 0; ///< missing cells among the rows considered (infinite ones included)
    std::int64_t imputed = 0; ///< of those, filled
    double fill =
        0; ///< what a missing cell gets, also a new customer's; NaN with MissingPolicy::Drop
    Fences fences{};           ///< under the chosen rule, on the imputed values
    std::int64_t outliers = 0; ///< cells outside
    std::int64_t clipped = 0;  ///< cells moved to the fence
};

struct Cleaned {
    std::vector<RowId> rows; ///< table row of each matrix row, ascending
    SharedColumns values;    ///< rows x features, complete and finite; the table's own where no
                             ///< cell was filled or moved and no row left out
    std::vector<FeatureCleaning>
        features; ///< in matrix order; features that are all missing are left out
    std::vector<DropCount>
        dropped; ///< table rows left out, by reason (ragged rows of reading not included)
    std::int64_t imputedCells = 0;
    std::int64_t imputedRows = 0; ///< rows with at least one filled cell
    std::int64_t clippedCells = 0;
    std::int64_t outlierRows = 0; ///< rows with at least one outlying cell (before clip or drop)
};

/// Cleans the chosen features. Notes and warnings are added to `issues`.
/// Errors: NoUsableFeature, NoRowsLeft. Throws Cancelled.
Result<Cleaned> clean(const Table& table, const Roles& roles, const CleaningRecipe& recipe,
                      std::vector<Issue>& issues, const Cancel& cancel);

} // namespace tessera
