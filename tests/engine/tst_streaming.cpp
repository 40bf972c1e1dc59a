// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random.h"
#include "formats/csv/csv.h"
#include "pipeline/analyze.h"
#include "pipeline/recipe_options.h"
#include "pipeline/streaming.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include <oneapi/tbb/global_control.h>

using namespace tessera;

namespace {

constexpr csv::Limits smallChunks{.blockBytes = 4'096, .sampleBytes = 4'096};

/// Four groups of customers; here and there a cell is missing, one is infinite.
QByteArray customers(int rows)
{
    QByteArray text = "CUSTOMER_ID,SPEND,VISITS,CREDIT,CITY\n";
    for (int i = 0; i < rows; ++i) {
        Random random(5, static_cast<std::uint64_t>(i));
        const double group = static_cast<double>(random.below(4));
        const double spend = 1'000 + 900 * group + 100 * random.normal();
        const double visits = 20 - 4 * group + random.normal();
        const double credit = 1e7 + (group > 1 ? 500.0 : 0.0) + 90 * random.normal();
        text += "C" + QByteArray::number(100'000 + i) + ',';
        text += (i % 50 == 7 ? "" : QByteArray::number(spend, 'g', 17)) + ',';
        text += (i % 70 == 9 ? "NA" : QByteArray::number(std::abs(visits), 'g', 17)) + ',';
        text += (i == 1'000 ? "inf" : QByteArray::number(credit, 'g', 17)) + ',';
        text += i % 3 == 0 ? "Oslo\n" : "Rome\n";
    }
    return text;
}

Recipe withSegments(int k)
{
    Recipe recipe = streamingRecipe();
    recipe.clustering.k = k;
    return recipe;
}

bool close(double a, double b, double tolerance = 1e-11)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

/// What a sink has been told.
struct Told {
    std::vector<std::string> names{};
    std::vector<std::int32_t> segments{};
    std::vector<double> distances{};

    Outcome take(const AssignedRows& rows)
    {
        for (std::size_t i = 0; i < rows.block.rows; ++i) {
            if (rows.block.names.size() > 0)
                names.emplace_back(rows.block.names[i]);
            segments.push_back(rows.segments[i]);
            distances.push_back(rows.distances[i]);
        }
        return done();
    }
};

} // namespace

class TestStreaming : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(write("customers.csv", customers(12'000))); }

    void statisticsAreThoseOfTheTableInMemory_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("scale");
        for (const char* missing : {"mean", "zero", "drop"})
            for (const char* log : {"none", "all", "SPEND"})
                for (const char* scale : {"standard", "minmax", "none"})
                    QTest::addRow("%s %s %s", missing, log, scale)
                        << QString::fromLatin1(missing) << QString::fromLatin1(log)
                        << QString::fromLatin1(scale);
    }

    void statisticsAreThoseOfTheTableInMemory()
    {
        QFETCH(QString, missing);
        QFETCH(QString, log);
        QFETCH(QString, scale);
        Recipe recipe = withSegments(2);
        recipe.clustering.restarts = 1;
        recipe.clustering.parameters["passes"] = 1;
        for (const auto& [key, text] :
             {std::pair("missing", missing), std::pair("log", log), std::pair("scale", scale)})
            QVERIFY(setRecipe(recipe, key, text.toStdString()));
        const Streamed streamed =
            analyzeStreamed(source("customers.csv"), recipe, {}, {.limits = smallChunks}, {})
                .value();
        const AnalysisPtr whole =
            analyze(readTable(source("customers.csv")).value(), recipe, {}, {});
        QVERIFY(whole->scaled.made());
        QCOMPARE(streamed.features.size(), whole->features.value->names.size());
        for (std::size_t j = 0; j < streamed.features.size(); ++j) {
            const StreamedFeature& feature = streamed.features[j];
            QCOMPARE(feature.name, whole->features.value->names[j]);
            QVERIFY(close(feature.center, whole->scaled.value->center[j]));
            QVERIFY(close(feature.scale, whole->scaled.value->scale[j]));
            const ColumnSummary& column = whole->health.value->columns[feature.column];
            const StreamedNumbers& numbers = streamed.numbers.at(feature.column);
            QCOMPARE(numbers.present.count(), column.count);
            QCOMPARE(numbers.missing, column.missing);
            QCOMPARE(numbers.infinite, column.infinite);
            QVERIFY(close(numbers.present.mean(), column.number->mean));
            QVERIFY(close(numbers.present.sampleStd(), column.number->std));
            QCOMPARE(numbers.present.low(), column.number->min);
            QCOMPARE(numbers.present.high(), column.number->max);
        }
        const Cleaned& cleaned = *whole->cleaned.value;
        QCOMPARE(streamed.rowsUsed, static_cast<std::int64_t>(cleaned.rows.size()));
        QCOMPARE(streamed.imputedCells, cleaned.imputedCells);
    }

    void inertiaIsCloseToThatOfKMeans()
    {
        Recipe recipe = withSegments(4);
        const Streamed streamed =
            analyzeStreamed(source("customers.csv"), recipe, {}, {}, {}).value();
        recipe.clustering.method = "kmeans";
        const AnalysisPtr whole =
            analyze(readTable(source("customers.csv")).value(), recipe, {}, {});
        const Clustering& best = whole->clusters.value->clustering;
        QVERIFY(streamed.clustering.inertia < best.inertia * 1.02);
        for (std::size_t c = 0; c < 4; ++c) // the groups are far apart: the same segments
            for (const NumberColumnProfile& column : whole->profiles.value->numbers)
                for (std::size_t j = 0; j < streamed.features.size(); ++j)
                    if (streamed.features[j].name == column.name) {
                        QVERIFY(close(streamed.means(c, j), column.segments[c].mean, 0.02));
                        QVERIFY(std::abs(streamed.contrasts(c, j) - column.segments[c].contrast) <
                                0.05);
                    }
    }

    void everyRowIsCountedAndAssignedInOrder()
    {
        QByteArray text = customers(3'000);
        text += "short,1\n\nC9,1,2,3,Rome\n";
        QVERIFY(write("ragged.csv", text));
        SourceRef ragged = source("ragged.csv");
        ragged.options.ragged = RaggedRows::Drop;
        Recipe recipe = withSegments(3);
        recipe.cleaning.missing = MissingPolicy::Drop;
        Told told;
        const Streamed streamed =
            analyzeStreamed(ragged, recipe, [&](const auto& rows) { return told.take(rows); },
                            {.limits = smallChunks}, {})
                .value();
        QCOMPARE(streamed.rowsRead, std::int64_t{3'002});
        std::int64_t dropped = 0;
        for (const DropCount& drop : streamed.dropped)
            dropped += drop.count;
        QCOMPARE(streamed.rowsUsed + dropped, streamed.rowsRead);
        QCOMPARE(told.names.size(), std::size_t{3'001});
        QCOMPARE(told.names[2'999], std::string("C102999"));
        QCOMPARE(told.names.back(), std::string("C9"));
        QCOMPARE(told.segments[7], -1);
        QVERIFY(std::isnan(told.distances[7]));
        QCOMPARE(std::ranges::count_if(told.segments, [](auto c) { return c >= 0; }),
                 static_cast<std::ptrdiff_t>(streamed.rowsUsed));
    }

    void aLateTextIsRefusedWithItsPlace()
    {
        QByteArray text = customers(3'000);
        text += "C1,1,2,3,Rome\nC2,1,many,3,Rome\n";
        QVERIFY(write("late.csv", text));
        const auto refused =
            analyzeStreamed(source("late.csv"), withSegments(2), {}, {.limits = smallChunks}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.issue().code, IssueCode::TypeChangedLate);
        QCOMPARE(refused.issue().severity, Severity::Error);
        QCOMPARE(refused.issue().arguments, (std::vector<std::string>{"VISITS", "many"}));
        QCOMPARE(refused.issue().where.line, std::int64_t{3'003});
        QCOMPARE(refused.issue().where.column, std::int64_t{6});
        Recipe without = withSegments(2);
        without.data.features = {"SPEND", "CREDIT"};
        QVERIFY(analyzeStreamed(source("late.csv"), without, {}, {.limits = smallChunks}, {}));
    }

    void threadsAndChunksDoNotChangeABit()
    {
        oneapi::tbb::global_control allow(oneapi::tbb::global_control::max_allowed_parallelism, 8);
        std::vector<Streamed> results;
        std::vector<Told> told(4);
        for (const auto& [threads, bytes] : {std::pair(1, 4'096), std::pair(2, 4'096),
                                             std::pair(2, 30'000), std::pair(8, 1 << 20)}) {
            Told& one = told[results.size()];
            csv::Limits limits = smallChunks;
            limits.blockBytes = static_cast<std::size_t>(bytes);
            results.push_back(analyzeStreamed(source("customers.csv"), withSegments(4),
                                              [&](const auto& rows) { return one.take(rows); },
                                              {.threads = threads, .limits = limits}, {})
                                  .value());
            QVERIFY(results.back().clustering.centroids == results.front().clustering.centroids);
            QCOMPARE(results.back().clustering.inertia, results.front().clustering.inertia);
            QVERIFY(results.back().means == results.front().means);
            QVERIFY(one.segments == told.front().segments);
            QVERIFY(one.distances == told.front().distances);
        }
    }

    void anyBatchGivesTheSameStatistics()
    {
        const Streamed usual =
            analyzeStreamed(source("customers.csv"), withSegments(4), {}, {}, {}).value();
        Recipe recipe = withSegments(4);
        recipe.clustering.parameters["batch"] = 100;
        const Streamed other = analyzeStreamed(source("customers.csv"), recipe, {}, {}, {}).value();
        for (std::size_t j = 0; j < usual.features.size(); ++j) {
            QVERIFY(close(usual.features[j].center, other.features[j].center));
            QVERIFY(close(usual.features[j].scale, other.features[j].scale));
        }
        QVERIFY(close(usual.clustering.inertia, other.clustering.inertia, 0.01));
    }

    void onlyAFewChunksAreHeld()
    {
        auto reader = csv::BlockReader::open(source("customers.csv"), smallChunks).value();
        reader->choose({3, 1}, 0);
        reader->setRowsOfBlock(100);
        const auto chunkRows = static_cast<std::size_t>(4'096 / 50); // a row is longer
        const auto threads = static_cast<std::size_t>(oneapi::tbb::global_control::active_value(
            oneapi::tbb::global_control::max_allowed_parallelism));
        for (int pass = 0; pass < 2; ++pass) {
            reader->rewind(pass == 1, {});
            csv::NumberBlock block;
            std::size_t rows = 0;
            std::size_t shorter = 0;
            do {
                QVERIFY(reader->next(block));
                QCOMPARE(block.numbers.size(), block.rows * 2);
                QCOMPARE(block.names.size(), pass == 1 ? block.rows : 0);
                QVERIFY(reader->rowsHeld() <= chunkRows * 2 * threads);
                rows += block.rows;
                shorter += block.rows > 0 && block.rows < 100 ? 1 : 0;
            } while (block.rows > 0);
            QCOMPARE(rows, std::size_t{12'000});
            QCOMPARE(shorter, std::size_t{0});
            QCOMPARE(reader->rowsRead(), std::int64_t{12'000});
        }
    }

    void aFileThatChangesBetweenPassesIsToldSo_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("grows") << customers(200) + "C1,1,2,3,Rome\n";
        QTest::newRow("shrinks") << customers(100);
        QTest::newRow("is replaced by texts") << customers(200).replace(",2", ",x");
    }

    void aFileThatChangesBetweenPassesIsToldSo()
    {
        QFETCH(QByteArray, after);
        QVERIFY(write("changing.csv", customers(200)));
        auto reader = csv::BlockReader::open(source("changing.csv"), smallChunks).value();
        reader->choose({1}, {});
        csv::NumberBlock block;
        const auto pass = [&] {
            reader->rewind(false, {});
            Outcome read = reader->next(block);
            while (read && block.rows > 0)
                read = reader->next(block);
            return read;
        };
        QVERIFY(pass());
        QTest::qSleep(20);
        QVERIFY(write("changing.csv", after));
        const Outcome second = pass();
        QVERIFY(!second);
        QCOMPARE(second.issue().code, IssueCode::FileChanged);
    }

    void trapsAreToldOrHarmless_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("k");
        QTest::addColumn<QString>("issue"); // empty: none
        const auto row = [](const char* name, const QByteArray& text, int k, const char* issue) {
            QTest::newRow(name) << text << k << QString::fromLatin1(issue);
        };
        row("nothing", "", 1, "FileEmpty");
        row("headings", "A,B\n", 1, "HeaderOnly");
        row("no numbers", "A,B\nx,y\nz,y\n", 1, "NoUsableFeature");
        row("no values", "A,B\n,x\nNA,y\n", 1, "NoUsableFeature");
        row("one row", "A,B\n1,2\n", 1, "");
        row("one row, two segments", "A,B\n1,2\n", 2, "SegmentsTooMany");
        row("few distinct rows", "A,B\n1,2\n1,2\n3,4\n3,4\n", 3, "SegmentsTooMany");
        row("as many as distinct rows", "A,B\n1,2\n1,2\n3,4\n3,4\n", 2, "");
        row("constant", "A,B\n1e9,2\n1e9,3\n1e9,9\n", 2, "");
        row("huge", "A,B\n1e200,2\n-3e200,3\n2e200,9\n", 2, "");
        row("empty column", "A,B,C\n1,,2\n3,,4\n", 2, "");
    }

    void trapsAreToldOrHarmless()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, k);
        QFETCH(QString, issue);
        QVERIFY(write("trap.csv", text));
        const auto found = analyzeStreamed(source("trap.csv"), withSegments(k), {}, {}, {});
        QCOMPARE(found ? QString() : QString::fromLatin1(issueName(found.issue().code)), issue);
        if (!found)
            return;
        QVERIFY(std::isfinite(found->clustering.inertia));
        QVERIFY(std::ranges::all_of(found->features, [](const StreamedFeature& feature) {
            return std::isfinite(feature.center) && std::isfinite(feature.scale);
        }));
    }

    void aMissingFileAndNegativeLogsAreErrors()
    {
        QCOMPARE(analyzeStreamed(source("none.csv"), withSegments(2), {}, {}, {}).issue().code,
                 IssueCode::FileNotFound);
        QVERIFY(write("negative.csv", "A,B\n-1,2\n5,6\n"));
        Recipe recipe = withSegments(2);
        recipe.features.log = LogPolicy::All;
        const auto refused = analyzeStreamed(source("negative.csv"), recipe, {}, {}, {});
        QCOMPARE(refused.issue().code, IssueCode::LogOfNegative);
        QCOMPARE(refused.issue().arguments, (std::vector<std::string>{"A", "1"}));
    }

    void lateLettersAreReadAsTheTableInMemoryReadsThem()
    {
        QVERIFY(write("latin.csv", customers(300) + "C1,1,2,3,M\xfcnchen\n"));
        const Streamed streamed =
            analyzeStreamed(source("latin.csv"), withSegments(2), {}, {.limits = smallChunks}, {})
                .value();
        QCOMPARE(streamed.rowsRead, std::int64_t{301});
        QCOMPARE(streamed.issues.front().code, IssueCode::EncodingAssumed);
        QCOMPARE(streamed.beginning->source().encoding, std::string("windows-1252"));
    }

    void aModelScoresAsTheLastPassDid()
    {
        Recipe recipe = withSegments(4);
        recipe.features.log = LogPolicy::All;
        Told told;
        const Streamed streamed =
            analyzeStreamed(source("customers.csv"), recipe,
                            [&](const auto& rows) { return told.take(rows); }, {}, {})
                .value();
        const Model model = modelFromJson(toJson(modelOf(streamed))).value();
        const Scores scores = score(model, *readTable(source("customers.csv")).value(), {}).value();
        QCOMPARE(scores.segment.size(), told.segments.size());
        for (std::size_t i = 0; i < told.segments.size(); ++i) {
            QCOMPARE(static_cast<int>(scores.segment[i]), told.segments[i]);
            QVERIFY(close(scores.distance[i], told.distances[i], 1e-9));
        }
    }

    void aSinkThatFailsEndsTheAnalysis()
    {
        int calls = 0;
        Recipe recipe = withSegments(2);
        recipe.clustering.parameters["batch"] = 1'000;
        const auto failed = analyzeStreamed(source("customers.csv"), recipe,
                                            [&](const AssignedRows&) -> Outcome {
                                                ++calls;
                                                return Issue{.code = IssueCode::OutputNotWritable};
                                            },
                                            {}, {});
        QVERIFY(!failed);
        QCOMPARE(failed.issue().code, IssueCode::OutputNotWritable);
        QCOMPARE(calls, 1);
    }

    void aStopIsObeyedInEveryPass()
    {
        std::stop_source early;
        early.request_stop();
        QCOMPARE(analyzeStreamed(source("customers.csv"), withSegments(2), {}, {},
                                 Cancel(early.get_token()))
                     .issue()
                     .code,
                 IssueCode::Cancelled);
        std::stop_source late;
        int calls = 0;
        Recipe recipe = withSegments(2);
        recipe.clustering.parameters["batch"] = 1'000;
        const auto stopped = analyzeStreamed(
            source("customers.csv"), recipe,
            [&](const AssignedRows&) {
                ++calls;
                late.request_stop();
                return done();
            },
            {}, Cancel(late.get_token()));
        QCOMPARE(stopped.issue().code, IssueCode::Cancelled);
        QCOMPARE(calls, 1);
    }

    void whatNeedsTheTableIsAnObstacle()
    {
        QVERIFY(!streamObstacle(withSegments(3)));
        const auto obstacle = [](const char* key, const char* value) {
            Recipe recipe = withSegments(3);
            if (!setRecipe(recipe, key, value))
                return std::string("not set");
            const auto found = streamObstacle(recipe);
            return std::string(found ? found->option : "none");
        };
        for (const auto& [key, value] :
             {std::pair("k", "auto"), std::pair("k-range", "2..4"), std::pair("method", "kmedoids"),
              std::pair("missing", "median"), std::pair("duplicates", "drop"),
              std::pair("outliers", "clip"), std::pair("log", "auto"), std::pair("scale", "robust"),
              std::pair("components", "2")})
            QCOMPARE(obstacle(key, value), std::string(key));
        QCOMPARE(obstacle("missing", "drop"), std::string("none"));
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    SourceRef source(const char* name) const { return {.path = path(name).toStdString()}; }
    bool write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    static bool setRecipe(Recipe& recipe, const char* key, const std::string& text)
    {
        return setRecipeOption(recipe, key, optionValueFromText(key, text)).ok();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestStreaming)
#include "tst_streaming.moc"
