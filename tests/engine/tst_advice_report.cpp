// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/json/advice_report.h"
#include "analysis/json/result_json.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include "madedata.h"

using namespace tessera;
using nlohmann::json;

namespace {

AnalysisPtr analysisOf(const Matrix& points, KRange range)
{
    std::vector<Column> columns;
    for (std::size_t j = 0; j < points.columns(); ++j) {
        const std::span<const double> values = points.column(j);
        columns.push_back(Column::ofNumbers("f" + std::to_string(j),
                                            std::vector<double>(values.begin(), values.end())));
    }
    const auto table = std::make_shared<const Table>(
        std::move(columns), SourceInfo{.path = "made.csv"}, static_cast<RowId>(points.rows()));
    Recipe recipe;
    recipe.clustering.kRange = range;
    return analyze(table, recipe);
}

const AnalysisPtr& threeGroups()
{
    static const AnalysisPtr analysis =
        analysisOf(groups({.rows = 400, .columns = 3}), {.from = 2, .to = 5});
    return analysis;
}

} // namespace

/// The advice on a finished analysis, and how it stands in the results' JSON.
class TestAdviceReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAdviceAndItsEvidenceAreInTheJson()
    {
        const AdviceReport report = adviseOn(*threeGroups(), {}, {}).value();
        const json result = json::parse(analysisJson(*threeGroups(), &report));
        const json advice = result["advice"];
        QVERIFY(advice["recommended_k"] == 3);
        QVERIFY(advice["reason"] == "one-best");
        QVERIFY(advice["confidence"] == "high");
        QVERIFY(advice["equally_good"] == json::array({3}));
        QVERIFY(advice["exact"] == true);
        QVERIFY(advice["rows"] == 400);
        QCOMPARE(advice["gap"].size(), std::size_t{5}); // from k = 1
        for (const char* key : {"k", "gap", "standard_error"})
            QVERIFY2(advice["gap"][0].contains(key), key);
        QCOMPARE(advice["stability"].size(), std::size_t{4});
        QCOMPARE(advice["stability"][1]["jaccard"].size(), std::size_t{3});
        for (const char* key : {"k", "jaccard", "adjusted_rand", "adjusted_rand_restarts"})
            QVERIFY2(advice["stability"][1].contains(key), key);
        QVERIFY(advice["stability"][1]["adjusted_rand"] > 0.95);
        QVERIFY(advice["structure"][1]["separated"] == 1.0);
    }

    /// All that differs between two runs stands in one place.
    void theTimeItTookStandsUnderSeconds()
    {
        AdviceReport report = adviseOn(*threeGroups(), {}, {}).value();
        report.seconds = 2.5;
        const json result = json::parse(analysisJson(*threeGroups(), &report));
        QVERIFY(!result["advice"].contains("seconds"));
        QVERIFY(result["seconds"]["advice"] == 2.5);
        QVERIFY(!json::parse(analysisJson(*threeGroups()))["seconds"].contains("advice"));
    }

    void withoutStructureNoNumberIsRecommended()
    {
        const AnalysisPtr analysis = analysisOf(noise(400, 3), {.from = 2, .to = 5});
        const AdviceReport report = adviseOn(*analysis, {}, {}).value();
        const json advice = json::parse(analysisJson(*analysis, &report))["advice"];
        QVERIFY(advice["recommended_k"].is_null());
        QVERIFY(advice["reason"] == "no-clear-structure");
        QVERIFY(advice["equally_good"].empty());
        QVERIFY(advice["most_stable_k"].is_number_integer());
    }

    void theSweepHasTheIndicesOfCentroidsWithoutAsking()
    {
        const json result = json::parse(analysisJson(*threeGroups()));
        QVERIFY(!result.contains("advice"));
        for (const json& step : result["sweep"])
            for (const char* key : {"centroid_silhouette", "dunn", "bic"})
                QVERIFY2(step[key].is_number(), key);
        QVERIFY(result["sweep"][1]["bic"] > result["sweep"][0]["bic"]);
        QVERIFY(result["sweep"][1]["bic"] > result["sweep"][2]["bic"]);
        QVERIFY(result["sweep"][1]["dunn"] > result["sweep"][2]["dunn"]);
    }

    void sameTextOnAnyNumberOfThreads()
    {
        const auto text = [](int threads) {
            AdviceReport report = adviseOn(*threeGroups(), {.threads = threads}, {}).value();
            report.seconds = 0;
            return analysisJson(*threeGroups(), &report);
        };
        QCOMPARE(text(1), text(3));
    }

    void aStopIsAnIssue()
    {
        std::stop_source source;
        source.request_stop();
        const auto stopped = adviseOn(*threeGroups(), {}, Cancel(source.get_token()));
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.issue().code, IssueCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestAdviceReport)
#include "tst_advice_report.moc"
