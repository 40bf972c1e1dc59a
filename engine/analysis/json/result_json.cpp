// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/json/result_json.h"

#include "analysis/json/advice_json.h"
#include "analysis/json/table_json.h"
#include "analysis/recipe/recipe_object.h"
#include "base/version.h"

namespace tessera {

namespace {

Json pcaJson(const Analysis& analysis)
{
    const Projection& projection = *analysis.projection.value;
    Json loadings = Json::array();
    for (std::size_t component = 0; component < projection.loadings.columns(); ++component) {
        const auto column = projection.loadings.column(component);
        loadings.push_back(std::vector<double>(column.begin(), column.end()));
    }
    return {{"explained_variance_ratio", projection.explainedVarianceRatio},
            {"loadings", std::move(loadings)},
            {"components_used", analysis.clusters.value->components}};
}

void addQuality(Json& json, const Quality& quality)
{
    json["silhouette"] = quality.silhouette;
    json["silhouette_exact"] = quality.silhouetteExact;
    json["silhouette_interval"] = {quality.silhouetteLow, quality.silhouetteHigh};
    json["calinski_harabasz"] = quality.calinskiHarabasz;
    json["davies_bouldin"] = quality.daviesBouldin;
}

Json sweepJson(const Analysis& analysis)
{
    Json sweep = Json::array();
    if (!analysis.sweep.made() || !analysis.sweepQuality.made())
        return sweep;
    const std::vector<Clustering>& solutions = analysis.sweep.value->solutions;
    for (std::size_t i = 0; i < solutions.size(); ++i) {
        Json json{{"k", solutions[i].k}, {"inertia", solutions[i].inertia}};
        addQuality(json, analysis.sweepQuality.value->solutions[i]);
        const CentroidIndices& indices = analysis.sweepQuality.value->centroidIndices[i];
        json["centroid_silhouette"] = indices.silhouette;
        json["dunn"] = indices.dunn;
        json["bic"] = indices.bic;
        json["sizes"] = solutions[i].sizes;
        json["iterations"] = solutions[i].iterations;
        json["converged"] = solutions[i].converged;
        json["restart_inertias"] = solutions[i].restartInertias;
        sweep.push_back(std::move(json));
    }
    return sweep;
}

Json choiceJson(const Analysis& analysis)
{
    const Choice& choice = analysis.clusters.value->choice;
    Json json{{"k", choice.k}, {"elbow_k", nullptr}, {"silhouette_k", nullptr}};
    if (analysis.sweepQuality.made()) {
        const SweepQuality& quality = *analysis.sweepQuality.value;
        if (quality.elbowK > 0)
            json["elbow_k"] = quality.elbowK;
        if (quality.silhouetteK > 0)
            json["silhouette_k"] = quality.silhouetteK;
    }
    json["reason"] = choiceReasonName(choice.reason);
    return json;
}

Json centroidJson(const Matrix& centroids, std::size_t segment)
{
    Json centroid = Json::array();
    for (std::size_t d = 0; d < centroids.columns(); ++d)
        centroid.push_back(centroids(segment, d));
    return centroid;
}

/// Centroids in the units of the scaled features also where features have weights; that of a
/// feature of weight 0 is the mean of its segment.
Matrix unweightedCentroids(const Analysis& analysis)
{
    const Segments& segments = *analysis.clusters.value;
    const Clustering& clustering = segments.clustering;
    Matrix centroids = clustering.centroids;
    const Scaled& scaled = *analysis.scaled.value;
    for (std::size_t j = 0; j < scaled.weights.size() && segments.components == 0; ++j) {
        const auto column = centroids.column(j);
        if (scaled.weights[j] > 0) {
            for (double& value : column)
                value /= std::sqrt(scaled.weights[j]);
            continue;
        }
        std::ranges::fill(column, 0.0);
        for (std::size_t row = 0; row < clustering.labels.size(); ++row)
            column[clustering.labels[row]] += scaled.values(row, j);
        for (std::size_t c = 0; c < column.size(); ++c)
            column[c] /= static_cast<double>(clustering.sizes[c]);
    }
    return centroids;
}

Json segmentsJson(const Analysis& analysis, const Annotations& annotations)
{
    const auto matches = matchAnnotations(annotations, *analysis.profiles.value);
    const Clustering& clustering = analysis.clusters.value->clustering;
    const Profiles& profiles = *analysis.profiles.value;
    const Matrix centroids = unweightedCentroids(analysis);
    Json segments = Json::array();
    for (std::size_t i = 0; i < clustering.sizes.size(); ++i) {
        Json means = Json::object();
        Json medians = Json::object();
        for (const NumberColumnProfile& column : profiles.numbers) {
            if (!column.feature)
                continue;
            appendKey(means, column.name, column.segments[i].mean);
            appendKey(medians, column.name, column.segments[i].median);
        }
        Json json{{"segment", i + 1}, {"size", clustering.sizes[i]}};
        json["share"] =
            static_cast<double>(clustering.sizes[i]) / static_cast<double>(profiles.total);
        json["inertia"] = clustering.segmentInertia[i];
        json["silhouette"] = analysis.quality.value->segmentSilhouette[i];
        json["centroid"] = centroidJson(centroids, i);
        json["means"] = std::move(means);
        json["medians"] = std::move(medians);
        if (matches[i]) {
            json["name"] = annotations.segments[*matches[i]].name;
            json["note"] = annotations.segments[*matches[i]].note;
        }
        segments.push_back(std::move(json));
    }
    return segments;
}

/// The value of a column in a matrix row, as text: for the rows that stand for segments.
Json medoidJson(const Analysis& analysis, std::size_t matrixRow)
{
    const RowId row = analysis.cleaned.value->rows[matrixRow];
    Json json{{"row", row + 1}, {"id", nullptr}};
    if (analysis.roles->id)
        json["id"] =
            cellText(analysis.table->column(*analysis.roles->id), static_cast<std::size_t>(row));
    return json;
}

Json modesJson(const Analysis& analysis, const std::vector<std::int32_t>& modes)
{
    Json json = Json::object();
    const std::vector<std::string>& names = analysis.clusters.value->categories;
    for (std::size_t m = 0; m < names.size(); ++m) {
        const Column& column = analysis.table->column(*analysis.table->indexOf(names[m]));
        json[names[m]] = modes[m] < 0 ? Json(nullptr)
                                      : Json(column.levels()[static_cast<std::size_t>(modes[m])]);
    }
    return json;
}

/// What the method says beyond segments: only the keys that it has something to say about.
Json methodJson(const Analysis& analysis)
{
    const MethodOutcome& details = analysis.clusters.value->details;
    Json json{{"id", analysis.recipe.clustering.method}};
    const Method* method = findMethod(analysis.recipe.clustering.method);
    for (const ParameterSpec& spec : method->parameters) {
        const double value = parameterOf(*method, analysis.recipe.clustering.parameters, spec.name);
        switch (spec.kind) {
        case ParameterKind::Count:
            json[spec.name] = static_cast<std::int64_t>(value);
            break;
        case ParameterKind::Number:
            json[spec.name] = value;
            break;
        case ParameterKind::Choice:
            json[spec.name] = parameterText(spec, value);
            break;
        }
    }
    json["cost"] = details.cost;
    if (details.sampledRows > 0)
        json["sampled_rows"] = details.sampledRows;
    for (const std::size_t row : details.medoids)
        json["medoids"].push_back(medoidJson(analysis, row));
    if (details.mixture) {
        json["log_likelihood"] = details.mixture->logLikelihood;
        json["bic"] = details.mixture->bic;
        json["weights"] = details.mixture->weights;
    }
    for (const std::vector<std::int32_t>& modes : details.modes)
        json["modes"].push_back(modesJson(analysis, modes));
    if (!details.modes.empty())
        json["gamma"] = details.gamma;
    return json;
}

const char* severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return "";
}

Json issuesJson(const std::vector<Issue>& issues)
{
    Json list = Json::array();
    for (const Issue& issue : issues)
        list.push_back({{"code", issueName(issue.code)},
                        {"severity", severityName(issue.severity)},
                        {"arguments", issue.arguments}});
    return list;
}

/// Calls `visit` with the id and each stage in pipeline order.
template<class Visit>
void forEachStage(const Analysis& analysis, Visit visit)
{
    visit(StageId::Health, analysis.health);
    visit(StageId::Cleaned, analysis.cleaned);
    visit(StageId::Features, analysis.features);
    visit(StageId::Scaled, analysis.scaled);
    visit(StageId::Projection, analysis.projection);
    visit(StageId::Scores, analysis.scores);
    visit(StageId::Sweep, analysis.sweep);
    visit(StageId::Clusters, analysis.clusters);
    visit(StageId::Quality, analysis.quality);
    visit(StageId::Profiles, analysis.profiles);
    visit(StageId::SweepQuality, analysis.sweepQuality);
}

Json allIssuesJson(const Analysis& analysis)
{
    std::vector<Issue> issues = analysis.table->issues();
    issues.insert(issues.end(), analysis.issues.begin(), analysis.issues.end());
    forEachStage(analysis, [&](StageId, const auto& stage) {
        issues.insert(issues.end(), stage.issues.begin(), stage.issues.end());
    });
    return issuesJson(issues);
}

Json secondsJson(const Analysis& analysis, const AdviceReport* advice)
{
    Json seconds = Json::object();
    forEachStage(analysis, [&](StageId id, const auto& stage) {
        if (stage.made())
            seconds[stageName(id)] = stage.seconds;
    });
    if (advice)
        seconds["advice"] = advice->seconds;
    return seconds;
}

Json lookedAt(const Analysis& analysis)
{
    Json json{{"tessera", versionText()}};
    json["input"] = inputJson(*analysis.table);
    json["rows"] = rowsJson(analysis);
    json["columns"] = columnsJson(analysis);
    json["duplicates"] = duplicatesJson(*analysis.health.value);
    json["missing_patterns"] = patternsJson(analysis);
    json["correlations"] = correlationsJson(analysis);
    return json;
}

Json cleaningJson(const Cleaned& cleaned)
{
    return {{"imputed_cells", cleaned.imputedCells},
            {"imputed_rows", cleaned.imputedRows},
            {"clipped_cells", cleaned.clippedCells},
            {"outlier_rows", cleaned.outlierRows}};
}

} // namespace

std::string analysisJson(const Analysis& analysis, const AdviceReport* advice,
                         const Annotations& annotations)
{
    const Clustering& clustering = analysis.clusters.value->clustering;
    Json json = lookedAt(analysis);
    json["cleaning"] = cleaningJson(*analysis.cleaned.value);
    json["recipe"] = recipeToJson(analysis.recipe);
    json["features"] = analysis.features.value->names;
    json["pca"] = pcaJson(analysis);
    json["sweep"] = sweepJson(analysis);
    json["choice"] = choiceJson(analysis);
    if (advice)
        json["advice"] = adviceJson(*advice);
    json["segments"] = segmentsJson(analysis, annotations);
    json["inertia"] = clustering.inertia;
    addQuality(json, *analysis.quality.value);
    json["iterations"] = clustering.iterations;
    json["converged"] = clustering.converged;
    json["method"] = methodJson(analysis);
    json["issues"] = allIssuesJson(analysis);
    json["seconds"] = secondsJson(analysis, advice);
    return jsonText(json);
}

std::string inspectionJson(const Analysis& analysis)
{
    Json json = lookedAt(analysis);
    const Health& health = *analysis.health.value;
    json["rows_with_missing"] = health.rowsWithMissing;
    json["issues"] = issuesJson(analysis.table->issues());
    return jsonText(json);
}

} // namespace tessera
