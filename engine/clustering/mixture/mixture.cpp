// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/mixture/mixture.h"

#include "base/blocks.h"
#include "clustering/distances/framed.h"
#include "clustering/distances/rowdistances.h"
#include "clustering/kmeans/kmeans.h"

#include <cmath>
#include <numeric>

namespace tessera {

namespace {

constexpr int mostStarts = 4;
constexpr int trialIterations = 10; ///< of every start, before the best is followed to its end

/// One run of expectation-maximisation.
struct Run {
    Gaussians gaussians{};
    Matrix memberships{};
    double logLikelihood = -HUGE_VAL; ///< frame units
    int iterations = 0;
    bool converged = false;
};

struct Task {
    MatrixView values;
    const MixtureOptions& options;
    std::vector<double> ridge{}; ///< per column, frame units
};

std::vector<double> ridgeOf(MatrixView values, double share, const Cancel& cancel)
{
    std::vector<double> ridge = columnVariances(values, cancel);
    const double mean = std::accumulate(ridge.begin(), ridge.end(), 0.0) /
                        static_cast<double>(std::max<std::size_t>(ridge.size(), 1));
    for (double& variance : ridge) // a constant column needs a variance, too
        variance = share * (variance > 0 ? variance : mean > 0 ? mean : 1.0);
    return ridge;
}

/// All or nothing, as k-means has it.
Matrix hardMemberships(const std::vector<Label>& labels, std::size_t k)
{
    Matrix result(labels.size(), k);
    for (std::size_t row = 0; row < labels.size(); ++row)
        result(row, labels[row]) = 1.0;
    return result;
}

/// Goes on until it stands still or has made `most` iterations in all. Error: NotFinite.
Outcome proceed(const Task& task, Run& run, int most, const Cancel& cancel)
{
    const double perRow = task.options.tolerance * static_cast<double>(task.values.rows);
    while (!run.converged && run.iterations < most) {
        ++run.iterations;
        run.gaussians =
            maximise(task.values, run.memberships, task.options.covariance, task.ridge, cancel);
        const double before = run.logLikelihood;
        run.logLikelihood = expect(task.values, run.gaussians, run.memberships, cancel);
        if (!std::isfinite(run.logLikelihood))
            return Issue{.code = IssueCode::NotFinite};
        run.converged = std::abs(run.logLikelihood - before) <= perRow;
        cancel.report(static_cast<double>(run.iterations) / static_cast<double>(most));
    }
    return done();
}

/// Starts differ: k-means on the rows, k-means on the rows without their correlations (it follows
/// long and thin groups), and short single runs of both.
Result<Run> runFrom(const Task& task, int start, const Cancel& cancel)
{
    const MixtureOptions& options = task.options;
    const bool thorough = start < 2;
    const bool asTheyAre = start % 2 == 0;
    const Matrix white = asTheyAre ? Matrix() : whitened(task.values, task.ridge, cancel);
    if (!asTheyAre && white.rows() == 0)
        return Issue{.code = IssueCode::NotFinite};
    Result<Clustering> found =
        kmeans(asTheyAre ? task.values : MatrixView(white),
               {.k = options.k,
                .restarts = thorough ? options.restarts : 1,
                .improvement = thorough ? Improvement::Moves : Improvement::None,
                .seed = options.seed + static_cast<std::uint64_t>(start) * 7919,
                .maxIterations = thorough ? options.maxIterations : 5},
               cancel.part(0.0, 0.5));
    if (!found)
        return found.issue();
    Run run{.memberships = hardMemberships(found->labels, static_cast<std::size_t>(options.k))};
    const int most = std::min(trialIterations, options.maxIterations);
    if (const Outcome proceeded = proceed(task, run, most, cancel.part(0.5, 1.0)); !proceeded)
        return proceeded.issue();
    return run;
}

std::vector<Label> mostProbable(const Matrix& memberships, const Cancel& cancel)
{
    std::vector<Label> labels(memberships.rows());
    forEachBlock(labels.size(), cancel, [&](std::size_t begin, std::size_t end) {
        for (std::size_t c = 1; c < memberships.columns(); ++c)
            for (std::size_t row = begin; row < end; ++row)
                if (memberships(row, c) > memberships(row, labels[row]))
                    labels[row] = static_cast<Label>(c);
    });
    return labels;
}

/// Mixture and memberships in canonical order and matrix units.
void fillMixture(const Framed& points, const Run& run, const std::vector<std::size_t>& order,
                 MethodOutcome& outcome)
{
    const std::size_t n = points.values.rows();
    const std::size_t k = order.size();
    Mixture mixture{.kind = run.gaussians.kind};
    outcome.memberships = Matrix::uninitialised(n, k);
    for (std::size_t c = 0; c < k; ++c) {
        mixture.weights.push_back(run.gaussians.weights[order[c]]);
        mixture.covariances.push_back(run.gaussians.covariances[order[c]]);
        Matrix& covariance = mixture.covariances.back();
        for (std::size_t i = 0; i < covariance.rows() * covariance.columns(); ++i)
            covariance.data()[i] = points.frame.squaresInMatrix(covariance.data()[i]);
        std::ranges::copy(run.memberships.column(order[c]), outcome.memberships.column(c).begin());
    }
    // A density is per unit of each column.
    const double logUnit = std::log(points.frame.lengthInMatrix(0x1p-30)) + 30 * std::log(2.0);
    const double cells = static_cast<double>(n) * static_cast<double>(points.values.columns());
    mixture.logLikelihood = run.logLikelihood - cells * logUnit;
    mixture.bic = mixtureParameters(k, points.values.columns(), run.gaussians.kind) *
                      std::log(static_cast<double>(n)) -
                  2 * mixture.logLikelihood;
    outcome.cost = -mixture.logLikelihood;
    outcome.mixture = std::move(mixture);
}

/// Distances to the own mean; the runner-up is the second most probable segment.
RowDistances distancesOf(MatrixView points, const MethodOutcome& outcome, const Cancel& cancel)
{
    RowDistances result = rowDistances(points, outcome.clustering, cancel);
    const std::vector<Label>& labels = outcome.clustering.labels;
    const Matrix& shares = outcome.memberships;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        double greatest = -1;
        for (std::size_t c = 0; c < shares.columns(); ++c)
            if (c != labels[row] && shares(row, c) > greatest) {
                greatest = shares(row, c);
                result.runnerUp[row] = static_cast<Label>(c);
            }
    }
    return result;
}

MethodOutcome outcomeOf(MatrixView matrix, const Framed& points, const Run& run,
                        const Cancel& cancel)
{
    const std::size_t k = run.gaussians.weights.size();
    const std::size_t d = points.values.columns();
    std::vector<double> means(k * d);
    for (std::size_t c = 0; c < k; ++c)
        for (std::size_t j = 0; j < d; ++j)
            means[c * d + j] = run.gaussians.means(c, j);
    MethodOutcome outcome{
        .clustering = describe(points, mostProbable(run.memberships, cancel), means, cancel)};
    outcome.clustering.iterations = run.iterations;
    outcome.clustering.converged = run.converged;
    fillMixture(points, run, orderCanonically(outcome.clustering), outcome);
    outcome.distances = distancesOf(matrix, outcome, cancel);
    return outcome;
}

constexpr ParameterSpec parameters[] = {
    {.name = "covariance",
     .kind = ParameterKind::Choice,
     .greatest = 1,
     .choices = covarianceNames},
    {.name = "ridge",
     .kind = ParameterKind::Number,
     .standard = 1e-6,
     .least = 1e-12,
     .greatest = 1},
};

Result<MethodOutcome> run(const MethodInput& input, const Cancel& cancel)
{
    const auto value = [&](const char* name) {
        return parameterOf(mixtureMethod, input.parameters, name);
    };
    return mixture(
        input.points,
        {.k = input.k,
         .restarts = input.restarts,
         .seed = input.seed,
         .maxIterations = input.maxIterations,
         .covariance = static_cast<CovarianceKind>(static_cast<int>(value("covariance"))),
         .ridge = value("ridge")},
        cancel);
}

/// Full covariances are counted before they cost memory.
Outcome checkCovariances(std::size_t columns, const MixtureOptions& options)
{
    if (options.covariance != CovarianceKind::Full || columns == 0)
        return done();
    if (columns > mostFullColumns)
        return Issue{.code = IssueCode::TableTooWide,
                     .arguments = {std::to_string(columns), std::to_string(mostFullColumns)}};
    const std::size_t most = mostCovarianceCells / (columns * columns);
    if (options.k > 0 && static_cast<std::size_t>(options.k) > most)
        return Issue{
            .code = IssueCode::MethodSegmentsTooMany,
            .arguments = {"covariance=full", std::to_string(options.k), std::to_string(most)}};
    return done();
}

} // namespace

double mixtureParameters(std::size_t k, std::size_t d, CovarianceKind kind)
{
    const double columns = static_cast<double>(d);
    const double spread = kind == CovarianceKind::Full ? columns * (columns + 1) / 2 : columns;
    return static_cast<double>(k) * (1 + columns + spread) - 1;
}

Result<MethodOutcome> mixture(MatrixView points, const MixtureOptions& options,
                              const Cancel& cancel)
{
    if (const Outcome fits = checkCovariances(points.columns, options); !fits)
        return fits.issue();
    const Result<Framed> ready = framed(points, options.k, cancel);
    if (!ready)
        return ready.issue();
    const Task task{.values = ready->values,
                    .options = options,
                    .ridge = ridgeOf(ready->values, options.ridge, cancel)};
    Run best;
    std::vector<double> costs;
    const int starts = std::clamp(options.restarts, 1, mostStarts);
    for (int start = 0; start < starts; ++start) {
        Result<Run> next =
            runFrom(task, start, cancel.part(0.6 * start / starts, 0.6 * (start + 1) / starts));
        if (!next)
            return next.issue();
        costs.push_back(-next->logLikelihood);
        if (start == 0 || next->logLikelihood > best.logLikelihood)
            best = std::move(*next);
    }
    if (const Outcome proceeded = proceed(task, best, options.maxIterations, cancel.part(0.6, 1.0));
        !proceeded)
        return proceeded.issue();
    MethodOutcome outcome = outcomeOf(points, *ready, best, cancel);
    if (auto issue = emptySegments(outcome.clustering))
        return *issue;
    const double shift = outcome.cost + best.logLikelihood; // of the units
    for (const double cost : costs)
        outcome.clustering.restartInertias.push_back(cost + shift);
    return outcome;
}

constinit const Method mixtureMethod{
    .id = "mixture", .parameters = parameters, .mostSegments = mostMixtureSegments, .run = run};

} // namespace tessera
