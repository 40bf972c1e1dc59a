// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A Recipe as JSON text and back, with a version; keys are the command line's option names.
// It never guesses: an unknown key or value is an error that names it.

#include "analysis/recipe/recipe.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace tessera {

std::string toJson(const Recipe& recipe); ///< pretty-printed, ends with a newline
/// Errors: JsonInvalid, RecipeInvalid, RecipeKeyUnknown, VersionTooNew.
Result<Recipe> recipeFromJson(std::string_view json);

} // namespace tessera
