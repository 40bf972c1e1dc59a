// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"
#include "streaming/streampasses.h"

#include "madestream.h"

#include <QTest>

#include <oneapi/tbb/global_control.h>

using namespace tessera;

class TestStreaming : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.write("customers.csv", customers(12'000))); }

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
        const Streamed streamed = analyzeStreamed(m_folder.source("customers.csv"), recipe, {},
                                                  {.limits = smallChunks}, {})
                                      .value();
        const AnalysisPtr whole =
            analyze(readTable(m_folder.source("customers.csv")).value(), recipe, {}, {});
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
            analyzeStreamed(m_folder.source("customers.csv"), recipe, {}, {}, {}).value();
        recipe.clustering.method = "kmeans";
        const AnalysisPtr whole =
            analyze(readTable(m_folder.source("customers.csv")).value(), recipe, {}, {});
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

    void anyUnitHasTheProfilesOfTheTableInMemory_data()
    {
        QTest::addColumn<double>("unit");
        QTest::addColumn<int>("zeros"); // before the first other value
        QTest::newRow("ordinary") << 1.0 << 0;
        QTest::newRow("large") << 1e200 << 0;
        QTest::newRow("largest") << 5e307 << 0;
        QTest::newRow("small") << 1e-200 << 0;
        QTest::newRow("tiny") << 1e-310 << 0;
        QTest::newRow("tiny, after blocks of zeros") << 1e-310 << 70;
    }

    void anyUnitHasTheProfilesOfTheTableInMemory()
    {
        QFETCH(double, unit);
        QFETCH(int, zeros);
        QByteArray text = "A,B\n";
        for (int i = 0; i < 200; ++i) {
            Random random(9, static_cast<std::uint64_t>(i));
            const double a = i < zeros ? 0.0 : (i % 2 == 0 ? 3.0 : -3.0) + 0.1 * random.normal();
            text += QByteArray::number(a * unit, 'g', 17) + ',' +
                    QByteArray::number(random.normal(), 'g', 17) + '\n';
        }
        QVERIFY(m_folder.write("unit.csv", text));
        Recipe recipe = withSegments(2);
        recipe.clustering.parameters["batch"] = 32;
        const Streamed streamed =
            analyzeStreamed(m_folder.source("unit.csv"), recipe, {}, {}, {}).value();
        const AnalysisPtr whole =
            analyze(readTable(m_folder.source("unit.csv")).value(), recipe, {}, {});
        for (std::size_t j = 0; j < 2; ++j) {
            const NumberColumnProfile& column = whole->profiles.value->numbers[j];
            const double one = j == 0 ? unit : 1.0;
            QCOMPARE(streamed.features[j].name, column.name);
            QVERIFY(close(streamed.overall[j] / one, column.overall.mean / one));
            for (std::size_t c = 0; c < 2; ++c) {
                QVERIFY(close(streamed.means(c, j) / one, column.segments[c].mean / one));
                QVERIFY(close(streamed.contrasts(c, j), column.segments[c].contrast, 1e-9));
            }
        }
    }

    void aColumnThatIsEmptyAtFirstIsNoFeatureUnlessNamed()
    {
        QByteArray text = "A,B,NOTE\n";
        for (int i = 0; i < 3'000; ++i)
            text += QByteArray::number(i % 17) + ',' + QByteArray::number(i % 5) + ",\n";
        QVERIFY(m_folder.write("texts.csv", text + "1,2,hello\n"));
        QVERIFY(m_folder.write("numbers.csv", text + "1,2,8\n"));
        Recipe named = withSegments(2);
        named.data.features = {"A", "NOTE"};
        const auto analysed = [this](const char* file, const Recipe& recipe) {
            return analyzeStreamed(m_folder.source(file), recipe, {}, {.limits = smallChunks}, {});
        };
        for (const char* file : {"texts.csv", "numbers.csv"}) {
            const Streamed streamed = analysed(file, withSegments(2)).value();
            QCOMPARE(streamed.features.size(), std::size_t{2});
            QCOMPARE(streamed.roles.features, (std::vector<std::size_t>{0, 1}));
            QCOMPARE(streamed.roles.roles[2], Role::Descriptive);
            QCOMPARE(streamed.issues.size(), std::size_t{1});
            QCOMPARE(streamed.issues[0], (Issue{.code = IssueCode::FeatureEmptyAtFirst,
                                                .severity = Severity::Warning,
                                                .arguments = {"NOTE"}}));
        }
        const auto refused = analysed("texts.csv", named);
        QCOMPARE(refused.issue().code, IssueCode::TypeChangedLate);
        QCOMPARE(refused.issue().arguments,
                 (std::vector<std::string>{"NOTE", "hello", "empty at first"}));
        QCOMPARE(analysed("numbers.csv", named).value().features[1].fill, 8.0);
        Recipe logged = withSegments(2);
        logged.features = {.log = LogPolicy::Columns, .logColumns = {"NOTE"}};
        QCOMPARE(analysed("numbers.csv", logged).value().features.size(), std::size_t{3});
    }

    void anEmptyFeatureChangesNothingButTheNotice_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<int>("morePasses"); // which rows are complete is found once more
        QTest::newRow("mean") << QStringLiteral("mean") << 0;
        QTest::newRow("zero") << QStringLiteral("zero") << 0;
        QTest::newRow("drop") << QStringLiteral("drop") << 1;
    }

    void anEmptyFeatureChangesNothingButTheNotice()
    {
        QFETCH(QString, missing);
        QFETCH(int, morePasses);
        QByteArray text = "A,NONE,B,C\n";
        for (int i = 0; i < 500; ++i)
            text += (i % 9 == 0 ? QByteArray() : QByteArray::number(i % 17)) + ",," +
                    QByteArray::number(i % 5) + ',' + QByteArray::number(i % 3) + '\n';
        QVERIFY(m_folder.write("none.csv", text));
        Recipe recipe = withSegments(2);
        QVERIFY(setRecipe(recipe, "missing", missing.toStdString()));
        recipe.features = {.log = LogPolicy::Columns, .logColumns = {"B"}};
        const auto analysed = [&](const std::vector<std::string>& features, int& passes) {
            recipe.data.features = features;
            const auto reader = csv::BlockReader::open(m_folder.source("none.csv")).value();
            const AssignmentSink sink;
            const Cancel cancel;
            Streamed streamed = Streaming(*reader, recipe, sink, cancel).run().value();
            passes = reader->passes();
            return streamed;
        };
        int usual = 0;
        int passes = 0;
        const Streamed without = analysed({"A", "B", "C"}, usual);
        const Streamed with = analysed({"A", "NONE", "B", "C"}, passes);
        QCOMPARE(passes, usual + morePasses);
        QCOMPARE(with.issues.size(), without.issues.size() + 1);
        QCOMPARE(with.issues[0].code, IssueCode::FeatureAllMissing);
        QVERIFY(with.clustering.centroids == without.clustering.centroids);
        QVERIFY(with.means == without.means);
        QCOMPARE(with.rowsUsed, without.rowsUsed);
        QCOMPARE(with.imputedCells, without.imputedCells);
        QCOMPARE(with.numbers.at(1).missing, std::int64_t{500});
        for (std::size_t j = 0; j < 3; ++j) {
            QCOMPARE(with.features[j].name, without.features[j].name);
            QCOMPARE(with.features[j].logged, without.features[j].logged);
            QCOMPARE(with.features[j].fill, without.features[j].fill);
            QCOMPARE(with.features[j].scale, without.features[j].scale);
        }
    }

    void everyRowIsCountedAndAssignedInOrder()
    {
        QByteArray text = customers(3'000);
        text += "short,1\n\nC9,1,2,3,Rome\n";
        QVERIFY(m_folder.write("ragged.csv", text));
        SourceRef ragged = m_folder.source("ragged.csv");
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
            results.push_back(analyzeStreamed(m_folder.source("customers.csv"), withSegments(4),
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
            analyzeStreamed(m_folder.source("customers.csv"), withSegments(4), {}, {}, {}).value();
        Recipe recipe = withSegments(4);
        recipe.clustering.parameters["batch"] = 100;
        const Streamed other =
            analyzeStreamed(m_folder.source("customers.csv"), recipe, {}, {}, {}).value();
        for (std::size_t j = 0; j < usual.features.size(); ++j) {
            QVERIFY(close(usual.features[j].center, other.features[j].center));
            QVERIFY(close(usual.features[j].scale, other.features[j].scale));
        }
        QVERIFY(close(usual.clustering.inertia, other.clustering.inertia, 0.01));
    }

    void lateLettersAreReadAsTheTableInMemoryReadsThem()
    {
        QVERIFY(m_folder.write("latin.csv", customers(300) + "C1,1,2,3,M\xfcnchen\n"));
        const Streamed streamed = analyzeStreamed(m_folder.source("latin.csv"), withSegments(2), {},
                                                  {.limits = smallChunks}, {})
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
            analyzeStreamed(m_folder.source("customers.csv"), recipe,
                            [&](const auto& rows) { return told.take(rows); }, {}, {})
                .value();
        const Model model = modelFromJson(toJson(modelOf(streamed))).value();
        const Scores scores =
            score(model, *readTable(m_folder.source("customers.csv")).value(), {}).value();
        QCOMPARE(scores.segment.size(), told.segments.size());
        for (std::size_t i = 0; i < told.segments.size(); ++i) {
            QCOMPARE(static_cast<int>(scores.segment[i]), told.segments[i]);
            QVERIFY(close(scores.distance[i], told.distances[i], 1e-9));
        }
    }

private:
    StreamFolder m_folder;
};

QTEST_APPLESS_MAIN(TestStreaming)
#include "tst_streaming.moc"
