// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Brings features to comparable scales: (x - center) / scale per column.
// It never divides by zero: a constant column keeps scale 1 and is reported.

#include "core/cancel.h"
#include "core/issue.h"
#include "core/matrix.h"

#include <map>
#include <string>
#include <vector>

namespace tessera {

enum class Scaling {
    Standard, ///< mean, population standard deviation (n)
    MinMax,   ///< minimum, range
    Robust,   ///< median, interquartile range; where that is 0 although the column varies: the
              ///< population standard deviation, so that it still counts
    None      ///< 0, 1
};

struct ScalingRecipe {
    Scaling method = Scaling::Standard;
    std::map<std::string, double> weights{}; ///< by feature, from 0; 1 where none is given

    bool operator==(const ScalingRecipe&) const = default;
};

struct Scaled {
    std::vector<double> center;    ///< per feature
    std::vector<double> scale;     ///< per feature, > 0
    Matrix values;                 ///< rows x features
    std::vector<double> weights{}; ///< per feature; empty: every one counts the same
    Matrix weighted{};             ///< values times the roots of the weights; empty as above

    /// What distances are measured in.
    const Matrix& space() const { return weights.empty() ? values : weighted; }
};

/// `names` are for FeatureConstant warnings, added to `issues`. Throws Cancelled.
Scaled scale(const Matrix& features, const std::vector<std::string>& names,
             const ScalingRecipe& recipe, std::vector<Issue>& issues, const Cancel& cancel);

} // namespace tessera
