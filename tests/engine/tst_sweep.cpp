// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/sweep.h"

#include "base/random.h"
#include "clustering/advice/gap.h"
#include "clustering/kmeans/draft.h"
#include "clustering/kmeans/fit.h"

#include "golden.h"

#include <QTest>

#include <thread>

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

/// What is searched on a sample and carried on to all rows, some k after the other.
Matrix sampledCloud()
{
    return cloud(sampledRows + 20'000, 2);
}

/// What a sweep has published that is stopped as soon as something is.
std::vector<double> publishedBeforeAStop(const Matrix& points, KRange range,
                                         const KMeansOptions& options)
{
    const auto progress = std::make_shared<Progress>();
    std::jthread worker([&](const std::stop_token& stop) {
        std::vector<Issue> issues;
        try {
            (void)sweep(points, range, options, issues, Cancel(stop, progress).publishing());
        } catch (const Cancelled&) {
        }
    });
    while (progress->sweep.soFar().found() == 0)
        std::this_thread::sleep_for(std::chrono::microseconds(100));
    worker.request_stop();
    worker.join();
    return progress->sweep.soFar().inertias;
}

std::vector<double> inertiasOf(const Sweep& swept)
{
    std::vector<double> inertias;
    for (const Clustering& solution : swept.solutions)
        inertias.push_back(solution.inertia);
    return inertias;
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

    void manyRestartsAreTheFewAndMoreOnAnyNumberOfThreads()
    {
        const Matrix points = cloud(150, 3);
        const auto sweptOn = [&](int threads, int restarts, Improvement improvement) {
            Sweep swept;
            withThreads(threads, [&] {
                std::vector<Issue> issues;
                swept = sweep(points, {.from = 3, .to = 5},
                              {.restarts = restarts, .improvement = improvement}, issues, {})
                            .value();
            });
            return swept;
        };
        for (const Improvement improvement : {Improvement::None, Improvement::Moves}) {
            const Sweep few = sweptOn(2, 40, improvement);
            const Sweep many = sweptOn(1, 200, improvement); // in several batches
            const Sweep again = sweptOn(4, 200, improvement);
            for (std::size_t i = 0; i < 3; ++i) {
                const std::vector<double>& all = many.solutions[i].restartInertias;
                QCOMPARE(all.size(), std::size_t{200});
                QVERIFY(
                    std::ranges::equal(few.solutions[i].restartInertias, std::span(all).first(40)));
                QCOMPARE(again.solutions[i].restartInertias, all);
                QCOMPARE(again.solutions[i].labels, many.solutions[i].labels);
                QCOMPARE(again.solutions[i].inertia, many.solutions[i].inertia);
                QVERIFY(many.solutions[i].inertia <= std::ranges::min(all) * (1 + 1e-6));
            }
        }
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

    void whatIsPublishedIsTheResultToTheBit_data()
    {
        QTest::addColumn<bool>("sampled");
        QTest::newRow("searched on all rows") << false;
        QTest::newRow("searched on a sample") << true;
    }

    void whatIsPublishedIsTheResultToTheBit()
    {
        QFETCH(const bool, sampled);
#if defined(__SANITIZE_THREAD__)
        if (sampled)
            QSKIP("so many rows take minutes under the thread sanitizer");
#endif
        const Matrix points = sampled ? sampledCloud() : cloud(900, 3);
        const KMeansOptions options{.restarts = 2};
        std::vector<Issue> issues;
        const auto progress = std::make_shared<Progress>();
        const Cancel watched({}, progress);
        const Sweep swept =
            sweep(points, {.from = 2, .to = 7}, options, issues, watched.publishing()).value();
        const SweptSoFar soFar = progress->sweep.soFar();
        QCOMPARE(soFar.from, 2);
        QCOMPARE(soFar.to, 7);
        QCOMPARE(soFar.found(), soFar.count());
        QVERIFY(soFar.inertias == inertiasOf(swept));
        QCOMPARE(progress->fraction.load(), 1.0);

        const Sweep alone = sweep(points, {.from = 2, .to = 7}, options, issues, {}).value();
        for (std::size_t i = 0; i < alone.solutions.size(); ++i) {
            QVERIFY(alone.solutions[i].labels == swept.solutions[i].labels);
            QVERIFY(alone.solutions[i].inertia == swept.solutions[i].inertia);
        }
        watched.begin(Activity::Judging);
        QCOMPARE(progress->sweep.soFar().found(), 0);
    }

    void whatWasPublishedBeforeAStopIsFinal()
    {
#if defined(__SANITIZE_THREAD__)
        QSKIP("so many rows take minutes under the thread sanitizer");
#endif
        const Matrix points = sampledCloud();
        const KMeansOptions options{.restarts = 1};
        const KRange range{.from = 2, .to = 12};
        std::vector<double> published;
        // On a busy machine this thread may sleep through one sweep, but not through all of them.
        for (int attempt = 0; attempt < 20 && (published.empty() || published.size() == 11);
             ++attempt)
            published = publishedBeforeAStop(points, range, options);
        QVERIFY(!published.empty() && published.size() < 11); // the others had not begun
        std::vector<Issue> issues;
        std::vector<double> whole = inertiasOf(sweep(points, range, options, issues, {}).value());
        whole.resize(published.size());
        QVERIFY(published == whole);
    }

    void draftsSingleSegmentNumbersAndInnerSweepsPublishNothing()
    {
        const auto progress = std::make_shared<Progress>();
        const Cancel plain({}, progress);
        std::vector<Issue> issues;
        const Matrix points = cloud(300, 2);
        QVERIFY(sweep(points, {}, {.restarts = 1}, issues, plain).ok());
        QVERIFY(kmeans(points, {.k = 3, .restarts = 1}, plain.part(0, 1)).ok());
        QVERIFY(gapStatistic(points, 3, {}, plain).ok());
        QCOMPARE(progress->sweep.soFar().count(), 0);

        const Matrix large = cloud(draftedRows, 2);
        QVERIFY(sweep(large, {.from = 2, .to = 4}, {.effort = Effort::Draft}, issues,
                      plain.publishing())
                    .ok());
        QCOMPARE(progress->sweep.soFar().found(), 0);
    }

    void aStopRequestedBeforehandDoesNothing()
    {
        std::stop_source source;
        source.request_stop();
        std::vector<Issue> issues;
        const Matrix points = cloud(300, 2);
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 (void)sweep(points, {}, {}, issues, Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestSweep)
#include "tst_sweep.moc"
