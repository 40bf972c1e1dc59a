// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recipe/recipe_json.h"
#include "analysis/recipe/recipe_options.h"

#include <QTest>

#include <limits>

using namespace tessera;

namespace {

Recipe everythingChanged()
{
    Recipe recipe;
    recipe.data = {.id = "CUSTOMER, NUMBER", .features = {{"A", "B \"x\"", "Ä"}}, .ignored = {"C"}};
    recipe.cleaning = {.missing = MissingPolicy::Drop,
                       .duplicates = DuplicatePolicy::Drop,
                       .outliers = OutlierPolicy::Clip,
                       .outlierRule = OutlierRule::Mad};
    recipe.features = {.log = LogPolicy::Columns, .logColumns = {"A"}};
    recipe.scaling.method = Scaling::Robust;
    recipe.projection.variancePercent = 82.5;
    recipe.clustering = {.k = 5,
                         .kRange = KRange{.from = 2, .to = 12},
                         .restarts = 50,
                         .seed = std::numeric_limits<std::uint64_t>::max(),
                         .maxIterations = 7};
    return recipe;
}

} // namespace

class TestRecipeJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldSurvivesTheRoundTrip();
    void aRecipeWithNothingInItIsTheDefault();
    void keysAreTheOptionsOfTheCommandLine();
    void oneValueIsReadAsThePersonMeantIt_data();
    void oneValueIsReadAsThePersonMeantIt();
    void wrongValuesAreNamed_data();
    void wrongValuesAreNamed();
    void brokenJsonIsLocated();
    void aNewerVersionIsRefused();
    void deepNestingIsRefused();
    void aNumberThatNoDoubleHoldsIsLocated();
    void anObjectOfCountlessKeysIsRefusedAtOnce();
    void theParsersMessageIsShort();
    void listsOfTheCommandLineMayQuoteCommas();
};

void TestRecipeJson::everyFieldSurvivesTheRoundTrip()
{
    for (const Recipe& recipe : {Recipe{}, everythingChanged()}) {
        const auto read = recipeFromJson(toJson(recipe));
        QVERIFY(read.ok());
        QVERIFY(*read == recipe);
    }
}

void TestRecipeJson::aRecipeWithNothingInItIsTheDefault()
{
    QVERIFY(recipeFromJson("{}").value() == Recipe{});
}

void TestRecipeJson::keysAreTheOptionsOfTheCommandLine()
{
    const std::string json = toJson(Recipe{});
    for (const char* key :
         {"id", "features", "missing", "duplicates", "outliers", "outlier-rule", "log", "scale",
          "components", "k", "k-range", "restarts", "seed", "max-iterations"})
        QVERIFY2(json.find("\"" + std::string(key) + "\"") != std::string::npos, key);
}

void TestRecipeJson::oneValueIsReadAsThePersonMeantIt_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("k as a number") << QByteArray(R"({"k": 4})");
    QTest::newRow("k as a text") << QByteArray(R"({"k": "4"})");
}

void TestRecipeJson::oneValueIsReadAsThePersonMeantIt()
{
    QFETCH(QByteArray, json);
    QCOMPARE(recipeFromJson(json.toStdString()).value().clustering.k.value_or(0), 4);
}

void TestRecipeJson::wrongValuesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("policy") << QByteArray(R"({"missing": "mode"})") << QByteArray("missing");
    QTest::newRow("capitals") << QByteArray(R"({"scale": "Standard"})") << QByteArray("scale");
    QTest::newRow("k of zero") << QByteArray(R"({"k": 0})") << QByteArray("k");
    QTest::newRow("negative k") << QByteArray(R"({"k": -1})") << QByteArray("k");
    QTest::newRow("broken k") << QByteArray(R"({"k": 2.5})") << QByteArray("k");
    QTest::newRow("huge k") << QByteArray(R"({"k": 99999999999})") << QByteArray("k");
    QTest::newRow("range backwards")
        << QByteArray(R"({"k-range": "9..2"})") << QByteArray("k-range");
    QTest::newRow("range without dots")
        << QByteArray(R"({"k-range": "2-9"})") << QByteArray("k-range");
    QTest::newRow("no restart") << QByteArray(R"({"restarts": 0})") << QByteArray("restarts");
    QTest::newRow("negative seed") << QByteArray(R"({"seed": -1})") << QByteArray("seed");
    QTest::newRow("101 %") << QByteArray(R"({"components": "101%"})") << QByteArray("components");
    QTest::newRow("nan %") << QByteArray(R"({"components": "nan%"})") << QByteArray("components");
    QTest::newRow("no features") << QByteArray(R"({"features": []})") << QByteArray("features");
    QTest::newRow("features of numbers")
        << QByteArray(R"({"features": [1]})") << QByteArray("features");
    QTest::newRow("an object") << QByteArray(R"({"scale": {}})") << QByteArray("scale");
    QTest::newRow("true") << QByteArray(R"({"missing": true})") << QByteArray("missing");
    QTest::newRow("version of zero") << QByteArray(R"({"version": 0})") << QByteArray("version");
}

void TestRecipeJson::wrongValuesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, key);
    const auto read = recipeFromJson(json.toStdString());
    QVERIFY(!read.ok());
    QCOMPARE(issueName(read.issue().code), "RecipeInvalid");
    QCOMPARE(QByteArray::fromStdString(read.issue().arguments.at(0)), key);
    QCOMPARE(read.issue().arguments.size(), std::size_t{2});
}

void TestRecipeJson::brokenJsonIsLocated()
{
    const auto read = recipeFromJson("{\n  \"k\": 4,\n  \"seed\": ,\n}");
    QVERIFY(!read.ok());
    QCOMPARE(issueName(read.issue().code), "JsonInvalid");
    QCOMPARE(read.issue().where.line, std::int64_t{3});
    for (const char* text : {"", "[]", "4", "null", "\xff\xfe", "{\"k\":", "{\"k\": \"\xff\"}"})
        QVERIFY(!recipeFromJson(text).ok());
    const auto more = recipeFromJson(std::string_view("{\"k\": 3}\0{\"k\": 4}", 17));
    QVERIFY(!more.ok()); // the second would be left out
    QCOMPARE(more.issue().where.column, std::int64_t{9});
    const auto unknown = recipeFromJson(R"({"clusters": 4})");
    QCOMPARE(issueName(unknown.issue().code), "RecipeKeyUnknown");
    QCOMPARE(unknown.issue().arguments.at(0), std::string("clusters"));
}

void TestRecipeJson::aNewerVersionIsRefused()
{
    const auto read = recipeFromJson(R"({"version": 2, "whatever": 1})");
    QVERIFY(!read.ok());
    QCOMPARE(issueName(read.issue().code), "VersionTooNew");
}

void TestRecipeJson::deepNestingIsRefused()
{
    const auto read = recipeFromJson(R"({"features": )" + std::string(1'000'000, '['));
    QVERIFY(!read.ok());
    QCOMPARE(issueName(read.issue().code), "JsonInvalid");
}

void TestRecipeJson::aNumberThatNoDoubleHoldsIsLocated()
{
    for (const char* number : {"1e999", "-1e999", "1e400"}) {
        const auto read =
            recipeFromJson("{\n \"seed\": 1,\n \"k\": " + std::string(number) + "\n}");
        QVERIFY(!read.ok());
        QCOMPARE(read.issue().code, IssueCode::JsonInvalid);
        QCOMPARE(read.issue().arguments, (std::vector<std::string>{"number overflow parsing '" +
                                                                   std::string(number) + "'"}));
        QCOMPARE(read.issue().where.line, std::int64_t{3});
        QCOMPARE(read.issue().where.column, std::int64_t{7});
    }
    QVERIFY(recipeFromJson(R"({"k": 4, "seed": 0.00e-999})").ok()); // nothing is lost here
}

void TestRecipeJson::anObjectOfCountlessKeysIsRefusedAtOnce()
{
    // Each key of an object is compared with all before it: seconds for 100,000, minutes for more.
    std::string text = "{\"k\": 4";
    for (int i = 0; i < 400'000; ++i)
        text += ",\"" + std::to_string(i) + "\":0";
    const auto read = recipeFromJson(text + "}");
    QVERIFY(!read.ok());
    QCOMPARE(read.issue().code, IssueCode::JsonInvalid);
}

void TestRecipeJson::theParsersMessageIsShort()
{
    const auto unclosed = recipeFromJson("{\"id\": \"" + std::string(1'000'000, 'x'));
    QCOMPARE(unclosed.issue().code, IssueCode::JsonInvalid);
    QVERIFY(unclosed.issue().arguments.at(0).size() < 200);
    const auto digits = recipeFromJson("{\"k\": 1" + std::string(1'000'000, '0') + "}");
    QCOMPARE(digits.issue().code, IssueCode::JsonInvalid);
    QVERIFY(digits.issue().arguments.at(0).size() < 200);
}

void TestRecipeJson::listsOfTheCommandLineMayQuoteCommas()
{
    const OptionValue expected = std::vector<std::string>{"A", "B,C", "D \"d\""};
    QVERIFY(optionValueFromText("features", "A,\"B,C\",\"D \"\"d\"\"\"") == expected);
    QVERIFY(optionValueFromText("log", "auto") == OptionValue(std::string("auto")));
    QVERIFY(optionValueFromText("ignore", "") == OptionValue(std::vector<std::string>{}));
}

QTEST_APPLESS_MAIN(TestRecipeJson)
#include "tst_recipe_json.moc"
