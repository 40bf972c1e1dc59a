// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"
#include "analysis/json/result_json.h"
#include "analysis/recipe/recipe_json.h"
#include "formats/format.h"
#include "sample/sample.h"

#include "golden.h"

#include <QTest>

#include <array>
#include <ctime>
#include <limits>

using namespace tessera;
using nlohmann::json;

namespace {

constexpr double absent = std::numeric_limits<double>::quiet_NaN();

json resultOf(const TablePtr& table, const Recipe& recipe, int threads = 0)
{
    return json::parse(analysisJson(*analyze(table, recipe, {.threads = threads})));
}

Recipe quick(int k)
{
    Recipe recipe;
    recipe.clustering.k = k;
    recipe.clustering.restarts = 3;
    return recipe;
}

TablePtr realTable()
{
    static const TablePtr table =
        readTable({.path = sharedFile(QStringLiteral("data/cc_general.csv")).toStdString()})
            .value();
    return table;
}

/// The real table's analysis with a small sweep, made once.
const json& realResult()
{
    static const json result = [] {
        Recipe recipe = quick(4);
        recipe.clustering.restarts = 6;
        recipe.clustering.kRange = KRange{.from = 3, .to = 5};
        return resultOf(realTable(), recipe);
    }();
    return result;
}

bool haveReal()
{
    return !sharedFile(QStringLiteral("data/cc_general.csv")).isEmpty() &&
           !sharedFile(QStringLiteral("goldens/cc_general_profile.json")).isEmpty();
}

void compareStatistics(const json& column, const json& golden)
{
    for (const char* key : {"mean", "std", "min", "q1", "median", "q3", "max", "skewness"})
        QVERIFY2(closeTo(column[key], golden[key]), key);
    QCOMPARE(column["count"].get<int>(), golden["count"].get<int>());
    QCOMPARE(column["missing"].get<int>(), golden["missing"].get<int>());
    QCOMPARE(column["outliers"]["iqr"].get<int>(), golden["iqr_outliers"].get<int>());
    QCOMPARE(column["outliers"]["zscore"].get<int>(), golden["z_outliers_ddof1"].get<int>());
    const json& mad = golden["modified_z_outliers"].is_null() ? golden["modified_z_meanad_count"]
                                                              : golden["modified_z_outliers"];
    QCOMPARE(column["outliers"]["mad"].get<int>(), mad.get<int>());
}

void comparePca(const json& pca, const json& golden)
{
    for (std::size_t i = 0; i < golden["explained_variance_ratio"].size(); ++i)
        QVERIFY(closeTo(pca["explained_variance_ratio"][i], golden["explained_variance_ratio"][i],
                        1e-7));
    for (std::size_t component = 0; component < 3; ++component) {
        const json& expected = golden["loadings"]["PC" + std::to_string(component + 1)];
        for (std::size_t j = 0; j < golden["features"].size(); ++j)
            QVERIFY(closeTo(pca["loadings"][component][j],
                            expected[golden["features"][j].get<std::string>()], 1e-7, 1e-9));
    }
}

} // namespace

class TestResultJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statisticsOfTheRealTableAreThoseOfPandas();
    void componentsOfTheRealTableAreThoseOfScikitLearn();
    void inertiaOfTheRealTableIsThatOfScikitLearn_data();
    void inertiaOfTheRealTableIsThatOfScikitLearn();
    void segmentsOfTheRealTableHaveTheirKnownSizes();
    void keysAreThoseOfTheSpecification();
    void everyRowIsAccountedFor_data();
    void everyRowIsAccountedFor();
    void threadsDoNotChangeAByte();
    void undefinedFiguresAreNull();
    void aKeyPerColumnOfAWideTableCostsLittle();
    void theRecipeInsideCanBeUsedAgain();
    void inspectionNeedsNoUsableFeature();
};

void TestResultJson::statisticsOfTheRealTableAreThoseOfPandas()
{
    if (!haveReal())
        QSKIP("no real table (set TESSERA_SHARED)");
    const json golden = sharedJson(QStringLiteral("goldens/cc_general_profile.json"));
    int compared = 0;
    for (const json& column : realResult()["columns"]) {
        const std::string name = column["name"];
        if (name == "CUST_ID") {
            QCOMPARE(column["role"].get<std::string>(), std::string("identifier"));
            QVERIFY(column["mean"].is_null() && column["outliers"].is_null());
            continue;
        }
        compareStatistics(column, golden["columns_stats"][name]);
        ++compared;
    }
    QCOMPARE(compared, 17);
}

void TestResultJson::componentsOfTheRealTableAreThoseOfScikitLearn()
{
    if (!haveReal())
        QSKIP("no real table (set TESSERA_SHARED)");
    const json golden = sharedJson(QStringLiteral("goldens/cc_general_profile.json"));
    comparePca(realResult()["pca"], golden["pca_standardised"]);
    QCOMPARE(realResult()["pca"]["components_used"].get<int>(), 0);
    Recipe recipe = quick(2);
    recipe.features.log = LogPolicy::All;
    const json logged = resultOf(realTable(), recipe);
    comparePca(logged["pca"], golden["pca_log1p_standardised"]);
}

void TestResultJson::inertiaOfTheRealTableIsThatOfScikitLearn_data()
{
    QTest::addColumn<QString>("golden");
    QTest::addColumn<bool>("logged");
    QTest::addColumn<int>("components");
    QTest::addColumn<int>("restarts");
    QTest::newRow("plain") << QStringLiteral("standardised17") << false << 0 << 10;
    QTest::newRow("log") << QStringLiteral("log1p_standardised17") << true << 0 << 20;
    QTest::newRow("two components") << QStringLiteral("pca2_of_standardised") << false << 2 << 2;
    QTest::newRow("two components of log")
        << QStringLiteral("pca2_of_log1p_standardised") << true << 2 << 2;
}

void TestResultJson::inertiaOfTheRealTableIsThatOfScikitLearn()
{
    if (!haveReal())
        QSKIP("no real table (set TESSERA_SHARED)");
    QFETCH(QString, golden);
    QFETCH(bool, logged);
    QFETCH(int, components);
    QFETCH(int, restarts);
    const json expected =
        sharedJson(QStringLiteral("goldens/cc_general_kmeans_%1.json").arg(golden))["per_k"]["4"];
    Recipe recipe = quick(4);
    recipe.clustering.restarts = restarts;
    recipe.features.log = logged ? LogPolicy::All : LogPolicy::None;
    if (components > 0)
        recipe.projection.components = components;
    const json result = resultOf(realTable(), recipe);
    QVERIFY(closeTo(result["inertia"], expected["inertia"], 1e-3));
    QVERIFY(closeTo(result["silhouette"], expected["silhouette"], 1e-2));
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(closeTo(result["segments"][i]["size"], expected["sizes"][i], 0.03));
}

void TestResultJson::segmentsOfTheRealTableHaveTheirKnownSizes()
{
    if (!haveReal())
        QSKIP("no real table (set TESSERA_SHARED)");
    const json& segments = realResult()["segments"];
    const std::array<double, 4> sizes{3987, 3365, 1196, 402};
    for (std::size_t i = 0; i < sizes.size(); ++i)
        QVERIFY(closeTo(segments[i]["size"], sizes[i], 0.03));
    QCOMPARE(realResult()["rows"]["read"].get<int>(), 8950);
    QCOMPARE(realResult()["sweep"].size(), std::size_t{3});
    QVERIFY(realResult()["sweep"][1]["inertia"] == realResult()["inertia"]);
    QCOMPARE(realResult()["sweep"][1]["restart_inertias"].size(), std::size_t{6});
    QCOMPARE(realResult()["choice"]["k"].get<int>(), 4);
    QCOMPARE(realResult()["choice"]["silhouette_k"].get<int>(), 3);
    QCOMPARE(realResult()["choice"]["reason"].get<std::string>(), std::string("asked"));
}

void TestResultJson::keysAreThoseOfTheSpecification()
{
    Recipe recipe = quick(3);
    recipe.clustering.kRange = KRange{.from = 2, .to = 3};
    const json result = resultOf(sampleTable(), recipe);
    const auto has = [](const json& object, std::initializer_list<const char*> keys) {
        for (const char* key : keys)
            QVERIFY2(object.contains(key), key);
    };
    has(result,
        {"tessera", "input", "rows", "columns", "duplicates", "recipe", "features", "pca", "sweep",
         "choice", "segments", "inertia", "silhouette", "iterations", "converged", "seconds"});
    has(result["input"], {"path", "fingerprint", "encoding", "delimiter"});
    has(result["rows"], {"read", "used", "dropped"});
    has(result["columns"][1], {"name", "type", "role", "count", "missing", "mean", "std", "min",
                               "q1", "median", "q3", "max", "skewness", "outliers"});
    has(result["duplicates"], {"rows", "identifiers"});
    has(result["pca"], {"explained_variance_ratio", "loadings", "components_used"});
    has(result["sweep"][0], {"k", "inertia", "silhouette", "silhouette_exact", "calinski_harabasz",
                             "davies_bouldin", "restart_inertias"});
    has(result["choice"], {"k", "elbow_k", "silhouette_k", "reason"});
    has(result["segments"][0],
        {"segment", "size", "share", "inertia", "silhouette", "centroid", "means", "medians"});
    has(result["seconds"], {"health", "cleaned", "features", "scaled", "projection", "scores",
                            "sweep", "clusters", "quality", "profiles", "sweep_quality"});
    QCOMPARE(result["segments"][0]["means"].size(), result["features"].size());
    QCOMPARE(result["segments"][0]["centroid"].size(), result["features"].size());
    QCOMPARE(result["duplicates"]["rows"].get<int>(), 12);
    QCOMPARE(result["segments"][0]["segment"].get<int>(), 1);
}

void TestResultJson::everyRowIsAccountedFor_data()
{
    QTest::addColumn<Recipe>("recipe");
    Recipe recipe = quick(2);
    QTest::newRow("keep all") << recipe;
    recipe.cleaning.missing = MissingPolicy::Drop;
    QTest::newRow("drop missing") << recipe;
    recipe.cleaning.duplicates = DuplicatePolicy::Drop;
    QTest::newRow("drop missing and repeats") << recipe;
    recipe.cleaning.outliers = OutlierPolicy::Drop;
    recipe.cleaning.outlierRule = OutlierRule::ZScore;
    QTest::newRow("drop outliers too") << recipe;
}

void TestResultJson::everyRowIsAccountedFor()
{
    QFETCH(Recipe, recipe);
    // Two of 8,952 rows are said to have been ragged and left out while reading.
    const TablePtr sample = sampleTable();
    const auto table =
        std::make_shared<Table>(sample->columns(), sample->source(), sample->rows() + 2);
    const json rows = resultOf(table, recipe)["rows"];
    std::int64_t dropped = 0;
    for (const json& drop : rows["dropped"])
        dropped += drop["count"].get<std::int64_t>();
    QCOMPARE(rows["read"].get<std::int64_t>(), std::int64_t{8952});
    QCOMPARE(rows["read"].get<std::int64_t>(), rows["used"].get<std::int64_t>() + dropped);
    QCOMPARE(rows["dropped"][0]["reason"].get<std::string>(), std::string("ragged"));
}

void TestResultJson::threadsDoNotChangeAByte()
{
    Recipe recipe = quick(3);
    recipe.clustering.kRange = KRange{.from = 2, .to = 4};
    json one = resultOf(sampleTable(), recipe, 1);
    json two = resultOf(sampleTable(), recipe, 2);
    one.erase("seconds");
    two.erase("seconds");
    QCOMPARE(one.dump(), two.dump());
}

void TestResultJson::undefinedFiguresAreNull()
{
    const auto table =
        std::make_shared<Table>(tableOf({numberColumn("X", {4}), numberColumn("Y", {absent})}));
    const json result = resultOf(table, quick(1));
    QVERIFY(result["silhouette"].is_null());
    QVERIFY(result["columns"][0]["std"].is_null());
    QVERIFY(result["columns"][1]["mean"].is_null());
    QVERIFY(result["choice"]["elbow_k"].is_null());
    QVERIFY(result["sweep"].is_array() && result["sweep"].empty());
    QCOMPARE(result["features"].dump(), std::string("[\"X\"]"));
}

void TestResultJson::aKeyPerColumnOfAWideTableCostsLittle()
{
    // The time of this process alone, and only beside that of a narrower table.
    const auto measured = [](int width) {
        std::vector<Column> columns;
        for (int j = 0; j < width; ++j)
            columns.push_back(numberColumn("X" + std::to_string(j), {1.0 + j % 7, 3, 9}));
        const auto table = std::make_shared<Table>(tableOf(std::move(columns)));
        Recipe recipe = quick(2);
        recipe.clustering.restarts = 1;
        const AnalysisPtr analysis = analyze(table, recipe, {});
        const std::clock_t before = std::clock();
        std::string text = analysisJson(*analysis);
        return std::pair(static_cast<double>(std::clock() - before), std::move(text));
    };
    const double narrow = measured(12'500).first;
    const auto [wide, text] = measured(50'000);
    // Four times as many keys take about four times as long; with a search per key, sixteen times.
    QVERIFY2(wide < 8 * narrow, qPrintable(QString::number(wide / narrow)));
    const json result = json::parse(text);
    QCOMPARE(result["segments"][1]["means"].size(), std::size_t{50'000});
    QCOMPARE(result["segments"][1]["medians"].size(), std::size_t{50'000});
}

void TestResultJson::theRecipeInsideCanBeUsedAgain()
{
    Recipe recipe = quick(3);
    recipe.projection.variancePercent = 90;
    const json result = resultOf(sampleTable(), recipe);
    QVERIFY(recipeFromJson(result["recipe"].dump()).value() == recipe);
}

void TestResultJson::inspectionNeedsNoUsableFeature()
{
    const auto table = std::make_shared<Table>(tableOf({textColumn("T", {"a", "\xff", "a"})}));
    const AnalysisPtr analysis = analyze(table, {});
    QVERIFY(analysis->health.made());
    const json result = json::parse(inspectionJson(*analysis));
    QCOMPARE(result["columns"][0]["count"].get<int>(), 3);
    QVERIFY(result["columns"][0]["role"].is_null());
    QCOMPARE(result["duplicates"]["rows"].get<int>(), 1);
}

QTEST_APPLESS_MAIN(TestResultJson)
#include "tst_result_json.moc"
