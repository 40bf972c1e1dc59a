// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a way to cluster is: an id, the specs of its parameters and one function.

#include "base/cancel.h"
#include "base/result.h"
#include "clustering/clustering.h"
#include "math/linalg/gaussians.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tessera {

enum class ParameterKind {
    Count,  ///< a whole number
    Number, ///< a real number
    Choice  ///< one of a few words, held as the index into `choices`
};

/// What may be set about a method, besides what all methods have in common.
struct ParameterSpec {
    const char* name; ///< "min-size", "metric", ...: stable, as recipes spell it
    ParameterKind kind = ParameterKind::Count;
    double standard = 0; ///< the value that is meant when none is given
    double least = 0;    ///< both ends of the range belong to it
    double greatest = 0;
    std::span<const char* const> choices{};
};

/// Values by name; what is absent has its standard value. Ordered, so that equal sets of values
/// have equal fingerprints.
using ParameterValues = std::map<std::string, double, std::less<>>;

/// A value as recipes spell it, and back; nothing when the text is no value of the parameter.
std::string parameterText(const ParameterSpec& spec, double value);
std::optional<double> parameterFromText(const ParameterSpec& spec, std::string_view text);

/// What can be given, for an issue about a value.
std::vector<std::string> limitsForIssue(const ParameterSpec& spec);

/// One column of categories: a code from 0 on per matrix row, -1 where it is missing (which is a
/// category of its own).
struct CodedColumn {
    std::string name{};
    std::vector<std::int32_t> codes{};
};

struct MethodInput {
    MatrixView points{};                       ///< rows x columns
    std::span<const CodedColumn> categories{}; ///< for methods that take them; as long as `points`
    ParameterValues parameters{};
    int k = 2;
    int restarts = 10;
    std::uint64_t seed = 1;
    int maxIterations = 300;
    Effort effort = Effort::Full;      ///< a draft is k-means' only
    const Clustering* shown = nullptr; ///< of the same rows: what a draft may start from
};

/// How far apart two rows are.
enum class Metric { Euclidean, Manhattan };
inline constexpr const char* metricNames[] = {"euclidean", "manhattan"};

/// A mixture of normal distributions, one a segment, in matrix units.
struct Mixture {
    CovarianceKind kind = CovarianceKind::Full;
    std::vector<double> weights{};     ///< per segment; their sum is 1
    std::vector<Matrix> covariances{}; ///< per segment, columns x columns; diagonal: columns x 1
    double logLikelihood = 0;          ///< of all rows, natural logarithm
    double bic = 0;                    ///< -2 log L + parameters log n (Schwarz 1978): low is good
};

/// What a method found. `clustering.centroids` are what stands for the segments (means, medoids,
/// means of the mixture), and `clustering.inertia` the sum of squares about those.
struct MethodOutcome {
    Clustering clustering{};
    double cost = 0; ///< what the method minimises, per method; k-means: the inertia
    std::optional<RowDistances> distances{}; ///< where they differ from those to the centroids
    std::vector<std::size_t> medoids{};      ///< matrix row of each segment's medoid
    Metric metric = Metric::Euclidean;
    std::int64_t sampledRows = 0;     ///< rows of each sample; 0: all rows were used
    Matrix memberships{};             ///< rows x k, each row sums to 1; empty: all or nothing
    std::optional<Mixture> mixture{}; ///< of a Gaussian mixture
    double gamma = 0;                 ///< weight of one category against one squared unit
    std::vector<std::vector<std::int32_t>> modes{}; ///< per segment, its commonest code per column
};

struct Method {
    const char* id; ///< stable, as recipes spell it
    std::span<const ParameterSpec> parameters{};
    bool takesCategories = false;
    int mostSegments = maximumSegments;
    /// Errors: SegmentsTooMany (k above the number of distinct rows), NotFinite, NoUsableFeature
    /// (there is no column) and the method's own. Same input, same bits, on any number of threads.
    /// Runs in the caller's oneTBB arena. Throws Cancelled.
    Result<MethodOutcome> (*run)(const MethodInput& input, const Cancel& cancel) = nullptr;
};

const ParameterSpec* findParameter(const Method& method, std::string_view name);

/// The value of a parameter that the method has: given or standard.
double parameterOf(const Method& method, const ParameterValues& values, std::string_view name);

/// Error: MethodSegmentsTooMany.
Outcome checkSegments(const Method& method, int k);

/// Whether the method has every parameter that is given, and its value lies in its range. Error:
/// MethodLacks, ParameterInvalid.
Outcome checkParameters(const Method& method, const ParameterValues& values);

} // namespace tessera
