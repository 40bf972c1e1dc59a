// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmedoids/kmedoids.h"

#include "madetables.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <thread>

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

using namespace tessera;

namespace {

MethodOutcome cluster(MatrixView points, const KMedoidsOptions& options)
{
    return kmedoids(points, options, {}).value();
}

double distance(MatrixView points, std::size_t a, std::size_t b, Metric metric)
{
    double sum = 0;
    for (std::size_t j = 0; j < points.columns; ++j) {
        const double x = points(a, j) - points(b, j);
        sum += metric == Metric::Manhattan ? std::abs(x) : x * x;
    }
    return metric == Metric::Manhattan ? sum : std::sqrt(sum);
}

Matrix column(std::initializer_list<double> values)
{
    Matrix matrix(values.size(), 1);
    std::ranges::copy(values, matrix.data());
    return matrix;
}

bool same(const MethodOutcome& a, const MethodOutcome& b)
{
    return a.clustering.labels == b.clustering.labels && a.medoids == b.medoids &&
           a.cost == b.cost && a.clustering.restartInertias == b.clustering.restartInertias &&
           a.clustering.inertia == b.clustering.inertia;
}

/// Medoids are rows of their own segments, every row belongs to its nearest, and the cost is the
/// sum of distances.
void verifySound(MatrixView points, const MethodOutcome& outcome)
{
    double cost = 0;
    for (std::size_t c = 0; c < outcome.medoids.size(); ++c) {
        QCOMPARE(outcome.clustering.labels[outcome.medoids[c]], static_cast<Label>(c));
        for (std::size_t j = 0; j < points.columns; ++j)
            QVERIFY(std::abs(outcome.clustering.centroids(c, j) - points(outcome.medoids[c], j)) <
                    1e-9 * (1 + std::abs(points(outcome.medoids[c], j))));
    }
    for (std::size_t row = 0; row < points.rows; ++row) {
        const double own =
            distance(points, row, outcome.medoids[outcome.clustering.labels[row]], outcome.metric);
        cost += own;
        QVERIFY(std::abs(own - outcome.distances->own[row]) <= 1e-9 * (1 + own));
        for (const std::size_t medoid : outcome.medoids)
            QVERIFY(own <= distance(points, row, medoid, outcome.metric) * (1 + 1e-9) + 1e-12);
    }
    QVERIFY(std::abs(cost / outcome.cost - 1) < 1e-9 || cost == outcome.cost);
    QVERIFY(std::ranges::is_sorted(outcome.clustering.sizes, std::greater{}));
}

} // namespace

class TestKmedoids : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithAnotherImplementation_data()
    {
        // The least loss of 400 random starts of fasterpam() of the Python package kmedoids 0.5.5.
        QTest::addColumn<int>("metric");
        QTest::addColumn<int>("k");
        QTest::addColumn<double>("loss");
        QTest::newRow("euclidean 2") << 0 << 2 << 634.2364814796524;
        QTest::newRow("euclidean 3") << 0 << 3 << 557.6810245474453;
        QTest::newRow("euclidean 4") << 0 << 4 << 513.1569489098853;
        QTest::newRow("euclidean 6") << 0 << 6 << 440.35622316431255;
        QTest::newRow("manhattan 2") << 1 << 2 << 963.6;
        QTest::newRow("manhattan 3") << 1 << 3 << 844.2;
        QTest::newRow("manhattan 4") << 1 << 4 << 760.5;
        QTest::newRow("manhattan 6") << 1 << 6 << 656.5;
    }

    void agreesWithAnotherImplementation()
    {
        QFETCH(int, metric);
        QFETCH(int, k);
        QFETCH(double, loss);
        const Matrix points = arithmeticTable(120, 3);
        const MethodOutcome found =
            cluster(points, {.k = k, .restarts = 30, .metric = static_cast<Metric>(metric)});
        verifySound(points, found);
        QVERIFY2(std::abs(found.cost / loss - 1) < 1e-9, qPrintable(QString::number(found.cost)));
    }

    void theMedoidsAreTheKnownOnes()
    {
        // From the same package; sizes 48, 43, 29.
        const MethodOutcome found = cluster(arithmeticTable(120, 3), {.k = 3, .restarts = 20});
        std::vector<std::size_t> medoids = found.medoids;
        std::ranges::sort(medoids);
        QCOMPARE(medoids, (std::vector<std::size_t>{17, 19, 33}));
        QCOMPARE(found.clustering.sizes, (std::vector<std::int64_t>{48, 43, 29}));
    }

    void twoMedoidsAreTheBestOfAllPairs()
    {
        const Matrix points = arithmeticTable(60, 2);
        for (const Metric metric : {Metric::Euclidean, Metric::Manhattan}) {
            double least = HUGE_VAL;
            for (std::size_t a = 0; a < 60; ++a)
                for (std::size_t b = 0; b < a; ++b) {
                    double loss = 0;
                    for (std::size_t row = 0; row < 60; ++row)
                        loss += std::min(distance(points, row, a, metric),
                                         distance(points, row, b, metric));
                    least = std::min(least, loss);
                }
            const MethodOutcome found = cluster(points, {.k = 2, .metric = metric});
            QVERIFY(std::abs(found.cost / least - 1) < 1e-9);
        }
    }

    void oneMedoidIsTheMedianOfAColumn()
    {
        const MethodOutcome found = cluster(column({9, 1, 2, 100, 3}), {.k = 1});
        QCOMPARE(found.medoids, (std::vector<std::size_t>{4}));
        QCOMPARE(found.cost, 6.0 + 2 + 1 + 97);
        QCOMPARE(found.distances->runnerUp, std::vector<Label>(5, 0));
    }

    void anOutlierDoesNotDragTheMedoid()
    {
        const MethodOutcome found = cluster(column({0, 1, 2, 50, 51, 52, 60}), {.k = 2});
        QCOMPARE(found.clustering.centroids(0, 0), 51.0); // 4 rows: 50 51 52 60; 51 or 52 alike
        QCOMPARE(found.clustering.centroids(1, 0), 1.0);
    }

    void runnersUpFollowTheCanonicalOrder()
    {
        const MethodOutcome found = cluster(column({0, 0, 0, 10, 10, 30}), {.k = 3});
        QCOMPARE(found.clustering.labels, (std::vector<Label>{0, 0, 0, 1, 1, 2}));
        QCOMPARE(found.distances->runnerUp, (std::vector<Label>{1, 1, 1, 0, 0, 1}));
    }

    void asManySegmentsAsRowsCostNothing()
    {
        const Matrix points = arithmeticTable(40, 3);
        const MethodOutcome found = cluster(points, {.k = 40});
        QCOMPARE(found.cost, 0.0);
        QCOMPARE(found.clustering.sizes, std::vector<std::int64_t>(40, 1));
    }

    void duplicatesTiesAndConstants()
    {
        Matrix points(900, 3, 7.0);
        for (std::size_t row = 0; row < 900; ++row)
            points(row, 1) = static_cast<double>(row % 3) * 5;
        const MethodOutcome found = cluster(points, {.k = 3});
        QCOMPARE(found.cost, 0.0);
        QCOMPARE(found.clustering.sizes, std::vector<std::int64_t>(3, 300));
        QVERIFY(!kmedoids(points, {.k = 4}, {}));
        QVERIFY(!kmedoids(Matrix(0, 2), {.k = 1}, {}));
        QCOMPARE(cluster(Matrix(5, 2, 1.0), {.k = 1}).cost, 0.0);
    }

    void offsetsAndScalesChangeNothing()
    {
        const Matrix points = arithmeticTable(100, 3);
        const MethodOutcome plain = cluster(points, {.k = 4});
        for (const double factor : {0x1p-500, 0x1p500}) {
            Matrix scaled = points;
            for (std::size_t i = 0; i < 300; ++i)
                scaled.data()[i] *= factor;
            const MethodOutcome found = cluster(scaled, {.k = 4});
            QCOMPARE(found.medoids, plain.medoids);
            QVERIFY(std::abs(found.cost / factor / plain.cost - 1) < 1e-12);
        }
    }

    void manyRowsAreSampledAndNearlyAsGood()
    {
        const Matrix points = normalGroups(4'000, 3, 3, 5.0);
        const KMedoidsOptions all{.k = 3, .restarts = 1};
        KMedoidsOptions few = all;
        few.restarts = 4;
        few.exactRows = 1'000;
        const MethodOutcome exact = cluster(points, all);
        const MethodOutcome sampled = cluster(points, few);
        verifySound(points, sampled);
        QCOMPARE(exact.sampledRows, std::int64_t{0});
        QCOMPARE(sampled.sampledRows, std::int64_t{1'000});
        QVERIFY(sampled.cost < exact.cost * 1.005);
        QCOMPARE(sampled.clustering.restartInertias.size(), std::size_t{4});
    }

    void anyNumberOfThreadsGivesTheSameBits()
    {
        oneapi::tbb::global_control allow(oneapi::tbb::global_control::max_allowed_parallelism, 8);
        const Matrix points = normalGroups(1'200, 4, 5, 2.0);
        for (const std::size_t exactRows : {std::size_t{10'000}, std::size_t{500}}) {
            const KMedoidsOptions options{.k = 5, .restarts = 3, .exactRows = exactRows};
            std::vector<MethodOutcome> results;
            for (const int threads : {1, 2, 8}) {
                oneapi::tbb::task_arena arena(threads);
                results.push_back(arena.execute([&] { return cluster(points, options); }));
                QVERIFY(same(results.front(), results.back()));
            }
        }
    }

    void aStopIsObeyedAtOnce()
    {
        const Matrix points = normalGroups(5'000, 8, 5, 1.0);
        std::stop_source source;
        std::jthread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(80));
            source.request_stop();
        });
        QVERIFY_THROWS_EXCEPTION(Cancelled, (void)kmedoids(points, {.k = 12, .restarts = 50},
                                                           Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestKmedoids)
#include "tst_kmedoids.moc"
