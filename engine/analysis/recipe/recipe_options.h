// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every choice of a Recipe by its name, as the command line and the recipe's JSON spell it.
// It never knows which of the two it serves.

#include "analysis/recipe/recipe.h"
#include "base/numberlimits.h"
#include "base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tessera {

/// Unset, one text ("median", "4", "2..10"), or names of columns.
using OptionValue = std::variant<std::monostate, std::string, std::vector<std::string>>;

struct RecipeOption {
    const char* key; ///< "missing", "k-range", ...: the long option without dashes
    OptionValue (*get)(const Recipe&);
    /// False when the value does not fit; the recipe is unchanged then.
    bool (*set)(Recipe&, const OptionValue&, const NumberLimits&);
    NumberLimits limits{}; ///< of its numbers: the one place where they stand
    /// What does not fit in a list, and its limits; null where the value as a whole does not.
    Issue (*misfit)(const OptionValue&, const NumberLimits&) = nullptr;
};

/// All of them, in the order of the pipeline.
std::span<const RecipeOption> recipeOptions();

/// The limits of an option's numbers, for fields that offer them.
const NumberLimits& limitsOf(std::string_view key);

/// Sets one option. Errors: RecipeKeyUnknown, RecipeInvalid.
Outcome setRecipeOption(Recipe& recipe, std::string_view key, const OptionValue& value);

/// An option's value as given on the command line: lists of columns are split at commas; a name
/// that holds a comma is put in double quotes. "" is an empty list.
OptionValue optionValueFromText(std::string_view key, std::string_view text);

/// The value as one line of text, for messages.
std::string optionText(const OptionValue& value);

} // namespace tessera
