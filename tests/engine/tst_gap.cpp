// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/advice/gap.h"

#include <QTest>

#include <oneapi/tbb/task_arena.h>

#include "madedata.h"

using namespace tessera;

namespace {

Gap gapOf(MatrixView points, int to, const GapOptions& options = {})
{
    return gapStatistic(points, to, options, {}).value();
}

/// A long thin cloud along the diagonal.
Matrix slantedCloud()
{
    Matrix points = oneCloud(500, 2);
    for (std::size_t row = 0; row < 500; ++row) {
        const double along = points(row, 0) * 5;
        const double across = points(row, 1) * 0.3;
        points(row, 0) = along + across;
        points(row, 1) = along - across;
    }
    return points;
}

} // namespace

class TestGap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKnownNumberOfGroupsIsFirst()
    {
        for (const int groupCount : {2, 3, 5}) {
            const Gap gap = gapOf(groups({.rows = 400, .columns = 3, .groups = groupCount}), 7);
            QCOMPARE(gap.firstK, groupCount);
            QVERIFY(gap.exact);
            QCOMPARE(gap.rows, std::int64_t{400});
        }
    }

    void noiseAndOneCloudAreOneSegment()
    {
        QCOMPARE(gapOf(noise(400, 2), 6).firstK, 1);
        QCOMPARE(gapOf(oneCloud(400, 2), 6).firstK, 1);
        QCOMPARE(gapOf(oneCloud(400, 6), 6).firstK, 1);
    }

    void theBoxMayFollowThePrincipalAxes()
    {
        // An upright box around a slanted cloud is mostly empty: it finds groups where none are.
        const Matrix points = slantedCloud();
        QVERIFY(gapOf(points, 6, {.box = ReferenceBox::Features}).firstK > 1);
        QCOMPARE(gapOf(points, 6, {.box = ReferenceBox::PrincipalAxes}).firstK, 1);
    }

    void aWideTableHasNoMoreAxesThanRows()
    {
        // 20,000 columns would have a covariance of 3.2 gigabytes.
        const Gap gap = gapOf(groups({.rows = 60, .columns = 20'000, .groups = 2}), 3,
                              {.references = 2, .box = ReferenceBox::PrincipalAxes});
        QCOMPARE(gap.firstK, 2);
    }

    void referencesAreEvenInTheBox()
    {
        // The unit square holds 400 rows with a sum of squares of 400 / 6 about their mean.
        const Gap gap = gapOf(noise(400, 2), 1, {.box = ReferenceBox::Features});
        QVERIFY(std::abs(gap.steps[0].referenceLogInertia - std::log(400.0 / 6)) < 0.05);
        QVERIFY(std::abs(gap.steps[0].gap) < 0.15);
    }

    void theStandardErrorIsThatOfThePaper()
    {
        // Two references are their mean -+ s / sqrt(3/2); a third moves the mean and the deviation
        // to what it must be.
        const Matrix points = noise(300, 3);
        const GapAt two = gapOf(points, 1, {.references = 2}).steps[0];
        const GapAt three = gapOf(points, 1, {.references = 3}).steps[0];
        const double off = two.standardError / std::sqrt(1.5);
        const double third = 3 * three.referenceLogInertia - 2 * two.referenceLogInertia;
        double squares = std::pow(third - three.referenceLogInertia, 2);
        for (const double value : {two.referenceLogInertia - off, two.referenceLogInertia + off})
            squares += std::pow(value - three.referenceLogInertia, 2);
        QVERIFY(std::abs(three.standardError - std::sqrt(squares / 3 * 4 / 3)) < 1e-12);
        const Gap gap = gapOf(points, 3);
        for (const GapAt& at : gap.steps) {
            QVERIFY(at.standardError > 0);
            QVERIFY(at.standardError < 0.1);
            QCOMPARE(at.gap, at.referenceLogInertia - at.logInertia);
        }
        QVERIFY(std::isnan(gap.steps[0].referenceSilhouette));
        QVERIFY(gap.steps[1].referenceSilhouette > 0);
    }

    void sameSeedSameBitsOnAnyNumberOfThreads()
    {
        const Matrix points = groups({.rows = 700, .columns = 3});
        oneapi::tbb::task_arena one(1);
        const Gap alone = one.execute([&] { return gapOf(points, 4, {.references = 4}); });
        const Gap together = gapOf(points, 4, {.references = 4});
        const Gap other = gapOf(points, 4, {.references = 4, .seed = 2});
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(together.steps[i].gap, alone.steps[i].gap);
            QCOMPARE(together.steps[i].standardError, alone.steps[i].standardError);
            QVERIFY(together.steps[i].gap != other.steps[i].gap);
        }
    }

    void manyRowsAreSampledAndItSaysSo()
    {
        const Gap gap = gapOf(groups({.rows = 3'000, .columns = 2}), 5, {.exactRows = 500});
        QVERIFY(!gap.exact);
        QCOMPARE(gap.rows, std::int64_t{500});
        QCOMPARE(gap.firstK, 3);
    }

    void awkwardTablesHaveAnAnswer()
    {
        const Gap repeats = [] {
            Matrix points(300, 1);
            for (std::size_t row = 0; row < 300; ++row)
                points(row, 0) = static_cast<double>(row % 3) * 10;
            return gapOf(points, 6);
        }();
        QCOMPARE(repeats.steps.size(), std::size_t{3}); // as many as there are distinct rows
        QVERIFY(std::isfinite(repeats.steps[2].gap));
        QVERIFY(repeats.steps[2].gap > repeats.steps[0].gap + 10); // nothing is left within them

        const Gap equal = gapOf(Matrix(20, 3, 4.0), 5);
        QCOMPARE(equal.steps.size(), std::size_t{1});
        QCOMPARE(equal.firstK, 1);
        QCOMPARE(equal.steps[0].gap, 0.0);

        Matrix constant = groups({.rows = 300, .columns = 3});
        std::ranges::fill(constant.column(1), 1e9);
        QVERIFY(gapOf(constant, 4).firstK >= 1);
        QCOMPARE(gapOf(Matrix(1, 1, 2.0), 3).steps.size(), std::size_t{1});
        QCOMPARE(gapOf(oneCloud(6, 2), 6).steps.size(), std::size_t{6}); // k = n
    }

    void impossibleInputIsRefused()
    {
        QCOMPARE(gapStatistic(noise(10, 2), 0, {}, {}).issue().code,
                 IssueCode::SegmentRangeInvalid);
        Matrix holes = noise(10, 2);
        holes(3, 1) = std::nan("");
        QCOMPARE(gapStatistic(holes, 3, {}, {}).issue().code, IssueCode::NotFinite);
    }

    void progressGrowsToOneAndAStopEndsIt()
    {
        const auto progress = std::make_shared<Progress>();
        std::stop_source source;
        const Matrix points = noise(200, 2);
        QVERIFY(gapStatistic(points, 3, {}, Cancel(source.get_token(), progress)).ok());
        QVERIFY(std::abs(progress->fraction.load() - 1) < 1e-12);
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 (void)gapStatistic(points, 3, {}, Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestGap)
#include "tst_gap.moc"
