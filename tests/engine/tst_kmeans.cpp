// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "clustering/distances/distinct.h"
#include "clustering/distances/rowdistances.h"
#include "clustering/kmeans/fit.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <set>
#include <thread>

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

using namespace tessera;

namespace {

Matrix column(std::initializer_list<double> values)
{
    Matrix matrix(values.size(), 1);
    std::ranges::copy(values, matrix.data());
    return matrix;
}

/// Overlapping groups with heavy ties and a few far rows.
Matrix mixture(std::size_t rows, std::size_t columns, std::uint64_t seed = 3)
{
    Matrix points(rows, columns);
    Random random(seed);
    for (std::size_t row = 0; row < rows; ++row) {
        const double group = static_cast<double>(random.below(5));
        for (std::size_t j = 0; j < columns; ++j) {
            const double z = random.normal() + group * ((row + j) % 3 == 0 ? 0.5 : 1.0);
            points(row, j) = j % 3 == 2 ? std::round(z * 2) / 2 : std::exp(0.7 * z);
        }
    }
    return points;
}

Clustering cluster(MatrixView points, const KMeansOptions& options)
{
    return kmeans(points, options, {}).value();
}

bool same(const Clustering& a, const Clustering& b)
{
    return a.labels == b.labels && a.centroids == b.centroids && a.sizes == b.sizes &&
           a.segmentInertia == b.segmentInertia && a.inertia == b.inertia &&
           a.iterations == b.iterations && a.restartInertias == b.restartInertias;
}

/// Whether labels, sizes, centroids and inertia fit each other, and no row is nearer to another
/// centroid.
void verifySound(MatrixView points, const Clustering& clustering, double tolerance = 1e-9)
{
    const std::size_t k = clustering.sizes.size();
    QCOMPARE(static_cast<int>(k), clustering.k);
    std::vector<std::int64_t> sizes(k);
    double inertia = 0;
    for (std::size_t row = 0; row < points.rows; ++row) {
        ++sizes[clustering.labels[row]];
        std::vector<double> distances(k);
        for (std::size_t c = 0; c < k; ++c)
            for (std::size_t j = 0; j < points.columns; ++j)
                distances[c] += std::pow(points(row, j) - clustering.centroids(c, j), 2);
        const double own = distances[clustering.labels[row]];
        inertia += own;
        QVERIFY(own <= *std::ranges::min_element(distances) * (1 + tolerance) + 1e-20);
    }
    QCOMPARE(sizes, clustering.sizes);
    QVERIFY(std::ranges::is_sorted(sizes, std::greater{}));
    QVERIFY(sizes.back() > 0);
    QVERIFY(std::abs(inertia - clustering.inertia) <= tolerance * inertia + 1e-20);
}

} // namespace

class TestKmeans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resultsFitEachOther()
    {
        for (const std::size_t rows : {5ul, 15ul, 16ul, 17ul, 333ul, 1000ul})
            for (const std::size_t columns : {1ul, 2ul, 3ul, 7ul, 17ul}) {
                const Matrix points = mixture(rows, columns);
                verifySound(points, cluster(points, {.k = 4, .restarts = 3}));
            }
    }

    void oneSegmentIsTheMean()
    {
        const Clustering result = cluster(column({1, 2, 6}), {.k = 1});
        QCOMPARE(result.centroids(0, 0), 3.0);
        QCOMPARE(result.inertia, 14.0);
        QVERIFY(result.converged);
    }

    void asManySegmentsAsRowsLeaveNoInertia()
    {
        const Matrix points = mixture(40, 3);
        const Clustering result = cluster(points, {.k = 40});
        QVERIFY(std::abs(result.inertia) < 1e-25);
        QCOMPARE(result.sizes, std::vector<std::int64_t>(40, 1));
    }

    void oneRow()
    {
        const Clustering result = cluster(column({7}), {.k = 1});
        QCOMPARE(result.centroids(0, 0), 7.0);
        QCOMPARE(result.inertia, 0.0);
    }

    void moreSegmentsThanDistinctRowsIsAnError()
    {
        const Result<Clustering> result =
            kmeans(column({1, 1, 2, 2, -0.0, 0.0, 3, 3}), {.k = 5}, {});
        QVERIFY(!result);
        QCOMPARE(result.issue().code, IssueCode::SegmentsTooMany);
        QCOMPARE(result.issue().arguments, (std::vector<std::string>{"5", "4"}));
    }

    void thousandsOfDuplicates()
    {
        Matrix points(5000, 2);
        for (std::size_t row = 0; row < 5000; ++row) {
            points(row, 0) = static_cast<double>(row % 5) / 3;
            points(row, 1) = static_cast<double>(row % 5 == 4);
        }
        points(17, 0) = 100; // six distinct rows
        const Clustering result = cluster(points, {.k = 6});
        QVERIFY(result.inertia < 1e-20);
        QCOMPARE(result.sizes.back(), std::int64_t{1});
        verifySound(points, result, 1e-6);
        QCOMPARE(distinctRows(points, 100), std::int64_t{6});
        QCOMPARE(distinctRows(points, 3), std::int64_t{3});
    }

    void whatIsNotFiniteIsRefused()
    {
        for (const double bad : {std::nan(""), std::numeric_limits<double>::infinity(),
                                 -std::numeric_limits<double>::infinity()}) {
            Matrix points = mixture(100, 3);
            points(77, 1) = bad;
            const Result<Clustering> result = kmeans(points, {.k = 3}, {});
            QVERIFY(!result);
            QCOMPARE(result.issue().code, IssueCode::NotFinite);
        }
    }

    void aFarOffsetCostsNothing()
    {
        // 1e12 with a variance near 1e-3: in steps that a double still holds there.
        Matrix near(2000, 2);
        Random random(4);
        for (std::size_t i = 0; i < 4000; ++i)
            near.data()[i] =
                std::round((random.normal() * 0.03 + (i % 2000 < 700 ? 0.2 : 0)) * 4096) / 4096;
        Matrix far = near;
        for (std::size_t i = 0; i < 4000; ++i)
            far.data()[i] += 1e12;
        const Clustering a = cluster(near, {.k = 3});
        const Clustering b = cluster(far, {.k = 3});
        QCOMPARE(a.labels, b.labels);
        QVERIFY(std::abs(a.inertia / b.inertia - 1) < 1e-9);
    }

    void hugeAndTinyScalesCostNothing()
    {
        const Matrix points = mixture(600, 3);
        const Clustering plain = cluster(points, {.k = 4});
        for (const double factor : {0x1p-1060, 0x1p-600, 0x1p900, 0x1p1015}) {
            Matrix scaled = points;
            for (std::size_t i = 0; i < 1800; ++i)
                scaled.data()[i] *= factor;
            const Clustering result = cluster(scaled, {.k = 4});
            if (factor > 0x1p-1000) // below, the input itself has lost digits
                QCOMPARE(result.labels, plain.labels);
            QCOMPARE(result.sizes.size(), std::size_t{4});
            QVERIFY(result.sizes.back() > 0);
        }
    }

    void constantColumnsChangeNothing()
    {
        const Matrix points = mixture(300, 2);
        Matrix wider(300, 4, 1e9);
        for (std::size_t row = 0; row < 300; ++row) {
            wider(row, 1) = points(row, 0);
            wider(row, 3) = points(row, 1);
        }
        QCOMPARE(cluster(wider, {.k = 3}).labels, cluster(points, {.k = 3}).labels);
    }

    void manyColumnsAndManySegments()
    {
        const Matrix wide = mixture(120, 2000);
        verifySound(wide, cluster(wide, {.k = 5, .restarts = 2}));
        const Matrix many = mixture(1500, 3);
        verifySound(many, cluster(many, {.k = 100, .restarts = 1}));
        verifySound(many, cluster(many, {.k = 300, .restarts = 1}));
    }

    void tiesGoToTheLowestAndTheOrderIsCanonical()
    {
        const Clustering result = cluster(column({0, 0, 10, 10}), {.k = 2});
        QCOMPARE(result.labels, (std::vector<Label>{0, 0, 1, 1})); // equal sizes: by centroid
        const Clustering sized = cluster(column({0, 10, 10, 10}), {.k = 2});
        QCOMPARE(sized.labels, (std::vector<Label>{1, 0, 0, 0}));
    }

    void restartsDoNotDependOnEachOther()
    {
        const Matrix points = mixture(800, 4);
        const Clustering three = cluster(points, {.k = 5, .restarts = 3, .seed = 11});
        const Clustering five = cluster(points, {.k = 5, .restarts = 5, .seed = 11});
        QVERIFY(std::equal(three.restartInertias.begin(), three.restartInertias.end(),
                           five.restartInertias.begin()));
        const double least = *std::ranges::min_element(five.restartInertias);
        QVERIFY(five.inertia < least * (1 + 1e-7));
        const Clustering plain =
            cluster(points, {.k = 5, .restarts = 5, .improvement = Improvement::None, .seed = 11});
        const double lowest = *std::ranges::min_element(plain.restartInertias);
        QVERIFY(std::abs(plain.inertia / lowest - 1) < 1e-7);
        QVERIFY(five.inertia <= plain.inertia * (1 + 1e-7));
        QVERIFY(cluster(points, {.k = 5, .seed = 12}).restartInertias != five.restartInertias);
    }

    void noSingleRowIsBetterOffElsewhere()
    {
        const Matrix points = mixture(900, 5);
        const Clustering result = cluster(points, {.k = 6, .restarts = 2});
        for (std::size_t row = 0; row < points.rows(); ++row) {
            const auto distance = [&](std::size_t c) {
                double sum = 0;
                for (std::size_t j = 0; j < points.columns(); ++j)
                    sum += std::pow(points(row, j) - result.centroids(c, j), 2);
                return sum;
            };
            const Label own = result.labels[row];
            const auto size = static_cast<double>(result.sizes[own]);
            const double gain = distance(own) * size / (size - 1);
            for (std::size_t c = 0; c < 6 && result.sizes[own] > 1; ++c) {
                const auto joined = static_cast<double>(result.sizes[c]);
                QVERIFY(c == own || distance(c) * joined / (joined + 1) > gain * (1 - 1e-6));
            }
        }
    }

    void manyRowsAreSearchedOnASampleAndAnsweredInFull()
    {
        const Matrix points = mixture(sampledRows + 7, 3);
        const KMeansOptions options{.k = 4, .restarts = 2};
        const Clustering result = cluster(points, options);
        verifySound(points, result);
        QVERIFY(result.converged);
        oneapi::tbb::task_arena one(1);
        QVERIFY(same(result, one.execute([&] { return cluster(points, options); })));
        const Clustering plain =
            cluster(points, {.k = 4, .restarts = 2, .improvement = Improvement::None});
        QVERIFY(result.inertia < plain.inertia * 1.002);
    }

    void anyNumberOfThreadsGivesTheSameBits()
    {
        // Eight threads even on a machine with fewer cores.
        oneapi::tbb::global_control allow(oneapi::tbb::global_control::max_allowed_parallelism, 8);
        for (const std::size_t rows : {1000ul, 60'000ul}) {
            const Matrix points = mixture(rows, 8);
            const KMeansOptions options{.k = 6, .restarts = 2, .maxIterations = 15};
            std::vector<Clustering> results;
            for (const int threads : {1, 2, 3, 8}) {
                oneapi::tbb::task_arena arena(threads);
                results.push_back(arena.execute([&] { return cluster(points, options); }));
                QVERIFY(same(results.front(), results.back()));
            }
        }
    }

    void aLimitOnIterationsIsReported()
    {
        const Matrix points = mixture(2000, 5);
        const Clustering result = cluster(points, {.k = 7, .restarts = 1, .maxIterations = 1});
        QVERIFY(!result.converged);
        QCOMPARE(result.iterations, 1);
    }

    void runnersUp()
    {
        const Matrix points = column({0, 1, 10, 11, 30});
        const Clustering result = cluster(points, {.k = 3});
        const RowDistances distances = rowDistances(points, result, {});
        QVERIFY(std::ranges::equal(distances.own, std::vector<double>{0.5, 0.5, 0.5, 0.5, 0}));
        QCOMPARE(distances.runnerUp, (std::vector<Label>{1, 1, 0, 0, 1}));
        const RowDistances alone = rowDistances(points, cluster(points, {.k = 1}), {});
        QCOMPARE(alone.runnerUp, std::vector<Label>(5, 0));
    }

    void aStopIsObeyedAtOnce()
    {
        const Matrix points = mixture(200'000, 8);
        std::stop_source source;
        std::jthread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(60));
            source.request_stop();
        });
        QVERIFY_THROWS_EXCEPTION(Cancelled, (void)kmeans(points, {.k = 12, .restarts = 100},
                                                         Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestKmeans)
#include "tst_kmeans.moc"
