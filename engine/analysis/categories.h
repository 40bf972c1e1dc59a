// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns of categories that a method for mixed tables clusters by, for the rows that are used.
// It never turns numbers into categories.

#include "analysis/analysis.h"

namespace tessera {

/// Those of the recipe, or every category column that is neither identifier nor ignored (a note
/// says when there is none). Errors: ColumnUnknown, ParameterInvalid (a column of numbers or
/// dates). Needs cleaned.
Result<std::vector<CodedColumn>> codedCategories(const Analysis& analysis,
                                                 std::vector<Issue>& issues);

} // namespace tessera
