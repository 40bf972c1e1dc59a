// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is needed to give a new customer its segment: fills, transforms, scales, loadings,
// centroids, names. It is data, never trusted: every field is checked when it is read.

#include "analysis/analysis.h"
#include "analysis/annotations.h"
#include "base/result.h"
#include "math/linalg/gaussians.h"

namespace tessera {

struct Model {
    std::string id{}; ///< identifier column, may be empty
    std::vector<std::string> features{};
    std::vector<double> fills{}; ///< for missing cells
    std::vector<Fences> clip{};  ///< infinite where nothing is clipped
    std::vector<bool> logged{};
    std::vector<double> center{};
    std::vector<double> scale{};
    std::vector<double> projectionMean{}; ///< empty: no projection
    Matrix loadings{};                    ///< features x components used
    Matrix centroids{};                   ///< k x dimensions
    std::vector<std::string> names{};     ///< per segment; empty where not named
    std::vector<double> weights{};        ///< per feature; empty: every one counts the same
    Metric metric = Metric::Euclidean;    ///< of the distance to the centroids
    std::optional<Gaussians> mixture{};   ///< then the most probable segment is meant, not the
                                          ///< nearest
};

/// Whether the recipe's method leaves a model. Error: ModelUnsupported.
Outcome checkModel(const Recipe& recipe);

/// Needs clusters, and a recipe that passes checkModel().
Model modelOf(const Analysis& analysis, const Annotations& annotations);
std::string toJson(const Model& model);
/// Errors: JsonInvalid, ModelInvalid, VersionTooNew.
Result<Model> modelFromJson(std::string_view json);

struct Scores {
    std::vector<Label> segment;   ///< per table row
    std::vector<double> distance; ///< to the own centroid
    std::vector<Label> runnerUp;  ///< second nearest, or second most probable
    std::int64_t imputedCells = 0;
};
/// Errors: ModelColumnMissing, ColumnNotNumeric, LogOfNegative, NotFinite (a customer is so far
/// from all segments that no distance can be told). Throws Cancelled.
Result<Scores> score(const Model& model, const Table& table, const Cancel& cancel);

} // namespace tessera
