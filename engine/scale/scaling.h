// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Brings features to comparable scales: (x - center) / scale per column.
// It never divides by zero: a constant column keeps scale 1 and is reported.

#include "base/cancel.h"
#include "base/issue.h"
#include "math/sharedcolumns.h"

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
    SharedColumns values;          ///< rows x features; the given ones where center 0, scale 1
    std::vector<double> weights{}; ///< per feature; empty: every one counts the same
    SharedColumns weighted{};      ///< values times the roots of the weights, the values themselves
                                   ///< where the weight is 1; empty as above

    /// What distances are measured in.
    const SharedColumns& space() const { return weights.empty() ? values : weighted; }
};

/// `names` are for FeatureConstant warnings, added to `issues`. Throws Cancelled.
Scaled scale(const SharedColumns& features, const std::vector<std::string>& names,
             const ScalingRecipe& recipe, std::vector<Issue>& issues, const Cancel& cancel);

/// The same without computing anything, from what scale() has made of the same features by the same
/// method; any weights are forgotten.
Scaled scaledAsBefore(const Scaled& before, const SharedColumns& features,
                      const std::vector<std::string>& names, std::vector<Issue>& issues,
                      const Cancel& cancel);

} // namespace tessera
