// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the ways of scaling are called wherever one is chosen, and what each of them does.

#include "analysis/recipe/recipe.h"

#include <QString>

#include <array>

namespace tessera {

/// In the order in which they are offered.
inline constexpr std::array offeredScalings{Scaling::Standard, Scaling::Robust, Scaling::MinMax,
                                            Scaling::None};

QString scalingName(Scaling scaling);
/// One line for under or beside the choice.
QString scalingEffect(Scaling scaling);

} // namespace tessera
