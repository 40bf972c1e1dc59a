// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Transforms of complete features: log1p. Derived columns come here too.
// It never reorders features and never sees missing values.

#include "clean/cleaning.h"

namespace tessera {

enum class LogPolicy {
    None,
    Auto,   ///< skewness > 1 and no negative values
    All,    ///< a negative value is an error
    Columns ///< by name; a negative value is an error
};

struct FeatureRecipe {
    LogPolicy log = LogPolicy::None;
    std::vector<std::string> logColumns{}; ///< with LogPolicy::Columns

    bool operator==(const FeatureRecipe&) const = default;
};

struct FeatureMatrix {
    std::vector<std::string> names; ///< in matrix order
    SharedColumns values;           ///< rows x features; the cleaned ones where not logged
    std::vector<bool> logged;       ///< log(1 + x) was taken
};

/// Errors: LogOfNegative, ColumnUnknown (a name that is no feature).
Result<FeatureMatrix> makeFeatures(const Cleaned& cleaned, const FeatureRecipe& recipe,
                                   const Cancel& cancel);

} // namespace tessera
