// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality.h"
#include "formats/format.h"
#include "operations.h"
#include "pipeline/analyze.h"
#include "projection/scores.h"

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

Recipe recipeOf(int k)
{
    Recipe recipe;
    recipe.clustering.k = k;
    return recipe;
}

} // namespace

/// What a person waits for who moves the slider of k by one: the pipeline up to the new segments,
/// all before taken from the analysis that is there.
Json runSlider(const Json& request, Store& store)
{
    const int k = request.at("k");
    const TablePtr table = tableOf(dataOf(request, store));
    const auto untilClusters = [](Analysis& analysis) {
        while (!analysis.clusters.made() && advance(analysis, {}, {})) {
        }
    };
    auto before = std::make_shared<Analysis>(beginAnalysis(table, recipeOf(k)));
    untilClusters(*before);
    const AnalysisPtr earlier = before;
    Analysis after;
    const Took took = timed([&] {
        after = beginAnalysis(table, recipeOf(k + 1), {&earlier, 1});
        untilClusters(after);
    });
    if (!after.clusters.made())
        throw std::runtime_error("the slider led to no segments");
    return {{"seconds", took.seconds},
            {"processor", took.processor},
            {"value", after.clusters.value->clustering.inertia},
            {"firstPicture", took.seconds}};
}

} // namespace tessera::bench
