// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysischecks.h"

#include "analysis/json/result_json.h"
#include "handover/handover.h"
#include "handover/scored.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace tessera::fuzz {

namespace {

using nlohmann::json;

void checkClustering(const Analysis& analysis)
{
    const Segments& segments = *analysis.clusters.value;
    const Clustering& clustering = segments.clustering;
    const std::size_t rows = analysis.cleaned.value->rows.size();
    const std::size_t k = clustering.sizes.size();
    check(clustering.k == static_cast<int>(k) && k == clustering.centroids.rows(),
          "there are as many centroids and sizes as segments");
    check(clustering.labels.size() == rows && segments.distances.own.size() == rows &&
              segments.distances.runnerUp.size() == rows,
          "every used row has a segment, a distance and a runner-up");
    std::vector<std::int64_t> sizes(k);
    for (std::size_t row = 0; row < rows; ++row) {
        check(clustering.labels[row] < k && segments.distances.runnerUp[row] < k,
              "labels name segments");
        ++sizes[clustering.labels[row]];
        check(std::isfinite(segments.distances.own[row]), "distances are finite");
    }
    check(sizes == clustering.sizes, "sizes count the labels");
    check(std::none_of(sizes.begin(), sizes.end(), [](auto size) { return size == 0; }),
          "no segment is empty");
}

void checkJson(const Analysis& analysis)
{
    const json result = json::parse(analysisJson(analysis));
    const json& rows = result["rows"];
    std::int64_t sum = rows["used"].get<std::int64_t>();
    for (const json& dropped : rows["dropped"])
        sum += dropped["count"].get<std::int64_t>();
    check(sum == rows["read"].get<std::int64_t>(), "rows read are those used and those dropped");
    check(result["inertia"].is_number(), "the inertia is a number");
    check(result["method"]["cost"].is_number(), "the cost is a number");
    for (const json& segment : result["segments"])
        for (const char* key : {"size", "share", "inertia", "centroid", "means", "medians"})
            check(!hasNull(segment[key]), "what is said of a segment has its numbers");
    for (const json& solution : result["sweep"])
        check(!hasNull(solution["inertia"]) && !hasNull(solution["restart_inertias"]),
              "every inertia of the sweep is a number");
    check(!hasNull(result["pca"]), "components have their numbers");
}

/// As the program reads its own files.
void checkExported(const std::string& csv, RowId rows, MemoryFile& file)
{
    const SourceRef source{.path = file.holding(csv),
                           .options = {.encoding = Encoding::Utf8,
                                       .delimiter = ',',
                                       .quote = '"',
                                       .decimalMark = '.',
                                       .header = true,
                                       .skipLines = 0}};
    const Result<TablePtr> table = readTable(source);
    if (!table && table.issue().code == IssueCode::BinaryContent)
        return; // customer numbers that are mostly zero bytes
    if (!table)
        std::fprintf(stderr, "%s\n%s", issueName(table.issue().code), csv.c_str());
    check(table.ok(), "an exported table can be read");
    check(std::none_of((*table)->issues().begin(), (*table)->issues().end(),
                       [](const Issue& issue) {
                           return issue.code == IssueCode::RowsRagged ||
                                  issue.code == IssueCode::QuoteMisplaced;
                       }),
          "an exported table is well-formed");
    check((*table)->rows() == rows, "an exported table has all rows");
}

/// Each segment called as no segment should be.
Annotations hostileNames(const Profiles& profiles)
{
    Annotations annotations;
    for (std::size_t segment = 0; segment < profiles.sizes.size(); ++segment)
        annotations.segments.push_back({.name = "=1+1\r\n\"a\",;\t\u202E" + std::to_string(segment),
                                        .anchor = anchorOf(profiles, segment)});
    return annotations;
}

} // namespace

void checkAnalysis(const Analysis& analysis, MemoryFile& file)
{
    checkClustering(analysis);
    checkJson(analysis);
    const Annotations names = hostileNames(*analysis.profiles.value);
    const AnalysisPtr borrowed(std::shared_ptr<const void>(), &analysis);
    const auto k = static_cast<RowId>(analysis.clusters.value->clustering.sizes.size());
    for (const ExportRow& row : textExports()) {
        if (std::string_view(row.extension) != "csv")
            continue;
        const bool perCustomer = std::string_view(row.id) == "assignments";
        checkExported(*exportedText(row, {borrowed, names}),
                      perCustomer ? analysis.table->rows() : k + 1, file); // and the overall row
    }
}

Model checkedRoundTrip(const Model& model)
{
    const std::string text = toJson(model);
    json shown = json::parse(text);
    shown.erase("clip"); // null is no limit there
    check(!hasNull(shown), "a model has all its numbers");
    Result<Model> read = modelFromJson(text);
    check(read.ok(), "a model that was written can be read");
    check(toJson(*read) == text, "a model is written as it was read");
    return *std::move(read);
}

void checkScores(const Model& model, const Table& table, MemoryFile& file)
{
    const Result<Scores> scores = score(model, table, {});
    if (!scores)
        return;
    for (std::size_t row = 0; row < scores->segment.size(); ++row) {
        check(scores->segment[row] < model.centroids.rows() &&
                  scores->runnerUp[row] < model.centroids.rows(),
              "scores name segments of the model");
        check(!std::isnan(scores->distance[row]), "a distance is a number");
    }
    checkExported(scoresCsv(table, model, *scores), table.rows(), file);
}

void checkModelOf(const Analysis& analysis)
{
    if (!checkModel(analysis.recipe))
        return;
    const Model model = checkedRoundTrip(modelOf(analysis, {}));
    const auto& parameters = analysis.recipe.clustering.parameters;
    if (parameters.contains("min-size") || model.mixture)
        return; // there the nearest segment need not be the own one
    const Result<Scores> scores = score(model, *analysis.table, {});
    const std::vector<RowId>& rows = analysis.cleaned.value->rows;
    if (static_cast<RowId>(rows.size()) < analysis.table->rows() && !scores.ok())
        return; // a row that was left out may hold what no distance can be made of
    check(scores.ok(), "a model scores its own table");
    const Segments& segments = *analysis.clusters.value;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = static_cast<std::size_t>(rows[i]);
        const double own = segments.distances.own[i];
        const double apart = std::abs(own - scores->distance[row]);
        check(apart <= 1e-6 * (1 + own), "a model gives a row the distance that the analysis gave");
    }
}

std::string timelessJson(const Analysis& analysis)
{
    json result = json::parse(analysisJson(analysis));
    result.erase("seconds");
    return result.dump();
}

} // namespace tessera::fuzz
