// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The choices of a Recipe about the clustering method, each as an option: method, parameters,
// min-size, categories, weights. It never knows whether the command line or JSON asks.

#include "analysis/recipe/recipe_options.h"

namespace tessera {

/// As recipe_options.h has them; setters return false when the value does not fit.
OptionValue getMethod(const Recipe& recipe);
bool setMethod(Recipe& recipe, const OptionValue& value, const NumberLimits&);

/// "name=value" for each parameter but min-size, which is an option of its own.
OptionValue getParameters(const Recipe& recipe);
bool setParameters(Recipe& recipe, const OptionValue& value, const NumberLimits&);
Issue parametersMisfit(const OptionValue& value, const NumberLimits&);

OptionValue getMinimumSize(const Recipe& recipe);
bool setMinimumSize(Recipe& recipe, const OptionValue& value, const NumberLimits& limits);

OptionValue getCategories(const Recipe& recipe);
bool setCategories(Recipe& recipe, const OptionValue& value, const NumberLimits&);

/// "feature=weight" for each weight that is given; a name may hold the sign "=".
OptionValue getWeights(const Recipe& recipe);
bool setWeights(Recipe& recipe, const OptionValue& value, const NumberLimits& limits);
Issue weightsMisfit(const OptionValue& value, const NumberLimits& limits);

} // namespace tessera
