// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/streaming.h"

namespace tessera {

namespace {

struct Rule {
    StreamObstacle obstacle;
    bool (*broken)(const Recipe&);
};

constexpr Rule rules[] = {
    {{"k", "N"}, [](const Recipe& recipe) { return !recipe.clustering.k; }},
    {{"k-range", ""}, [](const Recipe& recipe) { return recipe.clustering.kRange.has_value(); }},
    {{"method", "minibatch"},
     [](const Recipe& recipe) { return recipe.clustering.method != "minibatch"; }},
    {{"missing", "mean|zero|drop"},
     [](const Recipe& recipe) { return recipe.cleaning.missing == MissingPolicy::Median; }},
    {{"duplicates", "keep"},
     [](const Recipe& recipe) { return recipe.cleaning.duplicates != DuplicatePolicy::Keep; }},
    {{"outliers", "keep"},
     [](const Recipe& recipe) { return recipe.cleaning.outliers != OutlierPolicy::Keep; }},
    {{"log", "none|all|A,B,.."},
     [](const Recipe& recipe) { return recipe.features.log == LogPolicy::Auto; }},
    {{"scale", "standard|minmax|none"},
     [](const Recipe& recipe) { return recipe.scaling.method == Scaling::Robust; }},
    {{"weights", ""}, [](const Recipe& recipe) { return !recipe.scaling.weights.empty(); }},
    {{"components", "none"},
     [](const Recipe& recipe) { return recipe.projection != ProjectionRecipe{}; }},
    {{"categories", ""},
     [](const Recipe& recipe) { return recipe.clustering.categories.has_value(); }},
};

} // namespace

std::optional<StreamObstacle> streamObstacle(const Recipe& recipe)
{
    for (const Rule& rule : rules)
        if (rule.broken(recipe))
            return rule.obstacle;
    return std::nullopt;
}

Recipe streamingRecipe()
{
    Recipe recipe;
    recipe.cleaning.missing = MissingPolicy::Mean;
    recipe.clustering.method = "minibatch";
    return recipe;
}

} // namespace tessera
