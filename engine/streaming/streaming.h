// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Segments of a file that need not fit into memory: the file is read several times in blocks.
// Same file, same recipe, same bits, on any number of threads. It never holds the table, but the
// bytes of a pipe, which can be read only once.

#include "analysis/recipe/recipe.h"
#include "formats/csv/reading/blockreader.h"
#include "model/model.h"
#include "streaming/streamstatistics.h"

#include <functional>

namespace tessera {

/// A choice that only a table in memory can have.
struct StreamObstacle {
    const char* option;  ///< "missing": as recipes spell it
    const char* instead; ///< what can be had, as the command line spells it; empty: nothing
};
std::optional<StreamObstacle> streamObstacle(const Recipe& recipe);

/// What is meant when nothing is said: mean for missing values, mini-batch k-means.
Recipe streamingRecipe();

/// Where the rows of one block belong. They come in the order of the file.
struct AssignedRows {
    const csv::NumberBlock& block;
    std::span<const std::int32_t> segments;   ///< per row, from 0; -1: it was left out
    std::span<const double> distances;        ///< to the own centroid; NaN where left out
    std::string_view heading{};               ///< of the identifier; empty: there is none
    std::optional<std::size_t> nameFeature{}; ///< the feature that is also the identifier
};
/// Errors: those of writing; they end the analysis.
using AssignmentSink = std::function<Outcome(const AssignedRows&)>;

struct StreamedFeature {
    std::string name{};
    std::size_t column = 0; ///< of the table
    bool logged = false;
    double fill = 0; ///< of a missing cell; of new customers also where rows were dropped
    double center = 0;
    double scale = 1;
};

struct Streamed {
    TablePtr beginning; ///< the first rows: headings, types, source
    Recipe recipe;
    Roles roles;
    std::int64_t rowsRead = 0;
    std::int64_t rowsUsed = 0;
    std::vector<DropCount> dropped{};
    std::int64_t imputedCells = 0;
    std::map<std::size_t, StreamedNumbers> numbers{}; ///< by column of the table
    std::vector<StreamedFeature> features{};          ///< in matrix order
    Clustering clustering{};                          ///< without labels
    Matrix means{};                ///< segments x features, present values in original units
    Matrix contrasts{};            ///< from the mean of all rows, in population standard deviations
    std::vector<double> overall{}; ///< mean of all used rows, per feature
    std::vector<Issue> issues{};
    std::vector<std::pair<std::string, double>> seconds{}; ///< by stage
};

struct StreamOptions {
    int threads = 0; ///< 0 = all cores
    csv::Limits limits{};
};

/// Needs a recipe without obstacle. Errors: those of BlockReader, of resolveRoles() and of
/// miniBatch(); NoUsableFeature, NoRowsLeft, LogOfNegative, ColumnUnknown, MethodLacks,
/// ParameterInvalid, MemoryExhausted, Cancelled, those of `sink`.
Result<Streamed> analyzeStreamed(const SourceRef& source, const Recipe& recipe,
                                 const AssignmentSink& sink, const StreamOptions& options,
                                 const Cancel& cancel);

std::string streamedJson(const Streamed& streamed);
Model modelOf(const Streamed& streamed);

} // namespace tessera
