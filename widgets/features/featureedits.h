// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The changes of the Recipe that the Features page offers, as new Recipe values.
// They never touch the document: the caller hands the value to ProjectDocument::editRecipe.

#include "analysis/recipe/recipe.h"
#include "features/featuremodel.h"

namespace tessera {

/// `row` used or not; the others as they are shown, in table order. Dropping a feature also takes
/// its name from the columns that are logged and its weight.
Recipe withFeature(const Recipe& recipe, const std::vector<FeatureRow>& rows, int row, bool used);
/// Every numeric column that is no identifier: the default.
Recipe withDefaultFeatures(const Recipe& recipe);
/// `row` logged or not; the others as they are shown.
Recipe withLog(const Recipe& recipe, const std::vector<FeatureRow>& rows, int row, bool logged);
Recipe withLogPolicy(const Recipe& recipe, LogPolicy policy, const std::vector<FeatureRow>& rows);

} // namespace tessera
