// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/advice/stability.h"

#include <QTest>

#include <oneapi/tbb/task_arena.h>

#include "madedata.h"

using namespace tessera;

namespace {

Sweep sweepOf(MatrixView points, int from, int to)
{
    std::vector<Issue> issues;
    return sweep(points, {.from = from, .to = to}, {}, issues, {}).value();
}

std::vector<Stability> stabilities(MatrixView points, int from, int to,
                                   const StabilityOptions& options = {})
{
    const Sweep swept = sweepOf(points, from, to);
    return stabilityOf(points, swept, options, {}).value();
}

double least(const std::vector<double>& values)
{
    return *std::ranges::min_element(values);
}

} // namespace

class TestStability : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void separateGroupsComeBackEveryTime()
    {
        const auto found = stabilities(groups({.rows = 400, .columns = 3, .groups = 4}), 2, 6);
        QCOMPARE(found[2].k, 4);
        QCOMPARE(found[2].jaccard.size(), std::size_t{4});
        QVERIFY(least(found[2].jaccard) > 0.95);
        QVERIFY(found[2].adjustedRandResamples > 0.98);
        QVERIFY(found[2].adjustedRandRestarts > 0.6); // single runs may miss the optimum
        QVERIFY(least(found[4].jaccard) < 0.75);      // two of six are halves of a group
        QVERIFY(found[2].exact);
        QCOMPARE(found[2].silhouettes.size(), std::size_t{20});
    }

    void piecesOfNoiseDoNot()
    {
        const auto found = stabilities(noise(400, 5), 4, 6);
        for (const Stability& at : found) {
            QVERIFY(least(at.jaccard) < 0.6);
            QVERIFY(at.adjustedRandResamples < 0.6);
            QVERIFY(at.adjustedRandRestarts < 0.8);
        }
    }

    void aSmallSegmentIsJudgedOnItsOwn()
    {
        // Three firm groups, one of them cut in two: Jaccard tells which is which.
        const Matrix points = groups({.rows = 600, .columns = 8, .groups = 3});
        const Stability cut = stabilities(points, 4, 4).front();
        const auto [worst, best] = std::ranges::minmax(cut.jaccard);
        QVERIFY(best > 0.8);
        QVERIFY(worst < 0.6);
    }

    void sameSeedSameBitsOnAnyNumberOfThreads()
    {
        const Matrix points = groups({.rows = 500, .columns = 3});
        const Sweep swept = sweepOf(points, 2, 4);
        const StabilityOptions options{.resamples = 4, .starts = 2};
        oneapi::tbb::task_arena one(1);
        const auto alone =
            one.execute([&] { return stabilityOf(points, swept, options, {}).value(); });
        const auto together = stabilityOf(points, swept, options, {}).value();
        for (std::size_t s = 0; s < 3; ++s) {
            QCOMPARE(together[s].jaccard, alone[s].jaccard);
            QCOMPARE(together[s].adjustedRandResamples, alone[s].adjustedRandResamples);
            QCOMPARE(together[s].adjustedRandRestarts, alone[s].adjustedRandRestarts);
            QCOMPARE(together[s].silhouettes, alone[s].silhouettes);
        }
    }

    void manyRowsAreSampledAndItSaysSo()
    {
        const Matrix points = groups({.rows = 3'000, .columns = 2});
        const Stability three = stabilities(points, 3, 3, {.exactRows = 400}).front();
        QVERIFY(!three.exact);
        QVERIFY(three.adjustedRandResamples > 0.98);
        QVERIFY(three.adjustedRandRestarts > 0.5);
    }

    void oneSegmentIsAlwaysFoundAgain()
    {
        const Stability one = stabilities(noise(60, 2), 1, 1).front();
        QCOMPARE(one.jaccard, std::vector<double>{1});
        QCOMPARE(one.adjustedRandResamples, 1.0);
        QVERIFY(std::isnan(one.silhouettes.front()));
    }

    void resamplesWithTooFewDistinctRowsSayNothing()
    {
        const Stability all = stabilities(oneCloud(12, 2), 12, 12).front(); // k = n
        QCOMPARE(all.jaccard.size(), std::size_t{12});
        QVERIFY(std::isnan(all.jaccard[0]));
        QVERIFY(std::isnan(all.adjustedRandResamples));
        QCOMPARE(all.adjustedRandRestarts, 1.0);
    }

    void repeatsConstantsAndOneColumnHaveAnAnswer()
    {
        Matrix points(200, 2, 5.0);
        for (std::size_t row = 0; row < 200; ++row)
            points(row, 0) = static_cast<double>(row % 4);
        const auto found = stabilities(points, 2, 4);
        QCOMPARE(found.size(), std::size_t{3});
        QVERIFY(least(found[2].jaccard) > 0.99);
        QVERIFY(least(stabilities(groups({.rows = 100, .columns = 1, .groups = 2}), 2, 2)
                          .front()
                          .jaccard) > 0.9);
        QVERIFY(stabilityOf(points, Sweep{}, {}, {}).value().empty());
    }

    void progressGrowsToOneAndAStopEndsIt()
    {
        const auto progress = std::make_shared<Progress>();
        std::stop_source source;
        const Matrix points = noise(200, 2);
        const Sweep swept = sweepOf(points, 2, 3);
        QVERIFY(stabilityOf(points, swept, {}, Cancel(source.get_token(), progress)).ok());
        QVERIFY(std::abs(progress->fraction.load() - 1) < 1e-12);
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 (void)stabilityOf(points, swept, {}, Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestStability)
#include "tst_stability.moc"
