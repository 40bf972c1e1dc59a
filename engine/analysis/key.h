// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What each stage is made from, as a fingerprint: equal keys, equal results.
// It is known before anything runs and never depends on names, threads or time.

#include "analysis/analysis.h"

namespace tessera {

struct StageKeys {
    Fingerprint health;
    Fingerprint cleaned;
    Fingerprint features;
    Fingerprint scaled;
    Fingerprint projection;
    Fingerprint scores;
    Fingerprint sweep; ///< empty when the recipe asks for none
    Fingerprint clusters;
    Fingerprint quality;
    Fingerprint profiles;
    Fingerprint sweepQuality; ///< the same
};

/// `roles` may be null (the choices do not fit): then only health has a key.
StageKeys stageKeys(const Table& table, const Roles* roles, const Recipe& recipe);

/// The range that is swept: the recipe's, 2..10 when k is auto and none is named, none otherwise.
std::optional<KRange> sweptRange(const ClusteringRecipe& recipe);

/// k-means without parameters.
bool isPlain(const ClusteringRecipe& recipe);

/// Whether the segments are the sweep's solution: plain k-means with k left to the elbow or within
/// the range. What the elbow shows for k and what is segmented are then one and the same.
bool takesFromSweep(const ClusteringRecipe& recipe);

} // namespace tessera
