// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/distances/distances.h"
#include "clustering/lloyd/lloyd.h"
#include "clustering/lloyd/polish.h"
#include "clustering/sampling/seeding.h"
#include "madedata.h"

#include <oneapi/tbb/global_control.h>

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace tessera;

namespace {

constexpr std::size_t never = std::numeric_limits<std::size_t>::max();
constexpr std::size_t always = 1;

/// Skewed, with ties and a few rows far away.
Matrix table(std::size_t rows, std::size_t columns)
{
    Matrix points = oneCloud(rows, columns, 3);
    for (std::size_t j = 0; j < columns; ++j)
        for (double& x : points.column(j))
            x = j % 2 == 0 ? std::exp(x) : std::round(x * 4) / 4;
    for (std::size_t row = 0; row < rows; row += rows / 7 + 1)
        points(row, 0) = 200;
    return points;
}

LloydRun iterated(const Points& points, int k, std::size_t fewestValues, int maxIterations = 300)
{
    LloydRun run(points, seedCentroids(points, k, Random(1, static_cast<std::uint64_t>(k)), {}));
    lloyd(points, run,
          {.maxIterations = maxIterations, .tolerance = 0, .fewestValues = fewestValues}, {});
    return run;
}

} // namespace

class TestActiveRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsThatArePassedOverWouldNotHaveMoved_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("k");
        QTest::newRow("many columns") << 20'003 << 11 << 8;
        QTest::newRow("two columns") << 30'000 << 2 << 12;
        QTest::newRow("one column") << 30'001 << 1 << 5;
        QTest::newRow("one segment") << 5'000 << 3 << 1;
        QTest::newRow("many segments") << 20'000 << 4 << 70;
        QTest::newRow("less than a block") << 900 << 3 << 4;
    }

    void rowsThatArePassedOverWouldNotHaveMoved()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(int, k);
        const Matrix matrix =
            table(static_cast<std::size_t>(rows), static_cast<std::size_t>(columns));
        const Points points = *Points::pack(matrix, {});
        for (const int iterations : {7, 300}) {
            const LloydRun all = iterated(points, k, never, iterations);
            const LloydRun few = iterated(points, k, always, iterations);
            QCOMPARE(few.iterations, all.iterations);
            QCOMPARE(few.labels, all.labels);
            QCOMPARE(few.sizes, all.sizes);
            QVERIFY(std::abs(few.inertia / all.inertia - 1) < 1e-12);
        }
    }

    void theNumberOfThreadsChangesNothing()
    {
        const Matrix matrix = table(60'000, 18);
        const Points points = *Points::pack(matrix, {});
        const LloydRun several = iterated(points, 9, always);
        const oneapi::tbb::global_control one(oneapi::tbb::global_control::max_allowed_parallelism,
                                              1);
        const LloydRun alone = iterated(points, 9, always);
        QVERIFY(several.labels == alone.labels && several.centroids == alone.centroids);
    }

    void aMarginIsNeverMoreThanTheTruth()
    {
        const Matrix matrix = table(4'000, 7);
        const Points points = *Points::pack(matrix, {});
        const std::vector<double> centroids = seedCentroids(points, 6, Random(4), {});
        std::vector<Label> labels(points.panels().count() * panelRows, noLabel);
        for (const double budget : {0.0, 1e-3, 0.01, 0.1, 10.0}) {
            Margins margins(points.chunks(), budget);
            const Reassignment step{points, centroids, RowSource::Packed, labels, &margins};
            reassign(std::span(&step, 1), {}, [](auto...) {});
            const std::vector<std::size_t> found = margins.rows(points.rows(), {});
            const std::set<std::size_t> rows(found.begin(), found.end());
            std::size_t within = 0; // the budget, by double precision
            std::vector<double> row(7);
            for (std::size_t i = 0; i < points.rows(); ++i) {
                points.copyPacked(i, row.data());
                std::vector<double> distances;
                for (std::size_t c = 0; c < 6; ++c)
                    distances.push_back(
                        std::sqrt(squaredDistance(row.data(), centroids.data() + c * 7, 7)));
                std::ranges::sort(distances);
                if (distances[1] - distances[0] > budget)
                    continue;
                ++within;
                QVERIFY(rows.contains(i));
            }
            // The bound is no more than the root of two too small.
            QVERIFY(budget > 0.5 || budget < 1e-9 || rows.size() < 2 * within + 100);
            QVERIFY(margins.rows(0, {}).empty());
        }
    }

    void gatheredRowsAreThePackedOnes()
    {
        const Matrix matrix = table(500, 5);
        const Points points = *Points::pack(matrix, {});
        const std::vector<std::size_t> rows{3, 4, 17, 33, 250, 251, 499};
        const Points few = points.gathered(rows, {});
        const Points again = few.gathered({1, 6}, {});
        double squares = 0;
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (std::size_t j = 0; j < 5; ++j) {
                const float value = few.panels()(i, j);
                QCOMPARE(value, points.panels()(rows[i], j));
                squares += static_cast<double>(value) * static_cast<double>(value);
            }
        QVERIFY(std::abs(few.squares() / squares - 1) < 1e-12);
        std::vector<double> exact(5);
        again.copyExact(1, exact.data());
        for (std::size_t j = 0; j < 5; ++j)
            QCOMPARE(exact[j], points.frame().inFrame(matrix(499, j), j));
    }
};

QTEST_GUILESS_MAIN(TestActiveRows)
#include "tst_activerows.moc"
