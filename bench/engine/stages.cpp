// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"
#include "clustering/quality/quality.h"
#include "formats/format.h"
#include "operations.h"
#include "project/scores.h"

#include <cmath>
#include <fstream>

namespace tessera::bench {

/// Every row's silhouette, written as floats to "rows" when that is asked for.
Json runSilhouette(const Json& request, Store& store)
{
    const Matrix& points = dataOf(request, store);
    std::vector<Label> labels(points.rows());
    std::ifstream file(request.at("labels").get<std::string>(), std::ios::binary);
    file.read(reinterpret_cast<char*>(labels.data()),
              static_cast<std::streamsize>(labels.size() * sizeof(Label)));
    if (!file)
        throw std::runtime_error("cannot read the labels");
    const QualityOptions options{.exactRows = static_cast<std::int64_t>(points.rows())};
    Quality found;
    const Took took = timed([&] { found = judge(points, labels, request.at("k"), options, {}); });
    if (request.contains("rows")) {
        std::ofstream out(request.at("rows").get<std::string>(), std::ios::binary);
        out.write(reinterpret_cast<const char*>(found.rowSilhouette.data()),
                  static_cast<std::streamsize>(found.rowSilhouette.size() * sizeof(float)));
    }
    return {{"seconds", took.seconds}, {"processor", took.processor}, {"value", found.silhouette}};
}

/// The components, and all scores when they are asked for.
Json runPca(const Json& request, Store& store)
{
    const Matrix& points = dataOf(request, store);
    const bool scored = request.at("scores");
    Projection found;
    Matrix scores;
    const Took took = timed([&] {
        found = project(points, {});
        if (scored)
            scores = scoresOf(points, found, {.count = found.loadings.columns()}, {});
    });
    return {{"seconds", took.seconds}, {"processor", took.processor}, {"value", found.eigenvalues}};
}

Json runRead(const Json& request, Store&)
{
    const SourceRef source{.path = request.at("path")};
    TablePtr table;
    const Took took = timed([&] { table = valueOf(readTable(source)); });
    double sum = 0;
    for (const Column& column : table->columns())
        for (const double x : column.numbers())
            sum += std::isnan(x) ? 0.0 : x;
    return {{"seconds", took.seconds},
            {"processor", took.processor},
            {"value", sum},
            {"rows", table->rows()},
            {"columns", table->columnCount()}};
}

namespace {

TablePtr tableOf(const Matrix& points)
{
    std::vector<Column> columns;
    for (std::size_t j = 0; j < points.columns(); ++j) {
        const std::span<const double> values = points.column(j);
        columns.push_back(Column::ofNumbers("feature " + std::to_string(j),
                                            std::vector<double>(values.begin(), values.end())));
    }
    return std::make_shared<Table>(std::move(columns), SourceInfo{.path = "bench"},
                                   static_cast<RowId>(points.rows()));
}

/// As the window has it: the elbow is there, and the slider moves along it; or, beyond it, k alone.
Recipe recipeOf(int k, bool swept)
{
    Recipe recipe;
    recipe.clustering.k = k;
    if (swept)
        recipe.clustering.kRange = KRange{};
    return recipe;
}

Analysis untilClusters(Analysis analysis)
{
    while (!analysis.clusters.made() && advance(analysis, {}, {})) {
    }
    if (!analysis.clusters.made())
        throw std::runtime_error("the slider led to no segments");
    return analysis;
}

} // namespace

/// What a person waits for who moves the slider of k by one: the pipeline up to the new segments,
/// all before taken from the analysis that is there; first a draft where the window makes one.
Json runSlider(const Json& request, Store& store)
{
    const int k = request.at("k");
    const bool swept = request.at("swept");
    const TablePtr table = tableOf(dataOf(request, store));
    const AnalysisPtr earlier =
        std::make_shared<const Analysis>(untilClusters(beginAnalysis(table, recipeOf(k, swept))));
    Analysis draft;
    Analysis after;
    const Took first = timed([&] {
        after = beginAnalysis(table, recipeOf(k + 1, swept), {&earlier, 1});
        if (worthADraft(after))
            draft = untilClusters(
                beginAnalysis(table, recipeOf(k + 1, swept), {&earlier, 1}, Effort::Draft));
    });
    const Took rest = timed([&] { after = untilClusters(std::move(after)); });
    const double all = first.seconds + rest.seconds;
    return {{"seconds", all},
            {"processor", first.processor + rest.processor},
            {"value", after.clusters.value->clustering.inertia},
            {"firstPicture", draft.clusters.made() ? first.seconds : all}};
}

} // namespace tessera::bench
