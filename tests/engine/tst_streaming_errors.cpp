// SPDX-License-Identifier: GPL-3.0-or-later
#include "madestream.h"

#include <QTest>

using namespace tessera;

/// What cannot be streamed is told; traps are harmless; a stop is obeyed.
class TestStreamingErrors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.write("customers.csv", customers(12'000))); }

    void aLateTextIsRefusedWithItsPlace()
    {
        QByteArray text = customers(3'000);
        text += "C1,1,2,3,Rome\nC2,1,many,3,Rome\n";
        QVERIFY(m_folder.write("late.csv", text));
        const auto refused = analyzeStreamed(m_folder.source("late.csv"), withSegments(2), {},
                                             {.limits = smallChunks}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.issue().code, IssueCode::TypeChangedLate);
        QCOMPARE(refused.issue().severity, Severity::Error);
        QCOMPARE(refused.issue().arguments, (std::vector<std::string>{"VISITS", "many"}));
        QCOMPARE(refused.issue().where.line, std::int64_t{3'003});
        QCOMPARE(refused.issue().where.column, std::int64_t{6});
        Recipe without = withSegments(2);
        without.data.features = {"SPEND", "CREDIT"};
        QVERIFY(
            analyzeStreamed(m_folder.source("late.csv"), without, {}, {.limits = smallChunks}, {}));
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
        QVERIFY(m_folder.write("trap.csv", text));
        const auto found =
            analyzeStreamed(m_folder.source("trap.csv"), withSegments(k), {}, {}, {});
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
        QCOMPARE(
            analyzeStreamed(m_folder.source("none.csv"), withSegments(2), {}, {}, {}).issue().code,
            IssueCode::FileNotFound);
        QVERIFY(m_folder.write("negative.csv", "A,B\n-1,2\n5,6\n"));
        Recipe recipe = withSegments(2);
        recipe.features.log = LogPolicy::All;
        const auto refused = analyzeStreamed(m_folder.source("negative.csv"), recipe, {}, {}, {});
        QCOMPARE(refused.issue().code, IssueCode::LogOfNegative);
        QCOMPARE(refused.issue().arguments, (std::vector<std::string>{"A", "1"}));
    }

    void aSinkThatFailsEndsTheAnalysis()
    {
        int calls = 0;
        Recipe recipe = withSegments(2);
        recipe.clustering.parameters["batch"] = 1'000;
        const auto failed = analyzeStreamed(m_folder.source("customers.csv"), recipe,
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
        QCOMPARE(analyzeStreamed(m_folder.source("customers.csv"), withSegments(2), {}, {},
                                 Cancel(early.get_token()))
                     .issue()
                     .code,
                 IssueCode::Cancelled);
        std::stop_source late;
        int calls = 0;
        Recipe recipe = withSegments(2);
        recipe.clustering.parameters["batch"] = 1'000;
        const auto stopped = analyzeStreamed(
            m_folder.source("customers.csv"), recipe,
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
    StreamFolder m_folder;
};

QTEST_APPLESS_MAIN(TestStreamingErrors)
#include "tst_streaming_errors.moc"
