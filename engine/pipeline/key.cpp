// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/key.h"

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

Fingerprint spaceKey(const Fingerprint& projection, const ProjectionRecipe& recipe)
{
    FingerprintBuilder key;
    key.add(projection)
        .add(recipe.components.value_or(0))
        .add(recipe.variancePercent.value_or(0.0));
    return key.finish();
}

FingerprintBuilder& addRuns(FingerprintBuilder& key, const ClusteringRecipe& recipe)
{
    return key.add(recipe.restarts).add(recipe.seed).add(recipe.maxIterations);
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

StageKeys stageKeys(const Table& table, const Roles* roles, const Recipe& recipe)
{
    StageKeys keys;
    keys.health = healthKey(table, roles);
    if (!roles)
        return keys;
    keys.cleaned = cleanedKey(table, *roles, recipe.cleaning);
    keys.features = featuresKey(keys.cleaned, recipe.features);
    keys.scaled = keyOf(StageId::Scaled, keys.features).add(recipe.scaling.method).finish();
    keys.projection = keyOf(StageId::Projection, keys.scaled).finish();
    const Fingerprint space = spaceKey(keys.projection, recipe.projection);
    if (const auto range = sweptRange(recipe.clustering)) {
        auto key = keyOf(StageId::Sweep, space);
        keys.sweep = addRuns(key, recipe.clustering).add(range->from).add(range->to).finish();
        keys.sweepQuality = keyOf(StageId::SweepQuality, keys.sweep).finish();
    }
    if (recipe.clustering.k) {
        auto key = keyOf(StageId::Clusters, space);
        keys.clusters = addRuns(key, recipe.clustering).add(*recipe.clustering.k).finish();
    } else {
        keys.clusters = keyOf(StageId::Clusters, keys.sweep).finish();
    }
    keys.quality = keyOf(StageId::Quality, keys.clusters).finish();
    keys.profiles = profilesKey(keys.clusters, *roles);
    return keys;
}

} // namespace tessera
