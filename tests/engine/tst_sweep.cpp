// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/sweep.h"
#include "core/random.h"

#include <QTest>

using namespace tessera;

namespace {

Matrix cloud(std::size_t rows, std::size_t columns)
{
    Matrix points(rows, columns);
    Random random(8);
    for (std::size_t i = 0; i < rows * columns; ++i)
        points.data()[i] = random.normal() + static_cast<double>(i % rows % 3) * 2;
    return points;
}

} // namespace

class TestSweep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutMovesEverySolutionIsWhatKmeansFindsAlone()
    {
        const Matrix points = cloud(700, 4);
        std::vector<Issue> issues;
        const KMeansOptions options{.restarts = 4, .improvement = Improvement::None, .seed = 3};
        const Result<Sweep> result = sweep(points, {.from = 1, .to = 7}, options, issues, {});
        QVERIFY(result.ok());
        QVERIFY(issues.empty());
        QCOMPARE(result->solutions.size(), std::size_t{7});
        for (const Clustering& solution : result->solutions) {
            KMeansOptions one = options;
            one.k = solution.k;
            const Clustering alone = kmeans(points, one, {}).value();
            QCOMPARE(solution.labels, alone.labels);
            QCOMPARE(solution.inertia, alone.inertia);
            QCOMPARE(solution.restartInertias, alone.restartInertias);
        }
        QVERIFY(std::abs(result->totalInertia / result->solutions[0].inertia - 1) < 1e-12);
    }

    void inertiaNeverRisesAndMovesOnlyHelp()
    {
        // One restart each: neighbours have something to learn from each other.
        for (const std::uint64_t seed : {1, 2, 3}) {
            const Matrix points = cloud(300, 6);
            std::vector<Issue> issues;
            KMeansOptions options{.restarts = 1, .seed = seed};
            const Sweep shared = sweep(points, {.from = 1, .to = 20}, options, issues, {}).value();
            options.improvement = Improvement::None;
            const Sweep alone = sweep(points, {.from = 1, .to = 20}, options, issues, {}).value();
            for (std::size_t i = 0; i < shared.solutions.size(); ++i) {
                const double inertia = shared.solutions[i].inertia;
                QVERIFY(inertia <= alone.solutions[i].inertia * (1 + 1e-9));
                QVERIFY(i == 0 || inertia <= shared.solutions[i - 1].inertia * (1 + 1e-12));
            }
        }
    }

    void aRangeBeyondTheDistinctRowsIsLoweredWithAWarning()
    {
        Matrix points(9, 1);
        for (std::size_t row = 0; row < 9; ++row)
            points(row, 0) = static_cast<double>(row % 3);
        std::vector<Issue> issues;
        const Result<Sweep> result = sweep(points, {.from = 2, .to = 6}, {}, issues, {});
        QVERIFY(result.ok());
        QCOMPARE(result->solutions.size(), std::size_t{2});
        QCOMPARE(issues.size(), std::size_t{1});
        QCOMPARE(issues[0].code, IssueCode::SegmentsTooMany);
        QCOMPARE(issues[0].severity, Severity::Warning);
        QCOMPARE(issues[0].arguments, (std::vector<std::string>{"6", "3"}));

        const Result<Sweep> impossible = sweep(points, {.from = 4, .to = 6}, {}, issues, {});
        QVERIFY(!impossible);
        QCOMPARE(impossible.issue().code, IssueCode::SegmentsTooMany);
    }

    void aSenselessRangeIsRefused()
    {
        const Matrix points = cloud(10, 2);
        std::vector<Issue> issues;
        for (const KRange range : {KRange{.from = 0, .to = 3}, KRange{.from = 5, .to = 4}}) {
            const Result<Sweep> result = sweep(points, range, {}, issues, {});
            QVERIFY(!result);
            QCOMPARE(result.issue().code, IssueCode::SegmentRangeInvalid);
        }
    }

    void progressGrowsToOne()
    {
        const auto progress = std::make_shared<Progress>();
        std::stop_source source;
        std::vector<Issue> issues;
        const Matrix points = cloud(300, 2);
        QVERIFY(
            sweep(points, {.from = 2, .to = 5}, {}, issues, Cancel(source.get_token(), progress))
                .ok());
        QCOMPARE(progress->fraction.load(), 1.0);
    }

    void aStopRequestedBeforehandDoesNothing()
    {
        std::stop_source source;
        source.request_stop();
        std::vector<Issue> issues;
        const Matrix points = cloud(300, 2);
        QVERIFY_EXCEPTION_THROWN((void)sweep(points, {}, {}, issues, Cancel(source.get_token())),
                                 Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestSweep)
#include "tst_sweep.moc"
