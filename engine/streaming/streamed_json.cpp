// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/streaming.h"

#include "analysis/recipe/recipe_object.h"
#include "base/version.h"

namespace tessera {

namespace {

Json inputJson(const SourceInfo& source)
{
    return {{"path", source.path},
            {"format", source.format},
            {"encoding", source.encoding},
            {"delimiter", source.delimiter},
            {"decimal_mark", std::string(1, source.decimalMark)},
            {"header", source.header},
            {"streamed", true}};
}

Json rowsJson(const Streamed& streamed)
{
    Json dropped = Json::array();
    for (const DropCount& drop : streamed.dropped)
        dropped.push_back({{"reason", dropReasonName(drop.reason)}, {"count", drop.count}});
    return {
        {"read", streamed.rowsRead}, {"used", streamed.rowsUsed}, {"dropped", std::move(dropped)}};
}

/// Features have numbers; of the other columns only the beginning was looked at.
Json columnsJson(const Streamed& streamed)
{
    Json columns = Json::array();
    for (std::size_t i = 0; i < streamed.beginning->columnCount(); ++i) {
        const Column& column = streamed.beginning->column(i);
        Json json{{"name", column.name()},
                  {"type", columnTypeName(column.type())},
                  {"role", roleName(streamed.roles.roles[i])}};
        if (const auto found = streamed.numbers.find(i); found != streamed.numbers.end()) {
            const StreamedNumbers& numbers = found->second;
            const bool some = numbers.present.count() > 0;
            const auto value = [some](double number) { return some ? Json(number) : Json(); };
            json["count"] = numbers.present.count();
            json["missing"] = numbers.missing;
            json["infinite"] = numbers.infinite;
            json["mean"] = value(numbers.present.mean());
            json["std"] = value(numbers.present.sampleStd());
            json["min"] = value(numbers.present.low());
            json["max"] = value(numbers.present.high());
        }
        columns.push_back(std::move(json));
    }
    return columns;
}

Json segmentsJson(const Streamed& streamed)
{
    const Clustering& clustering = streamed.clustering;
    Json segments = Json::array();
    for (std::size_t i = 0; i < clustering.sizes.size(); ++i) {
        Json centroid = Json::array();
        Json means = Json::object();
        for (std::size_t j = 0; j < streamed.features.size(); ++j) {
            centroid.push_back(clustering.centroids(i, j));
            appendKey(means, streamed.features[j].name, streamed.means(i, j));
        }
        segments.push_back({{"segment", i + 1},
                            {"size", clustering.sizes[i]},
                            {"share", static_cast<double>(clustering.sizes[i]) /
                                          static_cast<double>(streamed.rowsUsed)},
                            {"inertia", clustering.segmentInertia[i]},
                            {"centroid", std::move(centroid)},
                            {"means", std::move(means)}});
    }
    return segments;
}

} // namespace

std::string streamedJson(const Streamed& streamed)
{
    Json json{{"tessera", versionText()}};
    json["input"] = inputJson(streamed.beginning->source());
    json["rows"] = rowsJson(streamed);
    json["columns"] = columnsJson(streamed);
    json["cleaning"] = {{"imputed_cells", streamed.imputedCells}};
    json["recipe"] = recipeToJson(streamed.recipe);
    json["features"] = Json::array();
    for (const StreamedFeature& feature : streamed.features)
        json["features"].push_back(feature.name);
    json["segments"] = segmentsJson(streamed);
    json["inertia"] = streamed.clustering.inertia;
    json["iterations"] = streamed.clustering.iterations;
    json["converged"] = streamed.clustering.converged;
    json["issues"] = Json::array();
    for (const Issue& issue : streamed.issues)
        json["issues"].push_back(
            {{"code", issueName(issue.code)},
             {"severity", issue.severity == Severity::Note ? "note" : "warning"},
             {"arguments", issue.arguments}});
    json["seconds"] = Json::object();
    for (const auto& [stage, seconds] : streamed.seconds)
        json["seconds"][stage] = seconds;
    return jsonText(json);
}

} // namespace tessera
