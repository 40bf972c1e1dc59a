// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether a recipe that was made for another table can be used on this one.

#include "analysis/recipe/recipe.h"
#include "data/table.h"

#include <vector>

namespace tessera {

/// Every column that the recipe names and the table does not have (ColumnUnknown), or has as one of
/// another type than the recipe needs (ColumnNotNumeric); each once. Empty: it fits.
std::vector<Issue> misfitsOf(const Recipe& recipe, const Table& table);

} // namespace tessera
