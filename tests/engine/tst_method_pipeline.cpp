// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"
#include "analysis/json/result_json.h"
#include "analysis/recipe/recipe_json.h"
#include "analysis/recipe/recipe_options.h"
#include "base/random.h"
#include "handover/handover.h"
#include "model/model.h"

#include "golden.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>

using namespace tessera;

namespace {

/// Three groups in two numbers, a third that is noise, two columns of categories and an identifier.
TablePtr mixedTable()
{
    Random random(11);
    std::vector<std::string> ids;
    std::vector<std::string> towns;
    std::vector<std::string> levels;
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> z;
    for (std::size_t i = 0; i < 120; ++i) {
        ids.push_back("N" + std::to_string(i));
        towns.push_back(i % 3 == 0 ? "Rome" : i % 3 == 1 ? "Oslo" : "Lima");
        levels.push_back(i % 10 == 0 ? "" : i % 2 == 0 ? "gold" : "blue");
        x.push_back(static_cast<double>(i % 3) * 10 + random.normal());
        y.push_back(static_cast<double>(i % 3 == 1) * 20 + random.normal());
        z.push_back(random.normal());
    }
    return std::make_shared<Table>(tableOf(
        {textColumn("ID", ids, ColumnType::Identifier), numberColumn("X", x), numberColumn("Y", y),
         numberColumn("Z", z), textColumn("TOWN", towns), textColumn("LEVEL", levels)}));
}

Recipe withMethod(const char* method, int k = 3)
{
    Recipe recipe;
    recipe.clustering.k = k;
    recipe.clustering.restarts = 3;
    recipe.clustering.method = method;
    return recipe;
}

AnalysisPtr run(const Recipe& recipe)
{
    static const TablePtr table = mixedTable();
    return analyze(table, recipe);
}

nlohmann::json jsonOf(const Analysis& analysis)
{
    return nlohmann::json::parse(analysisJson(analysis));
}

bool set(Recipe& recipe, const char* key, const char* text)
{
    return setRecipeOption(recipe, key, optionValueFromText(key, text)).ok();
}

} // namespace

class TestMethodPipeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMethodMakesACompleteAnalysis();
    void optionsAreReadAndWritten();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
    void whatAMethodLacksIsSaid();
    void changingTheMethodRerunsTheClustersOnly();
    void aMinimumSizeIsKept();
    void aMinimumSizeThatCannotBeIsSaid();
    void weightsReachTheScoresOfTheModel();
    void centroidsAreInUnweightedUnits();
    void theModelScoresByItsMethod_data();
    void theModelScoresByItsMethod();
    void aModelOfMixedTablesIsRefused();
    void brokenModelsAreRefused();
    void medoidsAreNamed();
    void membershipsAreWritten();
    void categoriesAreChosen();
};

void TestMethodPipeline::everyMethodMakesACompleteAnalysis()
{
    for (const Method* method : methods()) {
        const AnalysisPtr analysis = run(withMethod(method->id));
        QVERIFY2(!analysis->firstError() && analysis->complete, method->id);
        const Segments& segments = *analysis->clusters.value;
        QCOMPARE(segments.clustering.sizes, std::vector<std::int64_t>(3, 40));
        QCOMPARE(segments.distances.own.size(), std::size_t{120});
        const auto json = jsonOf(*analysis);
        QCOMPARE(json["method"]["id"].get<std::string>(), std::string(method->id));
        QCOMPARE(json["segments"].size(), std::size_t{3});
        QVERIFY(json["method"]["cost"].is_number());
    }
}

void TestMethodPipeline::optionsAreReadAndWritten()
{
    Recipe recipe;
    QVERIFY(set(recipe, "method", "kmedoids"));
    QVERIFY(set(recipe, "min-size", "25"));
    QVERIFY(set(recipe, "parameters", "metric=manhattan,gamma=0.125"));
    QVERIFY(set(recipe, "categories", "TOWN,\"A,B\""));
    QVERIFY(set(recipe, "weights", "X=2,\"a=b\"=0.5,Z=0"));
    QCOMPARE(recipe.clustering.parameters,
             (ParameterValues{{"gamma", 0.125}, {"metric", 1.0}, {"min-size", 25.0}}));
    QCOMPARE(recipe.clustering.categories.value(), (std::vector<std::string>{"TOWN", "A,B"}));
    QCOMPARE(recipe.scaling.weights,
             (std::map<std::string, double>{{"X", 2.0}, {"Z", 0.0}, {"a=b", 0.5}}));
    const auto read = recipeFromJson(toJson(recipe));
    QVERIFY(read.ok());
    QVERIFY(*read == recipe);
    QVERIFY(set(recipe, "parameters", ""));
    QCOMPARE(recipe.clustering.parameters, (ParameterValues{{"min-size", 25.0}}));
    QVERIFY(set(recipe, "min-size", "1"));
    QVERIFY(recipe.clustering.parameters.empty());
}

void TestMethodPipeline::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no method") << QByteArray("method") << QByteArray("k-means");
    QTest::newRow("negative size") << QByteArray("min-size") << QByteArray("-1");
    QTest::newRow("no number") << QByteArray("min-size") << QByteArray("ten");
    QTest::newRow("no parameter") << QByteArray("parameters") << QByteArray("wings=2");
    QTest::newRow("no value") << QByteArray("parameters") << QByteArray("metric");
    QTest::newRow("no such metric") << QByteArray("parameters") << QByteArray("metric=cosine");
    QTest::newRow("out of range") << QByteArray("parameters") << QByteArray("ridge=7");
    QTest::newRow("negative weight") << QByteArray("weights") << QByteArray("X=-1");
    QTest::newRow("no weight") << QByteArray("weights") << QByteArray("X");
    QTest::newRow("weight nan") << QByteArray("weights") << QByteArray("X=nan");
    QTest::newRow("weight inf") << QByteArray("weights") << QByteArray("X=inf");
}

void TestMethodPipeline::wrongOptionsAreRefused()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, text);
    Recipe recipe;
    QVERIFY(!set(recipe, key.constData(), text.constData()));
    QVERIFY(recipe == Recipe{});
}

void TestMethodPipeline::whatAMethodLacksIsSaid()
{
    Recipe recipe = withMethod("kmedoids");
    recipe.clustering.parameters = {{"min-size", 20.0}};
    const AnalysisPtr analysis = run(recipe);
    QVERIFY(analysis->firstError());
    QCOMPARE(analysis->firstError()->code, IssueCode::MethodLacks);
    recipe = withMethod("no such method");
    QCOMPARE(run(recipe)->firstError()->code, IssueCode::RecipeInvalid);
}

void TestMethodPipeline::changingTheMethodRerunsTheClustersOnly()
{
    const TablePtr table = mixedTable();
    Recipe recipe = withMethod("kmeans");
    recipe.clustering.kRange = KRange{.from = 2, .to = 4};
    const AnalysisPtr first = analyze(table, recipe);
    const std::vector<AnalysisPtr> earlier{first};
    for (const char* method : {"kmedoids", "mixture"}) {
        recipe.clustering.method = method;
        const AnalysisPtr next = analyze(table, recipe, {}, {}, earlier);
        for (const StageId stage : {StageId::Clusters, StageId::Quality, StageId::Profiles})
            QVERIFY(next->ran[static_cast<std::size_t>(stage)]);
        QVERIFY(!next->ran[static_cast<std::size_t>(StageId::Sweep)]);
        QVERIFY(!next->ran[static_cast<std::size_t>(StageId::Scaled)]);
    }
    recipe.clustering.method = "kmeans"; // back again: nothing
    const AnalysisPtr back = analyze(table, recipe, {}, {}, earlier);
    QVERIFY(!back->ran[static_cast<std::size_t>(StageId::Clusters)]);
    recipe.clustering.parameters = {{"min-size", 30.0}};
    QVERIFY(beginAnalysis(table, recipe).clusters.key != first->clusters.key);
    recipe = withMethod("kmeans");
    recipe.scaling.weights = {{"X", 2.0}};
    QVERIFY(beginAnalysis(table, recipe).scaled.key != first->scaled.key);
}

void TestMethodPipeline::aMinimumSizeIsKept()
{
    Recipe recipe = withMethod("kmeans", 4);
    const std::int64_t free = run(recipe)->clusters.value->clustering.sizes.back();
    QVERIFY(free < 30);
    recipe.clustering.parameters = {{"min-size", 30.0}};
    recipe.clustering.kRange = KRange{.from = 2, .to = 5}; // the sweep's solution does not do
    const AnalysisPtr analysis = run(recipe);
    QCOMPARE(analysis->clusters.value->clustering.sizes, std::vector<std::int64_t>(4, 30));
    QCOMPARE(jsonOf(*analysis)["method"]["min-size"].get<int>(), 30);
}

void TestMethodPipeline::aMinimumSizeThatCannotBeIsSaid()
{
    Recipe recipe = withMethod("kmeans", 4);
    recipe.clustering.parameters = {{"min-size", 31.0}};
    const AnalysisPtr analysis = run(recipe);
    QVERIFY(analysis->firstError());
    QCOMPARE(analysis->firstError()->code, IssueCode::MinimumSizeImpossible);
    QVERIFY(analysis->projection.made());
}

void TestMethodPipeline::weightsReachTheScoresOfTheModel()
{
    for (const bool projected : {false, true}) {
        Recipe recipe = withMethod("kmeans");
        recipe.scaling.weights = {{"X", 4.0}, {"Z", 0.0}};
        if (projected)
            recipe.projection.components = 2;
        const AnalysisPtr analysis = run(recipe);
        const Model model = modelOf(*analysis, {});
        QCOMPARE(model.weights, (std::vector<double>{4.0, 1.0, 0.0}));
        const auto read = modelFromJson(toJson(model));
        QVERIFY(read.ok());
        const auto scores = score(*read, *analysis->table, {});
        QVERIFY(scores->segment == analysis->clusters.value->clustering.labels);
        for (std::size_t row = 0; row < 120; ++row)
            QVERIFY(std::abs(scores->distance[row] - analysis->clusters.value->distances.own[row]) <
                    1e-9);
    }
}

void TestMethodPipeline::centroidsAreInUnweightedUnits()
{
    Recipe recipe = withMethod("kmeans");
    const auto plain = jsonOf(*run(recipe));
    recipe.scaling.weights = {{"X", 4.0}, {"Z", 0.0}};
    const auto weighted = jsonOf(*run(recipe));
    for (std::size_t c = 0; c < 3; ++c) // the groups are so clear that they stay the same
        for (std::size_t j = 0; j < 3; ++j)
            QVERIFY(std::abs(plain["segments"][c]["centroid"][j].get<double>() -
                             weighted["segments"][c]["centroid"][j].get<double>()) < 1e-9);
}

void TestMethodPipeline::theModelScoresByItsMethod_data()
{
    QTest::addColumn<Recipe>("recipe");
    Recipe recipe = withMethod("kmedoids", 4);
    QTest::newRow("medoids") << recipe;
    recipe.clustering.parameters = {{"metric", 1.0}};
    QTest::newRow("medoids, Manhattan") << recipe;
    recipe = withMethod("mixture", 4);
    QTest::newRow("mixture") << recipe;
    recipe.clustering.parameters = {{"covariance", 1.0}};
    recipe.projection.components = 2;
    QTest::newRow("diagonal mixture, components") << recipe;
    QTest::newRow("mini-batch") << withMethod("minibatch", 4);
}

void TestMethodPipeline::theModelScoresByItsMethod()
{
    QFETCH(Recipe, recipe);
    const AnalysisPtr analysis = run(recipe);
    QVERIFY(!analysis->firstError());
    const auto read = modelFromJson(toJson(modelOf(*analysis, {})));
    QVERIFY(read.ok());
    const auto scores = score(*read, *analysis->table, {});
    QVERIFY(scores.ok());
    const Segments& segments = *analysis->clusters.value;
    QVERIFY(scores->segment == segments.clustering.labels);
    QVERIFY(scores->runnerUp == segments.distances.runnerUp);
    for (std::size_t row = 0; row < 120; ++row)
        QVERIFY(std::abs(scores->distance[row] - segments.distances.own[row]) < 1e-9);
}

void TestMethodPipeline::aModelOfMixedTablesIsRefused()
{
    const Outcome refused = checkModel(withMethod("kprototypes"));
    QVERIFY(!refused);
    QCOMPARE(refused.issue().code, IssueCode::ModelUnsupported);
    QVERIFY(checkModel(withMethod("mixture")));
    QVERIFY(checkModel(Recipe{}));
}

void TestMethodPipeline::brokenModelsAreRefused()
{
    const auto good = nlohmann::json::parse(toJson(modelOf(*run(withMethod("mixture")), {})));
    QCOMPARE(good["tessera-model"].get<int>(), 2);
    QVERIFY(modelFromJson(good.dump()).ok());
    const auto refuses = [&](const char* pointer, const nlohmann::json& value) {
        nlohmann::json broken = good;
        broken[nlohmann::json::json_pointer(pointer)] = value;
        const auto read = modelFromJson(broken.dump());
        return !read.ok() && read.issue().code == IssueCode::ModelInvalid;
    };
    QVERIFY(refuses("/mixture", 4));
    QVERIFY(refuses("/mixture/covariance", "round"));
    QVERIFY(refuses("/mixture/weights", {0.5, 0.5}));
    QVERIFY(refuses("/mixture/weights/0", 0));
    QVERIFY(refuses("/mixture/covariances/0/0/0", -1.0));
    QVERIFY(refuses("/mixture/covariances/0/0/1", 1e9)); // not positive definite
    QVERIFY(refuses("/mixture/covariances/1", nlohmann::json::array()));
    QVERIFY(refuses("/metric", "cosine"));
    QVERIFY(refuses("/weights", {1.0}));
    QVERIFY(refuses("/weights", {1.0, -1.0, 1.0}));
    const auto plain = nlohmann::json::parse(toJson(modelOf(*run(withMethod("kmeans")), {})));
    QCOMPARE(plain["tessera-model"].get<int>(), 1); // what older programs can read stays so
}

void TestMethodPipeline::medoidsAreNamed()
{
    const AnalysisPtr analysis = run(withMethod("kmedoids"));
    const auto medoids = jsonOf(*analysis)["method"]["medoids"];
    QCOMPARE(medoids.size(), std::size_t{3});
    const auto segments = segmentOfRows(*analysis);
    for (int c = 0; c < 3; ++c) {
        const auto row = medoids[static_cast<std::size_t>(c)]["row"].get<std::size_t>();
        QCOMPARE(segments[row - 1], c);
        QCOMPARE(medoids[static_cast<std::size_t>(c)]["id"].get<std::string>(),
                 "N" + std::to_string(row - 1));
    }
}

void TestMethodPipeline::membershipsAreWritten()
{
    const AnalysisPtr analysis = run(withMethod("mixture"));
    const std::string csv = *exportedText(textExports().front(), {analysis});
    QVERIFY(csv.starts_with("ID,segment,distance,runner_up,silhouette,membership_1,membership_2,"
                            "membership_3\n"));
    const auto json = jsonOf(*analysis);
    QVERIFY(json["method"]["bic"].is_number());
    QVERIFY(json["method"]["log_likelihood"].get<double>() < 0);
    QCOMPARE(json["method"]["covariance"].get<std::string>(), std::string("full"));
}

void TestMethodPipeline::categoriesAreChosen()
{
    Recipe recipe = withMethod("kprototypes");
    QCOMPARE(run(recipe)->clusters.value->categories, (std::vector<std::string>{"TOWN", "LEVEL"}));
    const auto modes = jsonOf(*run(recipe))["method"]["modes"];
    QVERIFY(modes[0]["TOWN"] != modes[1]["TOWN"]);
    recipe.data.ignored = {"LEVEL"};
    QCOMPARE(run(recipe)->clusters.value->categories, (std::vector<std::string>{"TOWN"}));
    recipe = withMethod("kprototypes");
    recipe.clustering.categories = {{"LEVEL"}};
    QCOMPARE(run(recipe)->clusters.value->categories, (std::vector<std::string>{"LEVEL"}));
    recipe.clustering.categories = {{"X"}};
    QCOMPARE(run(recipe)->firstError()->code, IssueCode::ParameterInvalid);
    recipe.clustering.categories = {{"TOWM"}};
    QCOMPARE(run(recipe)->firstError()->arguments, (std::vector<std::string>{"TOWM", "TOWN"}));
    recipe.clustering.categories = std::vector<std::string>{};
    const AnalysisPtr none = run(recipe);
    QVERIFY(!none->firstError());
    QCOMPARE(none->clusters.issues.front().code, IssueCode::NoCategories);
}

QTEST_APPLESS_MAIN(TestMethodPipeline)
#include "tst_method_pipeline.moc"
