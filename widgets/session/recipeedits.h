// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The changes of the Recipe that keys and pages offer alike, as new Recipe values.
// They never touch the document: the caller hands the value to ProjectDocument::editRecipe.

#include "analysis/recipe/recipe.h"

#include <optional>
#include <string>

namespace tessera {

/// The range of k that is compared; what the engine takes when the Recipe leaves it open.
KRange comparedRange(const Recipe& recipe);

/// k as said; the range that was compared so far stays compared.
Recipe withSegments(const Recipe& recipe, int k);
/// k by the elbow of the compared range.
Recipe withSegmentsByElbow(const Recipe& recipe);
Recipe withComparedRange(const Recipe& recipe, KRange range);
/// 0: cluster on all scaled features.
Recipe withComponents(const Recipe& recipe, int components);
/// As many components as hold this share of the variance, in percent; none: all scaled features.
Recipe withVarianceShare(const Recipe& recipe, std::optional<double> percent);

/// Another method; parameters that it does not have are left out.
Recipe withMethod(const Recipe& recipe, const Method& method);
/// One parameter of the method; its standard is not written down.
Recipe withParameter(const Recipe& recipe, const ParameterSpec& spec, double value);
/// How much a feature counts; 1 is not written down.
Recipe withWeight(const Recipe& recipe, const std::string& feature, double weight);

} // namespace tessera
