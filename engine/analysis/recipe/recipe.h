// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The analyst's choices as one value. Equal recipes on equal tables give equal results.
// Names, colours and notes of segments are never in it: see annotations.h.

#include "clean/cleaning.h"
#include "clustering/kmeans/sweep.h"
#include "clustering/methods.h"
#include "data/roles.h"
#include "features/features.h"
#include "project/pca.h"
#include "scale/scaling.h"

namespace tessera {

struct ClusteringRecipe {
    std::optional<int> k{};         ///< unset: auto, by the elbow
    std::optional<KRange> kRange{}; ///< sweep; unset: 2..10 when k is auto, no sweep otherwise
    int restarts = 10;
    std::uint64_t seed = 1;
    int maxIterations = 300;
    std::string method = "kmeans"; ///< of the chosen k; the sweep is always k-means
    ParameterValues parameters{};  ///< of the method, by name: "min-size", "metric", ...
    /// Columns of categories, for methods that take them; unset: every one that is neither
    /// identifier nor ignored.
    std::optional<std::vector<std::string>> categories{};

    bool operator==(const ClusteringRecipe&) const = default;
};

struct Recipe {
    DataRecipe data{};
    CleaningRecipe cleaning{};
    FeatureRecipe features{};
    ScalingRecipe scaling{};
    ProjectionRecipe projection{};
    ClusteringRecipe clustering{};

    bool operator==(const Recipe&) const = default;
};

} // namespace tessera
