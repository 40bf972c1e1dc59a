// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recipe/recipe_json.h"
#include "analysis/recipe/recipe_options.h"

#include "maderecipes.h"
#include "shared.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTest>

#include <limits>

using namespace tessera;

namespace {

bool set(Recipe& recipe, std::string_view key, const std::string& text)
{
    return setRecipeOption(recipe, key, optionValueFromText(key, text)).ok();
}

/// The recipe that the text of this option alone makes.
std::optional<Recipe> readWith(const std::string& key, const std::string& json)
{
    Result<Recipe> read = recipeFromJson("{\"" + key + "\": " + json + "}");
    return read ? std::optional(*std::move(read)) : std::nullopt;
}

} // namespace

/// What is written as a recipe can be read as one, in this version and in all that follow.
class TestRecipeRoundTrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyRecipeIsReadAsItWasWritten();
    void everyOptionsExtremesAreReadAsTheyWereWritten();
    void valuesBeyondTheLimitsAreRefusedWithThem();
    void parametersAreRefusedOneByOne();
    void wholeNumbersAreWrittenAsSuch();
    void wholeNumbersAreReadHoweverTheyAreSpelt();
    void recipesOfEveryVersionAreRead_data();
    void recipesOfEveryVersionAreRead();
};

void TestRecipeRoundTrip::anyRecipeIsReadAsItWasWritten()
{
    for (std::uint64_t seed = 0; seed < 5'000; ++seed) {
        const Recipe recipe = RandomRecipe(seed).draw();
        const std::string text = toJson(recipe);
        const Result<Recipe> read = recipeFromJson(text);
        QVERIFY2(read, text.c_str());
        QVERIFY2(*read == recipe, text.c_str());
        QCOMPARE(toJson(*read), text);
        Recipe byOptions; // as the command line sets them
        for (const RecipeOption& option : recipeOptions())
            QVERIFY2(setRecipeOption(byOptions, option.key, option.get(recipe)), option.key);
        QVERIFY(byOptions == recipe);
    }
}

void TestRecipeRoundTrip::everyOptionsExtremesAreReadAsTheyWereWritten()
{
    int limited = 0;
    for (const RecipeOption& option : recipeOptions()) {
        const NumberLimits& limits = option.limits;
        if (limits.form == NumberLimits::Form::None)
            continue;
        ++limited;
        for (const std::uint64_t value : {limits.least, limits.greatest}) {
            std::string text = std::to_string(value);
            if (limits.form == NumberLimits::Form::Range)
                text += ".." + text;
            if (limits.form == NumberLimits::Form::Real)
                text = "X=" + text;
            Recipe recipe;
            QVERIFY2(set(recipe, option.key, text), option.key);
            const Result<Recipe> read = recipeFromJson(toJson(recipe));
            QVERIFY2(read && *read == recipe, option.key);
        }
    }
    QCOMPARE(limited, 8);
    for (const Method* method : methods())
        for (const ParameterSpec& spec : method->parameters)
            for (const double value : {spec.least, spec.greatest}) {
                Recipe recipe;
                if (value > 1 || std::string_view(spec.name) != "min-size")
                    recipe.clustering.parameters[spec.name] = value;
                const Result<Recipe> read = recipeFromJson(toJson(recipe));
                QVERIFY2(read && *read == recipe, spec.name);
            }
}

void TestRecipeRoundTrip::valuesBeyondTheLimitsAreRefusedWithThem()
{
    const auto refused = [](const char* key, const char* text) {
        Recipe recipe;
        const Outcome outcome = setRecipeOption(recipe, key, optionValueFromText(key, text));
        if (outcome || !(recipe == Recipe{}) || outcome.issue().code != IssueCode::RecipeInvalid)
            return std::vector<std::string>{"accepted"};
        return outcome.issue().limits;
    };
    using Limits = std::vector<std::string>;
    const Limits restarts{"whole", "1", "100000", ""};
    for (const char* text : {"0", "100001", "1.5", "ten", "-1", "", "99999999999999999999"})
        QCOMPARE(refused("restarts", text), restarts);
    QCOMPARE(refused("max-iterations", "1000001"), (Limits{"whole", "1", "1000000", ""}));
    QCOMPARE(refused("k", "65534"), (Limits{"whole", "1", "65533", "auto"}));
    QCOMPARE(refused("seed", "18446744073709551616"),
             (Limits{"whole", "0", "18446744073709551615", ""}));
    QCOMPARE(refused("min-size", "1000000001"), (Limits{"whole", "0", "1000000000", ""}));
    QCOMPARE(refused("components", "2001"), (Limits{"whole", "1", "2000", "none|P%"}));
    QCOMPARE(refused("weights", "A=1,B=1000001"), (Limits{"real", "0", "1000000", ""}));
    const Limits range{"range", "1", "65533", "1000"};
    for (const char* text : {"0..5", "5..2", "2..65534", "2..1002", "2-5", "2..", "..", "a..b"})
        QCOMPARE(refused("k-range", text), range);
    QCOMPARE(refused("k-range", "2..1001"), Limits{"accepted"});
    QCOMPARE(refused("missing", "mode"), Limits{});
}

void TestRecipeRoundTrip::parametersAreRefusedOneByOne()
{
    Recipe recipe;
    const auto refused = [&recipe](const char* text) {
        return setRecipeOption(recipe, "parameters", optionValueFromText("parameters", text))
            .issue();
    };
    const Issue batch = refused("metric=manhattan,batch=15,gamma=1");
    QCOMPARE(batch.arguments, (std::vector<std::string>{"parameters", "batch=15"}));
    QCOMPARE(batch.limits, (std::vector<std::string>{"whole", "16", "1000000", ""}));
    const Issue metric = refused("metric=cosine");
    QCOMPARE(metric.limits, (std::vector<std::string>{"words", "euclidean", "manhattan"}));
    const Issue wings = refused("metric=manhattan,wings=2");
    QCOMPARE(wings.arguments, (std::vector<std::string>{"parameters", "wings=2"}));
    QVERIFY(wings.limits.empty());
    QVERIFY(recipe == Recipe{});
}

void TestRecipeRoundTrip::wholeNumbersAreWrittenAsSuch()
{
    Recipe recipe;
    QVERIFY(set(recipe, "min-size", "100000"));
    QVERIFY(set(recipe, "parameters", "batch=1000000,gamma=200000"));
    QVERIFY(set(recipe, "weights", "X=300000"));
    QVERIFY(set(recipe, "restarts", "100000"));
    const auto json = nlohmann::json::parse(toJson(recipe));
    QVERIFY(json["min-size"].is_number_unsigned());
    QCOMPARE(json["min-size"].get<int>(), 100'000);
    QCOMPARE(json["restarts"].get<int>(), 100'000);
    QCOMPARE(json["parameters"][0].get<std::string>(), std::string("batch=1000000"));
    QCOMPARE(json["parameters"][1].get<std::string>(), std::string("gamma=200000"));
    QCOMPARE(json["weights"][0].get<std::string>(), std::string("X=300000"));
}

void TestRecipeRoundTrip::wholeNumbersAreReadHoweverTheyAreSpelt()
{
    for (const char* number : {"100000", "\"100000\"", "1e5", "1E+5", "\"1e+05\"", "100000.0"}) {
        const auto recipe = readWith("min-size", number);
        QVERIFY2(recipe, number);
        QCOMPARE(recipe->clustering.parameters.at("min-size"), 100'000.0);
        QCOMPARE(readWith("restarts", number)->clustering.restarts, 100'000);
        QCOMPARE(readWith("seed", number)->clustering.seed, std::uint64_t{100'000});
    }
    QCOMPARE(readWith("k-range", "\"2..1e1\"")->clustering.kRange.value().to, 10);
    for (const char* number : {"2.5", "\"2.5\"", "true", "[]", "\"1e+05x\"", "-3"})
        QVERIFY2(!readWith("k", number), number);
}

void TestRecipeRoundTrip::recipesOfEveryVersionAreRead_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TESSERA_SOURCE_DIR "/tests/data"));
    const QStringList cases =
        folder.entryList({QStringLiteral("recipe-*")}, QDir::Dirs, QDir::Name);
    QVERIFY(cases.size() >= 4);
    for (const QString& name : cases)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestRecipeRoundTrip::recipesOfEveryVersionAreRead()
{
    QFETCH(QString, path);
    const auto content = [&path](const char* name) {
        QFile file(QDir(path).filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    };
    const Result<Recipe> read = recipeFromJson(content("recipe.json"));
    QVERIFY(read.ok());
    // As this version writes it: the same choices, all of them.
    const auto expected = nlohmann::json::parse(content("expected.json"));
    const auto written = nlohmann::json::parse(toJson(*read));
    for (const auto& [key, value] : expected.items())
        QVERIFY2(written.contains(key) && written[key] == value, key.c_str());
    QVERIFY(recipeFromJson(content("expected.json")).value() == *read);
}

QTEST_APPLESS_MAIN(TestRecipeRoundTrip)
#include "tst_recipe_roundtrip.moc"
