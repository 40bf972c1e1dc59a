// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/model.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace tessera {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Whether a missing cell can become this value on its way to the centroids.
bool canFill(double fill, bool logged, const Fences& clip)
{
    return std::isfinite(fill) && (!logged || fill >= 0 || clip.low >= 0);
}

/// What a missing cell of a new customer becomes: the value used in the analysis; where there was
/// none (rows with missing cells were dropped, or had no logarithm and were dropped as outliers),
/// what the policy would have used, else the median.
double fillFor(const Cleaned& cleaned, std::size_t feature, bool logged, const Fences& clip,
               MissingPolicy policy)
{
    if (canFill(cleaned.features[feature].fill, logged, clip))
        return cleaned.features[feature].fill;
    if (policy == MissingPolicy::Zero)
        return 0;
    const NumberSummary summary = summarise(cleaned.values.column(feature));
    return policy == MissingPolicy::Mean ? summary.mean : summary.median;
}

void addProjection(Model& model, const Analysis& analysis)
{
    const Projection& projection = *analysis.projection.value;
    const auto used = static_cast<std::size_t>(analysis.clusters.value->components);
    model.projectionMean = projection.mean;
    model.loadings = Matrix(projection.loadings.rows(), used);
    for (std::size_t component = 0; component < used; ++component)
        for (std::size_t feature = 0; feature < projection.loadings.rows(); ++feature)
            model.loadings(feature, component) = projection.loadings(feature, component);
}

/// One customer on its way from table values to the space of the centroids.
struct Place {
    std::vector<double> scaled;
    std::vector<double> point;
};

void placeIn(const Model& model, Place& place)
{
    if (model.projectionMean.empty()) {
        place.point = place.scaled;
        return;
    }
    for (std::size_t component = 0; component < model.loadings.columns(); ++component) {
        double score = 0;
        for (std::size_t j = 0; j < place.scaled.size(); ++j)
            score += (place.scaled[j] - model.projectionMean[j]) * model.loadings(j, component);
        place.point[component] = score;
    }
}

double distanceTo(const Model& model, const std::vector<double>& point, std::size_t segment)
{
    double sum = 0;
    for (std::size_t d = 0; d < point.size(); ++d) {
        const double difference = point[d] - model.centroids(segment, d);
        sum += model.metric == Metric::Manhattan ? std::abs(difference) : difference * difference;
    }
    return model.metric == Metric::Manhattan ? sum : std::sqrt(sum);
}

/// Nearest and second-nearest centroid; ties go to the lower segment.
void assign(const Model& model, const std::vector<double>& point, std::size_t row, Scores& scores)
{
    double nearest = infinity;
    double second = infinity;
    std::size_t own = 0;
    std::size_t runnerUp = 0;
    for (std::size_t segment = 0; segment < model.centroids.rows(); ++segment) {
        const double distance = distanceTo(model, point, segment);
        if (distance < nearest) {
            second = nearest;
            runnerUp = own;
            nearest = distance;
            own = segment;
        } else if (distance < second) {
            second = distance;
            runnerUp = segment;
        }
    }
    scores.segment[row] = static_cast<Label>(own);
    scores.distance[row] = nearest;
    scores.runnerUp[row] = static_cast<Label>(runnerUp);
}

/// The points of some rows on their way through a mixture.
struct Strip {
    std::size_t first = 0; ///< table row of the first point
    std::size_t count = 0;
    Matrix points{};
    Matrix memberships{};
};

/// The most and second most probable segments of a strip; ties go to the lower segment. The
/// distance is NaN where no segment has a probability.
void assignByMixture(const Model& model, Strip& strip, Scores& scores, const Cancel& cancel)
{
    (void)expect(strip.points, *model.mixture, strip.memberships, cancel);
    std::vector<double> point(strip.points.columns());
    for (std::size_t i = 0; i < strip.count; ++i) {
        const Matrix& shares = strip.memberships;
        std::size_t own = 0;
        for (std::size_t c = 1; c < shares.columns(); ++c)
            own = shares(i, c) > shares(i, own) ? c : own;
        std::size_t runnerUp = own;
        for (std::size_t c = 0; c < shares.columns(); ++c)
            if (c != own && (runnerUp == own || shares(i, c) > shares(i, runnerUp)))
                runnerUp = c;
        for (std::size_t d = 0; d < point.size(); ++d)
            point[d] = strip.points(i, d);
        const std::size_t row = strip.first + i;
        scores.segment[row] = static_cast<Label>(own);
        scores.runnerUp[row] = static_cast<Label>(runnerUp);
        scores.distance[row] = std::isfinite(shares(i, own))
                                   ? distanceTo(model, point, own)
                                   : std::numeric_limits<double>::quiet_NaN();
    }
    strip.first += strip.count;
    strip.count = 0;
}

Result<std::vector<const Column*>> findColumns(const Model& model, const Table& table)
{
    std::vector<const Column*> columns;
    for (const std::string& name : model.features) {
        const auto index = table.indexOf(name);
        if (!index)
            return Issue{.code = IssueCode::ModelColumnMissing, .arguments = {name}};
        const Column& column = table.column(*index);
        if (!column.isNumeric())
            return Issue{.code = IssueCode::ColumnNotNumeric,
                         .arguments = {name, columnTypeName(column.type())}};
        columns.push_back(&column);
    }
    return columns;
}

/// The scaled value of one cell; counts what was filled.
double scaledValue(const Model& model, std::size_t feature, double value, Scores& scores)
{
    if (!std::isfinite(value)) {
        value = model.fills[feature];
        ++scores.imputedCells;
    }
    if (value < model.clip[feature].low)
        value = model.clip[feature].low;
    if (value > model.clip[feature].high)
        value = model.clip[feature].high;
    if (model.logged[feature])
        value = std::log1p(value);
    const double scaled = (value - model.center[feature]) / model.scale[feature];
    return model.weights.empty() ? scaled : std::sqrt(model.weights[feature]) * scaled;
}

void scaleRow(const Model& model, const std::vector<const Column*>& columns, std::size_t row,
              Place& place, Scores& scores)
{
    for (std::size_t j = 0; j < columns.size(); ++j)
        place.scaled[j] = scaledValue(model, j, columns[j]->numbers()[row], scores);
}

std::optional<std::size_t> firstNotFinite(const std::vector<double>& distances)
{
    const auto found =
        std::ranges::find_if_not(distances, [](double x) { return std::isfinite(x); });
    return found == distances.end() ? std::nullopt
                                    : std::optional<std::size_t>(found - distances.begin());
}

/// A customer so far from everybody that no distance can be told; names the feature by which.
Issue tooFar(const Model& model, const std::vector<const Column*>& columns, std::size_t row)
{
    Place place{.scaled = std::vector<double>(columns.size()), .point = {}};
    Scores unused;
    scaleRow(model, columns, row, place, unused);
    const auto farthest = std::ranges::max_element(
        place.scaled, {}, [](double x) { return std::isnan(x) ? infinity : std::abs(x); });
    return {
        .code = IssueCode::NotFinite,
        .arguments = {model.features[static_cast<std::size_t>(farthest - place.scaled.begin())]},
        .rows = {static_cast<std::int64_t>(row)}};
}

Outcome checkLogs(const Model& model, const std::vector<const Column*>& columns)
{
    for (std::size_t j = 0; j < columns.size(); ++j) {
        if (!model.logged[j] || model.clip[j].low >= 0)
            continue;
        std::int64_t negative = 0;
        for (const double value : columns[j]->numbers())
            negative += value < 0 && std::isfinite(value);
        if (negative > 0)
            return Issue{.code = IssueCode::LogOfNegative,
                         .arguments = {model.features[j], std::to_string(negative)}};
    }
    return done();
}

} // namespace

Outcome checkModel(const Recipe& recipe)
{
    const Method* method = findMethod(recipe.clustering.method);
    if (method && method->takesCategories) // a model holds no categories
        return Issue{.code = IssueCode::ModelUnsupported, .arguments = {recipe.clustering.method}};
    return done();
}

Model modelOf(const Analysis& analysis, const Annotations& annotations)
{
    assert(analysis.clusters.made() && checkModel(analysis.recipe));
    const Cleaned& cleaned = *analysis.cleaned.value;
    const CleaningRecipe& cleaning = analysis.recipe.cleaning;
    Model model;
    if (analysis.roles->id)
        model.id = analysis.table->column(*analysis.roles->id).name();
    model.features = analysis.features.value->names;
    model.logged = analysis.features.value->logged;
    model.center = analysis.scaled.value->center;
    model.scale = analysis.scaled.value->scale;
    for (std::size_t j = 0; j < model.features.size(); ++j) {
        model.clip.push_back(cleaning.outliers == OutlierPolicy::Clip
                                 ? cleaned.features[j].fences
                                 : Fences{-infinity, infinity});
        model.fills.push_back(
            fillFor(cleaned, j, model.logged[j], model.clip[j], cleaning.missing));
    }
    if (analysis.clusters.value->components > 0)
        addProjection(model, analysis);
    model.centroids = analysis.clusters.value->clustering.centroids;
    model.weights = analysis.scaled.value->weights;
    const MethodOutcome& details = analysis.clusters.value->details;
    model.metric = details.metric;
    if (details.mixture)
        model.mixture = Gaussians{.kind = details.mixture->kind,
                                  .weights = details.mixture->weights,
                                  .means = model.centroids,
                                  .covariances = details.mixture->covariances};
    model.names.resize(model.centroids.rows());
    if (analysis.profiles.made())
        model.names = segmentNames(annotations, *analysis.profiles.value);
    return model;
}

Result<Scores> score(const Model& model, const Table& table, const Cancel& cancel)
{
    const auto columns = findColumns(model, table);
    if (!columns)
        return columns.issue();
    if (const Outcome fits = checkLogs(model, *columns); !fits)
        return fits.issue();
    const auto rows = static_cast<std::size_t>(table.rows());
    Scores scores{.segment = std::vector<Label>(rows),
                  .distance = std::vector<double>(rows),
                  .runnerUp = std::vector<Label>(rows),
                  .imputedCells = 0};
    Place place{.scaled = std::vector<double>(model.features.size()),
                .point = std::vector<double>(model.centroids.columns())};
    constexpr std::size_t pollEvery = 1024;
    Strip strip;
    if (model.mixture) {
        strip.points = Matrix(pollEvery, place.point.size());
        strip.memberships = Matrix(pollEvery, model.centroids.rows());
    }
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % pollEvery == 0) {
            cancel.poll();
            cancel.report(static_cast<double>(row) / static_cast<double>(rows));
        }
        scaleRow(model, *columns, row, place, scores);
        placeIn(model, place);
        if (!model.mixture) {
            assign(model, place.point, row, scores);
            continue;
        }
        for (std::size_t d = 0; d < place.point.size(); ++d)
            strip.points(strip.count, d) = place.point[d];
        if (++strip.count == pollEvery)
            assignByMixture(model, strip, scores, cancel);
    }
    if (strip.count > 0) // the rest; what the strip holds beyond is not read
        assignByMixture(model, strip, scores, cancel);
    if (const auto row = firstNotFinite(scores.distance))
        return tooFar(model, *columns, *row);
    return scores;
}

} // namespace tessera
