// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recipeedits.h"

namespace tessera {

KRange comparedRange(const Recipe& recipe)
{
    return recipe.clustering.kRange.value_or(KRange{});
}

Recipe withSegments(const Recipe& recipe, int k)
{
    Recipe next = recipe;
    next.clustering.k = k;
    next.clustering.kRange = comparedRange(recipe);
    return next;
}

Recipe withSegmentsByElbow(const Recipe& recipe)
{
    Recipe next = recipe;
    next.clustering.k.reset();
    return next;
}

Recipe withComparedRange(const Recipe& recipe, KRange range)
{
    Recipe next = recipe;
    next.clustering.kRange = range;
    return next;
}

Recipe withComponents(const Recipe& recipe, int components)
{
    Recipe next = recipe;
    next.projection.variancePercent.reset();
    next.projection.components.reset();
    if (components > 0)
        next.projection.components = components;
    return next;
}

} // namespace tessera
