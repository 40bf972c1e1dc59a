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

Recipe withVarianceShare(const Recipe& recipe, std::optional<double> percent)
{
    Recipe next = recipe;
    next.projection = {.variancePercent = percent};
    return next;
}

Recipe withMethod(const Recipe& recipe, const Method& method)
{
    Recipe next = recipe;
    next.clustering.method = method.id;
    std::erase_if(next.clustering.parameters,
                  [&](const auto& given) { return !findParameter(method, given.first); });
    return next;
}

Recipe withParameter(const Recipe& recipe, const ParameterSpec& spec, double value)
{
    Recipe next = recipe;
    if (value == spec.standard)
        next.clustering.parameters.erase(spec.name);
    else
        next.clustering.parameters[spec.name] = value;
    return next;
}

Recipe withWeight(const Recipe& recipe, const std::string& feature, double weight)
{
    Recipe next = recipe;
    if (weight == 1)
        next.scaling.weights.erase(feature);
    else
        next.scaling.weights[feature] = weight;
    return next;
}

} // namespace tessera
