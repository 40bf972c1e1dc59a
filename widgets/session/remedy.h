// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one click can do about a failed analysis: a label and the changed Recipe.
// It never applies anything by itself.

#include "analysis/recipe/recipe.h"
#include "base/issue.h"

#include <QString>

#include <optional>

namespace tessera {

struct Remedy {
    QString label; ///< of the button, and the name of the undo step
    Recipe next;
};

/// None when no choice of the Recipe can mend it.
std::optional<Remedy> remedyFor(const Issue& issue, const Recipe& recipe);

} // namespace tessera
