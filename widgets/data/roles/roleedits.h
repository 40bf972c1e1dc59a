// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What part a column may play, and the Recipe that gives it one.
// They never touch the document: the caller hands the value to ProjectDocument::editRecipe.

#include "analysis/recipe/recipe.h"

#include <vector>

namespace tessera {

/// The parts that make sense for a column as it is now, in the order in which they are offered.
std::vector<Role> possibleRoles(const Column& column, Role current);

/// `recipe` with `column` in the part `role`; the others as they are in `roles`.
Recipe withRole(const Table& table, const Roles& roles, const Recipe& recipe, std::size_t column,
                Role role);

} // namespace tessera
