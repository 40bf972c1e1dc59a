// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/key.h"

namespace tessera {

namespace {

FingerprintBuilder keyOf(StageId stage, const Fingerprint& upstream)
{
    FingerprintBuilder key;
    key.add(stage).add(upstream);
    return key;
}

Fingerprint healthKey(const Table& table, const Roles* roles)
{
    auto key = keyOf(StageId::Health, table.fingerprint());
    const bool hasId = roles && roles->id;
    key.add(roles != nullptr).add(hasId).add(std::uint64_t{hasId ? *roles->id : 0});
    return key.finish();
}

Fingerprint cleanedKey(const Table& table, const Roles& roles, const CleaningRecipe& recipe)
{
    auto key = keyOf(StageId::Cleaned, table.fingerprint());
    key.add(std::uint64_t{roles.features.size()});
    for (const std::size_t column : roles.features)
        key.add(std::uint64_t{column});
    key.add(recipe.missing).add(recipe.duplicates).add(recipe.outliers).add(recipe.outlierRule);
    return key.finish();
}

Fingerprint featuresKey(const Fingerprint& cleaned, const FeatureRecipe& recipe)
{
    auto key = keyOf(StageId::Features, cleaned);
    key.add(recipe.log).add(std::uint64_t{recipe.logColumns.size()});
    for (const std::string& name : recipe.logColumns)
        key.add(std::string_view(name));
    return key.finish();
}

Fingerprint scoresKey(const Fingerprint& projection, const ProjectionRecipe& recipe)
{
    auto key = keyOf(StageId::Scores, projection);
    key.add(recipe.components.value_or(0)).add(recipe.variancePercent.value_or(0.0));
    return key.finish();
}

FingerprintBuilder& addRuns(FingerprintBuilder& key, const ClusteringRecipe& recipe)
{
    return key.add(recipe.restarts).add(recipe.seed).add(recipe.maxIterations);
}

FingerprintBuilder& addWeights(FingerprintBuilder& key, const ScalingRecipe& recipe)
{
    for (const auto& [name, weight] : recipe.weights)
        key.add(std::string_view(name)).add(weight);
    return key;
}

void addMethod(FingerprintBuilder& key, const ClusteringRecipe& recipe, const Roles& roles)
{
    if (isPlain(recipe))
        return;
    key.add(std::string_view(recipe.method)).add(std::uint64_t{recipe.parameters.size()});
    for (const auto& [name, value] : recipe.parameters)
        key.add(std::string_view(name)).add(value);
    const Method* method = findMethod(recipe.method);
    if (!method || !method->takesCategories)
        return;
    key.add(recipe.categories.has_value());
    for (const std::string& name : recipe.categories.value_or(std::vector<std::string>{}))
        key.add(std::string_view(name));
    for (const Role role : roles.roles) // the columns that are taken when none is named
        key.add(role);
}

Fingerprint clustersKey(const StageKeys& keys, const ClusteringRecipe& recipe, const Roles& roles)
{
    const bool afterSweep = !recipe.k || takesFromSweep(recipe);
    auto key = keyOf(StageId::Clusters, afterSweep ? keys.sweep : keys.scores);
    if (recipe.k)
        addRuns(key, recipe).add(*recipe.k);
    addMethod(key, recipe, roles);
    return key.finish();
}

Fingerprint profilesKey(const Fingerprint& clusters, const Roles& roles)
{
    auto key = keyOf(StageId::Profiles, clusters);
    for (const Role role : roles.roles)
        key.add(role);
    return key.finish();
}

} // namespace

std::optional<KRange> sweptRange(const ClusteringRecipe& recipe)
{
    if (recipe.kRange)
        return recipe.kRange;
    return recipe.k ? std::nullopt : std::optional(KRange{});
}

bool isPlain(const ClusteringRecipe& recipe)
{
    return recipe.method == methods().front()->id && recipe.parameters.empty();
}

bool takesFromSweep(const ClusteringRecipe& recipe)
{
    const auto range = sweptRange(recipe);
    return isPlain(recipe) && range &&
           (!recipe.k || (*recipe.k >= range->from && *recipe.k <= range->to));
}

StageKeys stageKeys(const Table& table, const Roles* roles, const Recipe& recipe)
{
    StageKeys keys;
    keys.health = healthKey(table, roles);
    if (!roles)
        return keys;
    keys.cleaned = cleanedKey(table, *roles, recipe.cleaning);
    keys.features = featuresKey(keys.cleaned, recipe.features);
    auto scaled = keyOf(StageId::Scaled, keys.features).add(recipe.scaling.method);
    keys.scaled = addWeights(scaled, recipe.scaling).finish();
    keys.projection = keyOf(StageId::Projection, keys.scaled).finish();
    keys.scores = scoresKey(keys.projection, recipe.projection);
    if (const auto range = sweptRange(recipe.clustering)) {
        auto key = keyOf(StageId::Sweep, keys.scores);
        keys.sweep = addRuns(key, recipe.clustering).add(range->from).add(range->to).finish();
        keys.sweepQuality = keyOf(StageId::SweepQuality, keys.sweep).finish();
    }
    keys.clusters = clustersKey(keys, recipe.clustering, *roles);
    keys.quality = keyOf(StageId::Quality, keys.clusters).finish();
    keys.profiles = profilesKey(keys.clusters, *roles);
    return keys;
}

} // namespace tessera
