// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"
#include "formats/format.h"
#include "model/model.h"

#include "golden.h"
#include "maderecipes.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTest>

using namespace tessera;

namespace {

constexpr double absent = std::numeric_limits<double>::quiet_NaN();

/// A few columns of numbers in clouds, each with its own unit, offset, skewness and missing cells.
TablePtr randomTable(RandomRecipe& random, std::uint64_t seed)
{
    Random numbers(seed, 3);
    const std::size_t rows = 12 + random.below(60);
    const std::size_t columns = 1 + random.below(4);
    const std::size_t clouds = 1 + random.below(4);
    std::vector<Column> made;
    for (std::size_t j = 0; j < columns; ++j) {
        const double unit = std::pow(10.0, static_cast<double>(random.below(9)) - 4);
        const double offset = random.chance() ? 0 : 1000 * unit;
        const bool skewed = random.chance();
        const bool gaps = random.below(3) == 0;
        std::vector<double> values(rows);
        for (std::size_t i = 0; i < rows; ++i) {
            const double value = numbers.normal() + 6 * static_cast<double>((i + j) % clouds);
            values[i] = gaps && numbers.below(8) == 0
                            ? absent
                            : offset + unit * (skewed ? std::exp(value / 3) : value);
        }
        made.push_back(numberColumn("C" + std::to_string(j), std::move(values)));
    }
    return std::make_shared<Table>(tableOf(std::move(made)));
}

/// A method and choices that leave a model whose scores are the analysis' own segments: no least
/// size of segments, which nobody can keep for one row at a time.
Recipe randomAnalysis(RandomRecipe& random, std::uint64_t seed)
{
    Recipe recipe = RandomRecipe(seed).draw();
    recipe.data = {};
    if (recipe.features.log == LogPolicy::Columns)
        recipe.features = {.log = LogPolicy::Columns, .logColumns = {"C0"}};
    recipe.scaling.weights.clear();
    if (random.below(3) == 0)
        recipe.scaling.weights["C0"] = 0.25 * static_cast<double>(1 + random.below(20));
    recipe.projection = {};
    if (random.below(3) == 0)
        recipe.projection.components = 1;
    ClusteringRecipe& clustering = recipe.clustering;
    clustering.k = static_cast<int>(1 + random.below(4));
    clustering.kRange.reset();
    clustering.restarts = 2;
    clustering.maxIterations = 300;
    clustering.categories.reset();
    if (clustering.method == "kprototypes")
        clustering.method = "kmeans";
    clustering.parameters.erase("min-size");
    clustering.parameters.erase("gamma");
    if (clustering.parameters.contains("passes"))
        clustering.parameters["passes"] = 100;
    return recipe;
}

std::int64_t differences(const Analysis& analysis, const Scores& scores)
{
    const std::vector<std::int32_t> expected = segmentOfRows(analysis);
    std::int64_t different = 0;
    for (std::size_t row = 0; row < expected.size(); ++row)
        different += expected[row] >= 0 && scores.segment[row] != expected[row];
    return different;
}

/// Written, read and written again it is the same, and it gives the analysis' own segments.
void verifyModel(const Analysis& analysis)
{
    const std::string text = toJson(modelOf(analysis, {}));
    QVERIFY2(text.find("null") == text.find("null,\n   null"), text.c_str()); // in "clip" only
    const Result<Model> read = modelFromJson(text);
    QVERIFY2(read, text.c_str());
    QCOMPARE(toJson(*read), text);
    const Result<Scores> scores = score(*read, *analysis.table, {});
    const bool dropped = !analysis.cleaned.value->dropped.empty();
    if (dropped && !scores && scores.issue().code == IssueCode::LogOfNegative)
        return; // of a row that the analysis has left out
    QVERIFY2(scores, text.c_str());
    QCOMPARE(differences(analysis, *scores), std::int64_t{0});
}

std::string contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

/// What is written as a model can be read as one, in this version and in all that follow.
class TestModelRoundTrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyAnalysisLeavesAModelThatGivesItsSegments();
    void everyMethodLeavesAModelOfOneSegment();
    void aMixtureOfOneIsReadAsItWasWritten();
    void aFillWithoutALogarithmIsNotKept();
    void modelsOfEveryVersionAreRead_data();
    void modelsOfEveryVersionAreRead();
};

void TestModelRoundTrip::anyAnalysisLeavesAModelThatGivesItsSegments()
{
    int models = 0;
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        RandomRecipe random(seed + 1'000'000);
        const TablePtr table = randomTable(random, seed);
        const Recipe recipe = randomAnalysis(random, seed);
        const AnalysisPtr analysis = analyze(table, recipe);
        if (analysis->firstError() || !analysis->clusters.value->clustering.converged)
            continue; // a logarithm of a negative value, too few distinct rows
        ++models;
        verifyModel(*analysis);
        if (QTest::currentTestFailed()) {
            qWarning("seed %d", static_cast<int>(seed));
            return;
        }
    }
    QVERIFY(models > 300);
}

void TestModelRoundTrip::everyMethodLeavesAModelOfOneSegment()
{
    RandomRecipe random(5);
    const TablePtr table = randomTable(random, 5);
    for (const Method* method : methods()) {
        Recipe recipe;
        recipe.clustering.k = 1;
        recipe.clustering.method = method->id;
        const AnalysisPtr analysis = analyze(table, recipe);
        QVERIFY2(!analysis->firstError(), method->id);
        if (checkModel(recipe))
            verifyModel(*analysis);
    }
}

void TestModelRoundTrip::aMixtureOfOneIsReadAsItWasWritten()
{
    // The weight of the one segment is a hair above 1.
    const TablePtr table = std::make_shared<Table>(
        tableOf({numberColumn("a", {-1.575, 0.562, 0.732, 0.135, 2.149, 0.907, 1.948}),
                 numberColumn("b", {-0.653, -1.132, 2.177, -0.349, 0.282, -0.848, 0.353})}));
    Recipe recipe;
    recipe.clustering.k = 1;
    recipe.clustering.method = "mixture";
    const AnalysisPtr analysis = analyze(table, recipe);
    QVERIFY(analysis->clusters.value->details.mixture->weights.front() > 1);
    verifyModel(*analysis);
}

void TestModelRoundTrip::aFillWithoutALogarithmIsNotKept()
{
    // Missing cells become the mean, which is negative; their rows are dropped as outliers with the
    // one that makes it so, and the logarithm of the rest is fine.
    std::vector<double> values{-5000, absent};
    for (int i = 0; i < 40; ++i)
        values.push_back(i % 2 == 0 ? 1 + 0.1 * i : 30 + 0.1 * i);
    const TablePtr table = std::make_shared<Table>(tableOf({numberColumn("C", values)}));
    Recipe recipe;
    recipe.cleaning = {.missing = MissingPolicy::Mean, .outliers = OutlierPolicy::Drop};
    recipe.features.log = LogPolicy::All;
    recipe.clustering.k = 2;
    const AnalysisPtr analysis = analyze(table, recipe);
    QVERIFY(!analysis->firstError());
    QCOMPARE(analysis->cleaned.value->rows.size(), std::size_t{40});
    const Model model = modelOf(*analysis, {});
    QVERIFY(model.fills.front() > 0);
    QVERIFY(modelFromJson(toJson(model)));
}

void TestModelRoundTrip::modelsOfEveryVersionAreRead_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TESSERA_SOURCE_DIR "/tests/data"));
    const QStringList cases = folder.entryList({QStringLiteral("model-*")}, QDir::Dirs, QDir::Name);
    QVERIFY(cases.size() >= 7);
    for (const QString& name : cases)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestModelRoundTrip::modelsOfEveryVersionAreRead()
{
    QFETCH(QString, path);
    const QDir folder(path);
    const std::string text = contentOf(folder.filePath(QStringLiteral("model.json")));
    const Result<Model> model = modelFromJson(text);
    QVERIFY(model.ok());
    auto before = nlohmann::json::parse(text);
    auto after = nlohmann::json::parse(toJson(*model));
    for (auto* json : {&before, &after})
        json->erase("tessera"); // the version of the program
    for (const auto& [key, value] : before.items())
        QVERIFY2(after[key] == value, key.c_str());
    const auto table =
        readTable({.path = folder.filePath(QStringLiteral("input.csv")).toStdString()}, {});
    QVERIFY(table.ok());
    const auto scores = score(*model, **table, {});
    QVERIFY(scores.ok());
    const QStringList lines =
        QString::fromStdString(contentOf(folder.filePath(QStringLiteral("expected.csv"))))
            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(static_cast<std::size_t>(lines.size()), scores->segment.size() + 1);
    for (std::size_t row = 0; row < scores->segment.size(); ++row) {
        const QString& line = lines[static_cast<qsizetype>(row) + 1];
        QCOMPARE(line.section(QLatin1Char(','), -3, -3).toInt(), scores->segment[row] + 1);
        const double distance = line.section(QLatin1Char(','), -2, -2).toDouble();
        QVERIFY(closeTo(scores->distance[row], distance, 1e-12, 1e-12));
        QCOMPARE(line.section(QLatin1Char(','), -1).toInt(), scores->runnerUp[row] + 1);
    }
}

QTEST_APPLESS_MAIN(TestModelRoundTrip)
#include "tst_model_roundtrip.moc"
