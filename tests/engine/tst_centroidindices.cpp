// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/kmeans.h"
#include "clustering/quality/bic.h"
#include "clustering/quality/centroidsilhouette.h"
#include "clustering/quality/dunn.h"

#include <QTest>

#include <numbers>
#include <oneapi/tbb/task_arena.h>

#include "madedata.h"

using namespace tessera;

namespace {

bool near(double actual, double expected, double relative = 1e-12)
{
    const bool good = std::abs(actual - expected) <= relative * std::max(1.0, std::abs(expected));
    if (!good)
        qWarning("%.17g is not %.17g", actual, expected);
    return good;
}

/// 0, 1 and 9, 10 on a line: centroids 0.5 and 9.5.
Clustering twoPairs(Matrix& points)
{
    points = Matrix(4, 1);
    std::ranges::copy(std::vector<double>{0, 1, 9, 10}, points.data());
    Clustering pairs{.k = 2, .labels = {0, 0, 1, 1}, .centroids = Matrix(2, 1), .sizes = {2, 2}};
    pairs.centroids(0, 0) = 0.5;
    pairs.centroids(1, 0) = 9.5;
    pairs.inertia = 1;
    return pairs;
}

double between(MatrixView points, std::size_t row, const Matrix& centroids, std::size_t c)
{
    double squares = 0;
    for (std::size_t j = 0; j < points.columns; ++j)
        squares += (points(row, j) - centroids(c, j)) * (points(row, j) - centroids(c, j));
    return std::sqrt(squares);
}

} // namespace

/// Silhouette, Dunn and BIC by centroids.
class TestCentroidIndices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handMadeExample()
    {
        Matrix points;
        const Clustering pairs = twoPairs(points);
        const CentroidSilhouette widths = centroidSilhouette(points, pairs, {});
        const double outer = (9.5 - 0.5) / 9.5;
        const double inner = (8.5 - 0.5) / 8.5;
        QVERIFY(near(widths.total, (outer + inner) / 2));
        QVERIFY(near(widths.segments[0], (outer + inner) / 2));
        QVERIFY(near(static_cast<double>(widths.rows[0]), outer, 1e-7));
        QCOMPARE(widths.meanDistances, (std::vector<double>{0.5, 0.5}));
        QCOMPARE(dunnIndex(pairs.centroids, widths.meanDistances), 9.0);
    }

    void everyRowIsWhatTheDefinitionSays()
    {
        const Matrix points = groups({.rows = 5'000, .columns = 3, .groups = 4, .apart = 3});
        const Clustering found = kmeans(points, {.k = 4}, {}).value();
        const CentroidSilhouette widths = centroidSilhouette(points, found, {});
        double sum = 0;
        for (std::size_t row = 0; row < points.rows(); ++row) {
            const double own = between(points, row, found.centroids, found.labels[row]);
            double other = std::numeric_limits<double>::infinity();
            for (std::size_t c = 0; c < 4; ++c)
                if (c != found.labels[row])
                    other = std::min(other, between(points, row, found.centroids, c));
            const double width = (other - own) / std::max(own, other);
            QVERIFY(std::abs(static_cast<double>(widths.rows[row]) - width) < 1e-6);
            sum += width;
        }
        QVERIFY(near(widths.total, sum / 5'000));
    }

    void degenerateSegmentsHaveAnAnswer()
    {
        Matrix points(4, 2, 7.0); // all rows equal, cut in two all the same
        Clustering cut{
            .k = 2, .labels = {0, 0, 0, 1}, .centroids = Matrix(2, 2, 7.0), .sizes = {3, 1}};
        QCOMPARE(centroidSilhouette(points, cut, {}).total, 0.0);
        QVERIFY(std::isnan(dunnIndex(cut.centroids, std::vector<double>{0, 0})));
        points(3, 0) = 9; // a segment of one row counts 0
        cut.centroids(1, 0) = 9;
        const CentroidSilhouette widths = centroidSilhouette(points, cut, {});
        QCOMPARE(widths.rows, (std::vector<float>{1, 1, 1, 0}));
        QCOMPARE(widths.total, 0.75);
    }

    void oneSegmentHasNoSilhouette()
    {
        const Matrix points = noise(50, 2);
        const Clustering one = kmeans(points, {.k = 1}, {}).value();
        const CentroidSilhouette widths = centroidSilhouette(points, one, {});
        QVERIFY(std::isnan(widths.total) && std::isnan(widths.segments[0]));
        QVERIFY(std::isnan(dunnIndex(one.centroids, widths.meanDistances)));
    }

    void dunnIsTheWorstPairOverTheWidest()
    {
        Matrix centroids(3, 1);
        std::ranges::copy(std::vector<double>{0, 4, 10}, centroids.data());
        QCOMPARE(dunnIndex(centroids, std::vector<double>{0.5, 1, 0.25}), 2.0);
    }

    void bicIsTheLikelihoodLessItsParameters()
    {
        // The same from the density of every row instead of sizes and inertia.
        const Matrix points = groups({.rows = 300, .columns = 3, .groups = 3, .unequal = true});
        const Clustering found = kmeans(points, {.k = 3}, {}).value();
        const double n = 300;
        const double variance = found.inertia / (3 * (n - 3));
        double expected = -0.5 * 3 * 4 * std::log(n);
        for (std::size_t row = 0; row < 300; ++row) {
            const Label own = found.labels[row];
            const double off = between(points, row, found.centroids, own);
            expected += std::log(static_cast<double>(found.sizes[own]) / n) -
                        1.5 * std::log(2 * std::numbers::pi * variance) -
                        off * off / (2 * variance);
        }
        QVERIFY(
            near(bayesianCriterion({.sizes = found.sizes, .columns = 3, .inertia = found.inertia}),
                 expected, 1e-10));
    }

    void bicIsBestAtTheTrueNumberOfRoundGroups()
    {
        const Matrix points = groups({.rows = 500, .columns = 4, .groups = 5});
        int best = 0;
        double greatest = -1e300;
        for (int k = 1; k <= 8; ++k) {
            const Clustering found = kmeans(points, {.k = k}, {}).value();
            const double criterion =
                bayesianCriterion({.sizes = found.sizes, .columns = 4, .inertia = found.inertia});
            if (criterion > greatest) {
                greatest = criterion;
                best = k;
            }
        }
        QCOMPARE(best, 5);
    }

    void bicWithoutSpreadIsUndefined()
    {
        const std::vector<std::int64_t> ones{1, 1, 1};
        QVERIFY(std::isnan(bayesianCriterion({.sizes = ones, .columns = 2, .inertia = 3})));
        const std::vector<std::int64_t> sizes{5, 5};
        QVERIFY(std::isnan(bayesianCriterion({.sizes = sizes, .columns = 2, .inertia = 0})));
    }

    void threadsDoNotChangeABit()
    {
        const Matrix points = groups({.rows = 20'000, .columns = 3, .groups = 4, .apart = 3});
        const Clustering found = kmeans(points, {.k = 4, .restarts = 2}, {}).value();
        oneapi::tbb::task_arena one(1);
        const auto alone = one.execute([&] { return centroidSilhouette(points, found, {}); });
        const auto together = centroidSilhouette(points, found, {});
        QCOMPARE(together.total, alone.total);
        QCOMPARE(together.segments, alone.segments);
        QCOMPARE(together.meanDistances, alone.meanDistances);
    }

    void aStopEndsIt()
    {
        std::stop_source source;
        source.request_stop();
        const Matrix points = noise(200, 2);
        const Clustering found = kmeans(points, {.k = 2}, {}).value();
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, (void)centroidSilhouette(points, found, Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestCentroidIndices)
#include "tst_centroidindices.moc"
