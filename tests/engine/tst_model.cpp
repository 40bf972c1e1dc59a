// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"
#include "model/model.h"
#include "sample/sample.h"

#include "golden.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <limits>

using namespace tessera;

namespace {

Recipe quick()
{
    Recipe recipe;
    recipe.clustering.k = 4;
    recipe.clustering.restarts = 1;
    return recipe;
}

AnalysisPtr sampleAnalysis()
{
    static const AnalysisPtr analysis = analyze(sampleTable(), quick());
    return analysis;
}

nlohmann::json modelJson()
{
    return nlohmann::json::parse(toJson(modelOf(*sampleAnalysis(), {})));
}

} // namespace

class TestModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scoringTheFittedTableGivesItsSegments_data();
    void scoringTheFittedTableGivesItsSegments();
    void modelsSurviveTheRoundTrip();
    void namesTravelWithTheModel();
    void brokenModelsAreRefused_data();
    void brokenModelsAreRefused();
    void tablesThatDoNotFitAreRefused();
    void missingAndInfiniteCellsAreFilled();
    void columnsAreFoundByName();
};

void TestModel::scoringTheFittedTableGivesItsSegments_data()
{
    QTest::addColumn<Recipe>("recipe");
    Recipe recipe = quick();
    QTest::newRow("plain") << recipe;
    recipe.features.log = LogPolicy::Auto;
    QTest::newRow("log") << recipe;
    recipe.projection.components = 2;
    QTest::newRow("log, components") << recipe;
    recipe = quick();
    recipe.cleaning.outliers = OutlierPolicy::Clip;
    recipe.scaling.method = Scaling::MinMax;
    QTest::newRow("clip, minmax") << recipe;
    recipe = quick();
    recipe.cleaning.missing = MissingPolicy::Mean;
    recipe.scaling.method = Scaling::Robust;
    recipe.projection.variancePercent = 80;
    QTest::newRow("mean, robust, 80 %") << recipe;
    recipe = quick();
    recipe.scaling.method = Scaling::None;
    recipe.data.features = {{"TENURE", "BALANCE", "PURCHASES"}};
    QTest::newRow("unscaled, features in another order") << recipe;
}

void TestModel::scoringTheFittedTableGivesItsSegments()
{
    QFETCH(Recipe, recipe);
    const TablePtr table = sampleTable();
    const AnalysisPtr analysis = analyze(table, recipe, {}, {}, {{sampleAnalysis()}});
    QVERIFY(!analysis->firstError());
    const auto scores = score(modelOf(*analysis, {}), *table, {});
    QVERIFY(scores.ok());
    const std::vector<std::int32_t> expected = segmentOfRows(*analysis);
    int different = 0;
    for (std::size_t row = 0; row < expected.size(); ++row)
        different += scores->segment[row] != expected[row];
    QCOMPARE(different, 0);
    const RowDistances& distances = analysis->clusters.value->distances;
    for (std::size_t row = 0; row < expected.size(); ++row)
        QVERIFY(closeTo(scores->distance[row], distances.own[row], 1e-9, 1e-9));
}

void TestModel::modelsSurviveTheRoundTrip()
{
    Recipe recipe = quick();
    recipe.cleaning.outliers = OutlierPolicy::Clip;
    recipe.projection.components = 3;
    const Model model = modelOf(*analyze(sampleTable(), recipe), {});
    const auto read = modelFromJson(toJson(model));
    QVERIFY(read.ok());
    QCOMPARE(read->id, std::string("CUST_ID"));
    QVERIFY(read->features == model.features && read->fills == model.fills &&
            read->logged == model.logged);
    QVERIFY(read->center == model.center && read->scale == model.scale);
    QVERIFY(read->loadings == model.loadings && read->centroids == model.centroids);
    QCOMPARE(read->clip.at(0).high, model.clip.at(0).high);
    QCOMPARE(toJson(*read), toJson(model));
    const auto open = modelFromJson(toJson(modelOf(*sampleAnalysis(), {})));
    QCOMPARE(open->clip.at(0).low, -std::numeric_limits<double>::infinity());
}

void TestModel::namesTravelWithTheModel()
{
    const Profiles& profiles = *sampleAnalysis()->profiles.value;
    const Annotations annotations{{{.name = "Cash", .anchor = anchorOf(profiles, 3)}}};
    const Model model = modelOf(*sampleAnalysis(), annotations);
    QCOMPARE(model.names, (std::vector<std::string>{"", "", "", "Cash"}));
}

void TestModel::brokenModelsAreRefused_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* patch, const char* code = "ModelInvalid") {
        QTest::newRow(patch) << QByteArray(patch) << QByteArray(code);
    };
    row(R"({"tessera-model": 3})", "VersionTooNew");
    row(R"({"tessera-model": null})");
    row(R"({"tessera-model": "1"})");
    row(R"({"features": null})");
    row(R"({"features": []})");
    row(R"({"features": "BALANCE"})");
    row(R"({"fills": [1, 2]})");
    row(R"({"scale": null})");
    row(R"({"centroids": []})");
    row(R"({"centroids": [[1, 2], [3]]})");
    row(R"({"centroids": [["a"]]})");
    row(R"({"names": []})");
    row(R"({"names": [1, 2, 3, 4]})");
    row(R"({"clip": [1]})");
    row(R"({"id": 4})");
    row(R"({"projection_mean": [0], "loadings": [[1]]})");
}

void TestModel::brokenModelsAreRefused()
{
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, code);
    nlohmann::json json = modelJson();
    json.merge_patch(nlohmann::json::parse(patch.toStdString()));
    const auto read = modelFromJson(json.dump());
    QVERIFY(!read.ok());
    QCOMPARE(QByteArray(issueName(read.issue().code)), code);
    nlohmann::json zero = modelJson();
    zero["scale"][2] = 0;
    QCOMPARE(issueName(modelFromJson(zero.dump()).issue().code), "ModelInvalid");
    QCOMPARE(issueName(modelFromJson("{").issue().code), "JsonInvalid");
    QCOMPARE(issueName(modelFromJson("{}").issue().code), "ModelInvalid");
}

void TestModel::tablesThatDoNotFitAreRefused()
{
    const Model model = modelOf(*sampleAnalysis(), {});
    const auto missing = score(model, tableOf({numberColumn("BALANCE", {1})}), {});
    QCOMPARE(issueName(missing.issue().code), "ModelColumnMissing");
    QCOMPARE(missing.issue().arguments.at(0), std::string("BALANCE_FREQUENCY"));
    const auto text = score(model, tableOf({textColumn("BALANCE", {"x"})}), {});
    QCOMPARE(issueName(text.issue().code), "ColumnNotNumeric");

    Model logged{.features = {"X"},
                 .fills = {0},
                 .clip = {{-std::numeric_limits<double>::infinity(), 9}},
                 .logged = {true},
                 .center = {0},
                 .scale = {1},
                 .centroids = Matrix(1, 1),
                 .names = {""}};
    const auto negative = score(logged, tableOf({numberColumn("X", {1, -1})}), {});
    QCOMPARE(issueName(negative.issue().code), "LogOfNegative");
}

void TestModel::missingAndInfiniteCellsAreFilled()
{
    Matrix centroids(2, 1);
    centroids(1, 0) = 10;
    const Model model{.features = {"X"},
                      .fills = {9},
                      .clip = {{-5, 50}},
                      .logged = {false},
                      .center = {0},
                      .scale = {1},
                      .centroids = centroids,
                      .names = {"", ""}};
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto scores = score(model, tableOf({numberColumn("X", {0, nan, infinity, 1e9, 5})}), {});
    QVERIFY(scores.ok());
    QCOMPARE(scores->segment, (std::vector<Label>{0, 1, 1, 1, 0})); // 5 is a tie: the lower segment
    QCOMPARE(scores->runnerUp, (std::vector<Label>{1, 0, 0, 0, 1}));
    QCOMPARE(scores->distance, (std::vector<double>{0, 1, 1, 40, 5}));
    QCOMPARE(scores->imputedCells, std::int64_t{2});
    QVERIFY(score(model, tableOf({numberColumn("X", {})}), {})->segment.empty());
}

void TestModel::columnsAreFoundByName()
{
    const TablePtr table = sampleTable();
    std::vector<Column> reversed(table->columns().rbegin(), table->columns().rend());
    const Model model = modelOf(*sampleAnalysis(), {});
    QVERIFY(score(model, tableOf(std::move(reversed)), {})->segment ==
            score(model, *table, {})->segment);
}

QTEST_APPLESS_MAIN(TestModel)
#include "tst_model.moc"
