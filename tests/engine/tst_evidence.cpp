// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/advice/evidence.h"

#include <QTest>

#include <oneapi/tbb/task_arena.h>

#include "ccspaces.h"
#include "madedata.h"

using namespace tessera;

namespace {

Evidence evidenceOf(MatrixView points, KRange range, const EvidenceOptions& options = {})
{
    std::vector<Issue> issues;
    const Sweep swept = sweep(points, range, {}, issues, {}).value();
    std::vector<const Clustering*> solutions;
    for (const Clustering& solution : swept.solutions)
        solutions.push_back(&solution);
    const std::vector<Quality> quality = judgeAll(points, solutions, {}, {});
    return gatherEvidence({.points = points, .sweep = swept, .quality = quality}, options, {})
        .value();
}

void tell(const char* what, const Advice& advice)
{
    QStringList equal;
    for (const int k : advice.equallyGood)
        equal << QString::number(k);
    qInfo("%s: %d (%s, %s, as good: %s; most stable %d)", what, advice.k,
          adviceReasonName(advice.reason), confidenceName(advice.confidence),
          qPrintable(equal.join(QLatin1Char(' '))), advice.mostStableK);
}

Advice adviceFor(const char* what, MatrixView points, KRange range = {.from = 2, .to = 6})
{
    const Advice advice = advise(evidenceOf(points, range).at);
    tell(what, advice);
    return advice;
}

bool holds(const std::vector<int>& ks, int k)
{
    return std::ranges::find(ks, k) != ks.end();
}

/// Rows of a cloud with a long tail to one side in every column.
Matrix skewedCloud(std::size_t rows, std::size_t columns)
{
    Matrix points = oneCloud(rows, columns, 3);
    for (std::size_t i = 0; i < rows * columns; ++i)
        points.data()[i] = std::exp(points.data()[i]);
    return points;
}

} // namespace

/// The evidence of made-up and real rows, and what is advised from it.
class TestEvidence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void separateGroupsAreCounted_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("count");
        for (const int count : {2, 3, 5, 8})
            for (const int columns : {2, 5, 20})
                QTest::addRow("%d groups in %d columns", count, columns) << columns << count;
    }

    void separateGroupsAreCounted()
    {
        QFETCH(int, columns);
        QFETCH(int, count);
        const Matrix points =
            groups({.rows = 400, .columns = static_cast<std::size_t>(columns), .groups = count});
        const Advice advice =
            adviceFor(QTest::currentDataTag(), points, {.from = 2, .to = std::max(count + 1, 5)});
        QCOMPARE(advice.k, count);
        QVERIFY(advice.confidence != Confidence::Low);
    }

    void unequalAndElongatedGroupsAreCounted_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("count");
        for (const int count : {2, 3, 5})
            for (const int columns : {2, 5})
                QTest::addRow("%d groups in %d columns", count, columns) << columns << count;
    }

    void unequalAndElongatedGroupsAreCounted()
    {
        QFETCH(int, columns);
        QFETCH(int, count);
        const Matrix points = groups({.rows = 700,
                                      .columns = static_cast<std::size_t>(columns),
                                      .groups = count,
                                      .apart = 8,
                                      .stretch = 2,
                                      .unequal = true});
        const Advice advice = adviceFor(QTest::currentDataTag(), points);
        QCOMPARE(advice.k, count);
    }

    void overlappingGroupsAreAmongTheEquallyGood()
    {
        for (const int count : {3, 4, 5}) {
            const Advice advice =
                adviceFor("overlapping",
                          groups({.rows = 1'200, .columns = 4, .groups = count, .apart = 3.2}));
            QVERIFY(holds(advice.equallyGood, count));
        }
    }

    void oneColumnIsEnough()
    {
        QCOMPARE(
            adviceFor("one column", groups({.rows = 400, .columns = 1, .groups = 3, .apart = 8})).k,
            3);
    }

    void noiseHasNoClearStructure_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("few rows") << 80 << 2;
        QTest::newRow("one column") << 500 << 1;
        QTest::newRow("two columns") << 900 << 2;
        QTest::newRow("five columns") << 600 << 5;
        QTest::newRow("as many columns as a table has") << 400 << 17;
        QTest::newRow("more columns than is good") << 150 << 60;
    }

    void noiseHasNoClearStructure()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        const auto n = static_cast<std::size_t>(rows);
        const auto d = static_cast<std::size_t>(columns);
        for (const auto& [what, points] :
             {std::pair{"noise", noise(n, d)}, std::pair{"one cloud", oneCloud(n, d)}}) {
            const Advice advice = adviceFor(what, points);
            QCOMPARE(advice.reason, AdviceReason::NoClearStructure);
            QCOMPARE(advice.k, 0);
        }
    }

    void aSlantedCloudHasNone()
    {
        Matrix points = oneCloud(700, 3);
        for (std::size_t row = 0; row < 700; ++row)
            points(row, 1) = 3 * points(row, 0) + 0.3 * points(row, 1);
        QCOMPARE(adviceFor("slanted", points).reason, AdviceReason::NoClearStructure);
    }

    void aLongTailIsAContinuumAtMost()
    {
        const Advice advice = adviceFor("skewed", skewedCloud(1'500, 4));
        QVERIFY(advice.reason != AdviceReason::OneBest);
        QVERIFY(advice.reason != AdviceReason::SeveralAsGood);
        QVERIFY(advice.k == 0 || advice.confidence == Confidence::Low);
    }

    void groupsOfGroupsAreBothTold()
    {
        // Two far pairs of near groups: 2 and 4 are both true.
        Matrix points = oneCloud(800, 2, 5);
        for (std::size_t row = 0; row < 800; ++row) {
            points(row, 0) += row % 2 == 0 ? 0 : 9;
            points(row, 1) += row % 4 < 2 ? 0 : 4.5;
        }
        const Advice advice = adviceFor("groups of groups", points);
        QVERIFY(holds({2, 4}, advice.k));
    }

    void fewDistinctRowsAreTheirOwnSegments()
    {
        Matrix points(300, 2);
        for (std::size_t row = 0; row < 300; ++row) {
            points(row, 0) = static_cast<double>(row % 5 % 2);
            const std::size_t line = row % 5 / 2;
            points(row, 1) = static_cast<double>(line);
        }
        QCOMPARE(adviceFor("five distinct rows", points).k, 5);
    }

    void awkwardTablesHaveAnAnswer()
    {
        adviceFor("six rows", oneCloud(6, 2), {.from = 2, .to = 6}); // k = n
        adviceFor("two rows", oneCloud(2, 1), {.from = 2, .to = 2});
        Matrix constant = groups({.rows = 300, .columns = 3});
        std::ranges::fill(constant.column(0), 1e12);
        adviceFor("a constant column", constant, {.from = 2, .to = 4});
        adviceFor("from one segment on", noise(100, 2), {.from = 1, .to = 4});
        QCOMPARE(adviceFor("only one", noise(100, 2), {.from = 1, .to = 1}).k, 0);
        Matrix far = groups({.rows = 300, .columns = 2, .groups = 3});
        for (std::size_t i = 0; i < 600; ++i)
            far.data()[i] = 1e12 + far.data()[i];
        QCOMPARE(adviceFor("far from zero", far, {.from = 2, .to = 6}).k, 3);
    }

    void manyRowsAreSampledAndItSaysSo()
    {
        const Matrix points = groups({.rows = 6'000, .columns = 3, .groups = 4});
        const Evidence evidence = evidenceOf(
            points, {.from = 2, .to = 6},
            {.gap = {.exactRows = 500}, .stability = {.exactRows = 500}, .separationRows = 1'000});
        QVERIFY(!evidence.exact);
        QCOMPARE(evidence.rows, std::int64_t{500});
        QCOMPARE(advise(evidence.at).k, 4);
    }

    void sameBitsOnAnyNumberOfThreads()
    {
        const Matrix points = groups({.rows = 400, .columns = 2});
        const EvidenceOptions quick{.gap = {.references = 3}, .stability = {.resamples = 3}};
        oneapi::tbb::task_arena one(1);
        const Evidence alone =
            one.execute([&] { return evidenceOf(points, {.from = 2, .to = 4}, quick); });
        const Evidence together = evidenceOf(points, {.from = 2, .to = 4}, quick);
        for (std::size_t i = 0; i < together.at.size(); ++i) {
            QCOMPARE(together.at[i].gap, alone.at[i].gap);
            QCOMPARE(together.at[i].centroidSilhouette, alone.at[i].centroidSilhouette);
            QCOMPARE(together.at[i].dunn, alone.at[i].dunn);
            QCOMPARE(together.at[i].separated, alone.at[i].separated);
            QCOMPARE(together.at[i].jaccard, alone.at[i].jaccard);
        }
    }

    void progressGrowsToOneAndAStopEndsIt()
    {
        const Matrix points = noise(150, 2);
        std::vector<Issue> issues;
        const Sweep swept = sweep(points, {.from = 2, .to = 3}, {}, issues, {}).value();
        const std::vector<Quality> quality(2);
        const EvidenceInput input{.points = points, .sweep = swept, .quality = quality};
        const auto progress = std::make_shared<Progress>();
        std::stop_source source;
        QVERIFY(gatherEvidence(input, {}, Cancel(source.get_token(), progress)).ok());
        QCOMPARE(progress->fraction.load(), 1.0);
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 (void)gatherEvidence(input, {}, Cancel(source.get_token())));
    }

    void realCustomersAreCutModestly()
    {
        // Credit-card customers have no textbook groups: few segments come back, none stand out.
        const Matrix points = ccSpace(QStringLiteral("standardised17"));
        if (points.rows() == 0)
            QSKIP("no data/cc_general.csv (set TESSERA_SHARED)");
        const Advice advice = adviceFor("credit cards", points, {.from = 2, .to = 7});
        QVERIFY(advice.k >= 2 && advice.k <= 5);
        QVERIFY(advice.confidence != Confidence::High);
    }
};

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
