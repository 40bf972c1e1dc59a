// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/mixture/mixture.h"

#include "madetables.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <thread>

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

using namespace tessera;

namespace {

MethodOutcome cluster(MatrixView points, const MixtureOptions& options)
{
    return mixture(points, options, {}).value();
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

void verifySound(MatrixView points, const MethodOutcome& outcome)
{
    const std::size_t k = outcome.clustering.sizes.size();
    QCOMPARE(outcome.memberships.rows(), points.rows);
    QCOMPARE(outcome.memberships.columns(), k);
    for (std::size_t row = 0; row < points.rows; ++row) {
        double sum = 0;
        const Label own = outcome.clustering.labels[row];
        for (std::size_t c = 0; c < k; ++c) {
            sum += outcome.memberships(row, c);
            QVERIFY(outcome.memberships(row, c) >= 0);
            QVERIFY(outcome.memberships(row, c) <= outcome.memberships(row, own));
        }
        QVERIFY(std::abs(sum - 1) < 1e-12);
    }
    const auto& weights = outcome.mixture->weights;
    QVERIFY(std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 1) < 1e-9);
    QVERIFY(std::ranges::is_sorted(outcome.clustering.sizes, std::greater{}));
    QVERIFY(outcome.clustering.sizes.back() > 0);
}

} // namespace

class TestMixture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithScikitLearn_data()
    {
        // GaussianMixture of scikit-learn 1.9.1 on the table scaled to unit variances (reg_covar
        // 1e-6, tol 1e-10, the best of 16 starts), brought back to the units of the table.
        QTest::addColumn<int>("covariance");
        QTest::addColumn<int>("k");
        QTest::addColumn<double>("logLikelihood");
        QTest::addColumn<double>("bic");
        QTest::newRow("full 1") << 0 << 1 << -1361.267055238767 << 2767.6298281244003;
        QTest::newRow("full 2") << 0 << 2 << -1324.1701069522371 << 2743.542284492303;
        QTest::newRow("diagonal 1") << 1 << 1 << -1557.4130409133095 << 3144.8898935911966;
        QTest::newRow("diagonal 2") << 1 << 2 << -1370.1385619898738 << 2805.415382802999;
        QTest::newRow("diagonal 3") << 1 << 3 << -1330.5770730447261 << 2761.3668519713774;
        QTest::newRow("diagonal 4") << 1 << 4 << -1301.7814640445324 << 2738.8500810296637;
    }

    void agreesWithScikitLearn()
    {
        QFETCH(int, covariance);
        QFETCH(int, k);
        QFETCH(double, logLikelihood);
        QFETCH(double, bic);
        const Matrix points = arithmeticTable(150, 3, 8.0);
        const MethodOutcome found =
            cluster(points, {.k = k,
                             .maxIterations = 3'000,
                             .covariance = static_cast<CovarianceKind>(covariance),
                             .tolerance = 1e-11});
        verifySound(points, found);
        QVERIFY(found.clustering.converged);
        QVERIFY2(near(found.mixture->logLikelihood, logLikelihood, 1e-6),
                 qPrintable(QString::number(found.mixture->logLikelihood, 'g', 12)));
        QVERIFY(near(found.mixture->bic, bic, 1e-6));
        QCOMPARE(found.cost, -found.mixture->logLikelihood);
        QCOMPARE(found.clustering.restartInertias.size(), std::size_t{4});
    }

    void oneSegmentIsTheNormalDistribution()
    {
        const Matrix points = arithmeticTable(150, 2);
        const MethodOutcome found = cluster(points, {.k = 1, .ridge = 1e-12});
        for (std::size_t j = 0; j < 2; ++j) {
            double mean = 0;
            double variance = 0;
            for (const double x : points.column(j))
                mean += x / 150;
            for (const double x : points.column(j))
                variance += (x - mean) * (x - mean) / 150;
            QVERIFY(near(found.clustering.centroids(0, j), mean, 1e-12));
            QVERIFY(near(found.mixture->covariances[0](j, j), variance, 1e-9));
        }
        QCOMPARE(found.memberships(7, 0), 1.0);
        QCOMPARE(found.distances->runnerUp[7], Label{0});
    }

    void rowsBetweenTwinsBelongToBoth()
    {
        // Two mirrored groups that overlap.
        Matrix points(400, 1);
        for (std::size_t i = 0; i < 200; ++i) {
            points(i, 0) = 2 + 3 * std::tan((static_cast<double>(i) - 99.5) / 100);
            points(200 + i, 0) = -points(i, 0);
        }
        const MethodOutcome found =
            cluster(points, {.k = 2, .maxIterations = 3'000, .tolerance = 1e-12});
        std::size_t shared = 0;
        for (std::size_t i = 0; i < 200; ++i) {
            QVERIFY(near(found.memberships(i, 0), found.memberships(200 + i, 1), 1e-4));
            shared += found.memberships(i, 0) > 0.1 && found.memberships(i, 0) < 0.9;
        }
        QVERIFY(shared > 10);
        QVERIFY(found.distances->runnerUp[0] != found.clustering.labels[0]);
    }

    void longAndThinGroupsNeedFullCovariances()
    {
        // Two parallel lines: k-means cuts them across, a mixture follows them.
        Matrix points(400, 2);
        for (std::size_t i = 0; i < 400; ++i) {
            const double t = static_cast<double>((i / 2 * 37) % 200) / 10;
            points(i, 0) = t;
            points(i, 1) = t + (i % 2 == 0 ? 0 : 4) + static_cast<double>((i * i) % 11) / 10;
        }
        const MethodOutcome full = cluster(points, {.k = 2});
        std::size_t right = 0;
        for (std::size_t i = 0; i < 400; ++i)
            right += full.clustering.labels[i] == full.clustering.labels[i % 2];
        QCOMPARE(right, std::size_t{400});
        const MethodOutcome diagonal =
            cluster(points, {.k = 2, .covariance = CovarianceKind::Diagonal});
        QVERIFY(full.mixture->bic < diagonal.mixture->bic);
    }

    void aConstantColumnAndDuplicatesAreNoTrouble()
    {
        Matrix points(600, 3, 7.0);
        for (std::size_t row = 0; row < 600; ++row)
            points(row, 1) = row % 3 == 0 ? 5.0 : 0.0;
        const MethodOutcome found = cluster(points, {.k = 2});
        QCOMPARE(found.clustering.sizes, (std::vector<std::int64_t>{400, 200}));
        QVERIFY(std::isfinite(found.mixture->logLikelihood));
        QVERIFY(!mixture(points, {.k = 3}, {}));
        QVERIFY(!mixture(Matrix(0, 2), {.k = 1}, {}));
        QCOMPARE(cluster(Matrix(5, 2, 1.0), {.k = 1}).clustering.sizes.front(), std::int64_t{5});
    }

    void asManySegmentsAsRowsIsPossible()
    {
        Matrix points(12, 1);
        for (std::size_t i = 0; i < 12; ++i)
            points(i, 0) = static_cast<double>(i * i);
        const MethodOutcome found = cluster(points, {.k = 12});
        QCOMPARE(found.clustering.sizes, std::vector<std::int64_t>(12, 1));
    }

    void moreColumnsThanRows()
    {
        const Matrix points = normalGroups(60, 90, 2, 30.0);
        const MethodOutcome found = cluster(points, {.k = 2});
        QCOMPARE(found.clustering.sizes, (std::vector<std::int64_t>{30, 30}));
        QVERIFY(std::isfinite(found.mixture->bic));
    }

    void fullCovariancesOfAWideTableAreRefusedBeforeTheyCostMemory()
    {
        Matrix points(30, 20'000);
        for (std::size_t i = 0; i < 30; ++i)
            for (std::size_t j = 0; j < points.columns(); ++j)
                points(i, j) = static_cast<double>((7 * i + 3 * j) % 31);
        const auto full = mixture(points, {.k = 3, .restarts = 1}, {});
        QVERIFY(!full);
        QCOMPARE(full.issue().code, IssueCode::TableTooWide);
        QCOMPARE(full.issue().arguments, (std::vector<std::string>{"20000", "500"}));
        QVERIFY(
            mixture(
                points,
                {.k = 2, .restarts = 1, .maxIterations = 5, .covariance = CovarianceKind::Diagonal},
                {})
                .ok());
    }

    void manyFullCovariancesAreRefusedBeforeTheyCostMemory()
    {
        const std::size_t columns = 400; // 160,000 cells a segment, 50 million in all
        Matrix points(1'000, columns);
        for (std::size_t i = 0; i < points.rows(); ++i)
            for (std::size_t j = 0; j < columns; ++j)
                points(i, j) = static_cast<double>((i * (j + 3) + i / 7) % 1'009);
        const auto refused = mixture(points, {.k = 313, .restarts = 1}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.issue().code, IssueCode::MethodSegmentsTooMany);
        QCOMPARE(refused.issue().arguments,
                 (std::vector<std::string>{"covariance=full", "313", "312"}));
        const auto diagonal = mixture(
            points,
            {.k = 313, .restarts = 1, .maxIterations = 1, .covariance = CovarianceKind::Diagonal},
            {});
        QVERIFY(diagonal || diagonal.issue().code != IssueCode::MethodSegmentsTooMany);
    }

    void unitsAndOffsetsShiftTheLikelihoodOnly()
    {
        const Matrix points = arithmeticTable(150, 2, 8.0);
        Matrix moved = points;
        for (std::size_t i = 0; i < 300; ++i)
            moved.data()[i] = moved.data()[i] * 1024 + 0x1p40;
        const MethodOutcome a = cluster(points, {.k = 3});
        const MethodOutcome b = cluster(moved, {.k = 3});
        QCOMPARE(a.clustering.labels, b.clustering.labels);
        QVERIFY(near(b.mixture->logLikelihood, a.mixture->logLikelihood - 300 * std::log(1024.0),
                     1e-6));
        QVERIFY(near(b.mixture->covariances[1](0, 1), a.mixture->covariances[1](0, 1) * 1024 * 1024,
                     1e-5));
    }

    void anyNumberOfThreadsGivesTheSameBits()
    {
        oneapi::tbb::global_control allow(oneapi::tbb::global_control::max_allowed_parallelism, 8);
        const Matrix points = normalGroups(5'000, 4, 4, 4.0);
        std::vector<MethodOutcome> results;
        for (const int threads : {1, 2, 8}) {
            oneapi::tbb::task_arena arena(threads);
            results.push_back(
                arena.execute([&] { return cluster(points, {.k = 4, .maxIterations = 20}); }));
            QCOMPARE(results.front().cost, results.back().cost);
            QVERIFY(results.front().memberships == results.back().memberships);
            QVERIFY(results.front().clustering.labels == results.back().clustering.labels);
        }
    }

    void aStopIsObeyedAtOnce()
    {
        const Matrix points = normalGroups(60'000, 8, 5, 1.0);
        std::stop_source source;
        std::jthread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            source.request_stop();
        });
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, (void)mixture(points, {.k = 12, .maxIterations = 1'000, .tolerance = 0},
                                     Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestMixture)
#include "tst_mixture.moc"
