// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/constrained.h"
#include "clustering/kmeans/minimumsize.h"
#include "clustering/methods.h"

#include "madetables.h"

#include <QTest>

#include <cmath>
#include <thread>

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

using namespace tessera;

namespace {

Clustering cluster(MatrixView points, const KMeansOptions& options, std::int64_t least)
{
    return constrainedKmeans(points, options, least, {}).value();
}

double squared(MatrixView points, std::size_t row, const double* place)
{
    double sum = 0;
    for (std::size_t j = 0; j < points.columns; ++j)
        sum += (points(row, j) - place[j]) * (points(row, j) - place[j]);
    return sum;
}

double costOf(MatrixView points, const std::vector<double>& places,
              const std::vector<Label>& labels)
{
    double sum = 0;
    for (std::size_t row = 0; row < points.rows; ++row)
        sum += squared(points, row, places.data() + labels[row] * points.columns);
    return sum;
}

/// The least cost of all assignments, by trying them.
double leastByTrying(MatrixView points, const std::vector<double>& places, std::int64_t least)
{
    const std::size_t k = places.size() / points.columns;
    double best = HUGE_VAL;
    std::vector<Label> labels(points.rows);
    for (;;) {
        std::vector<std::int64_t> sizes(k);
        for (const Label label : labels)
            ++sizes[label];
        if (*std::ranges::min_element(sizes) >= least)
            best = std::min(best, costOf(points, places, labels));
        std::size_t digit = 0;
        while (digit < labels.size() && ++labels[digit] == k)
            labels[digit++] = 0;
        if (digit == labels.size())
            return best;
    }
}

} // namespace

class TestConstrained : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void assignmentIsTheBestOfAll()
    {
        for (std::uint64_t seed = 1; seed < 12; ++seed) {
            const Matrix points = normalGroups(9, 2, 1, 0.0, seed);
            const std::vector<double> places{0.1 * static_cast<double>(seed), 0, 1, 1, 3, -2};
            for (const std::int64_t least : {1, 2, 3}) {
                const std::vector<Label> labels = assignWithMinimum(points, places, least, {});
                const double expected = leastByTrying(points, places, least);
                QVERIFY(std::abs(costOf(points, places, labels) - expected) < 1e-9);
            }
        }
    }

    void agreesWithAnotherImplementation_data()
    {
        // The least of 60 starts of the Python package k-means-constrained 0.9.1.
        QTest::addColumn<int>("k");
        QTest::addColumn<int>("least");
        QTest::addColumn<double>("inertia");
        QTest::newRow("3 of 40") << 3 << 40 << 2791.63925;
        QTest::newRow("4 of 28") << 4 << 28 << 2464.3819444444443;
        QTest::newRow("4 of 30") << 4 << 30 << 2485.2383333333337;
        QTest::newRow("6 of 15") << 6 << 15 << 1847.9815439560443;
        QTest::newRow("5 of 10") << 5 << 10 << 2068.423364513557;
    }

    void agreesWithAnotherImplementation()
    {
        QFETCH(int, k);
        QFETCH(int, least);
        QFETCH(double, inertia);
        const Matrix points = arithmeticTable(120, 3);
        const Clustering found = cluster(points, {.k = k, .restarts = 20}, least);
        QVERIFY(found.converged);
        QVERIFY(found.sizes.back() >= least);
        // Both are heuristics: 1.5 % is what starts differ by here.
        QVERIFY2(found.inertia < inertia * 1.015,
                 qPrintable(QString::number(found.inertia, 'g', 12)));
        double sum = 0;
        for (std::size_t row = 0; row < 120; ++row)
            for (std::size_t j = 0; j < 3; ++j)
                sum += std::pow(points(row, j) - found.centroids(found.labels[row], j), 2);
        QVERIFY(std::abs(sum / found.inertia - 1) < 1e-12);
    }

    void whereKMeansSufficesItIsTheAnswer()
    {
        const Matrix points = arithmeticTable(200, 3);
        const KMeansOptions options{.k = 4};
        const Clustering free = kmeans(points, options, {}).value();
        QCOMPARE(cluster(points, options, free.sizes.back()).labels, free.labels);
        QVERIFY(cluster(points, options, free.sizes.back() + 1).inertia > free.inertia);
    }

    void theImpossibleIsRefused()
    {
        const Matrix points = arithmeticTable(100, 2);
        const auto found = constrainedKmeans(points, {.k = 3}, 34, {});
        QVERIFY(!found);
        QCOMPARE(found.issue().code, IssueCode::MinimumSizeImpossible);
        QCOMPARE(found.issue().arguments, (std::vector<std::string>{"34", "3", "100"}));
        QCOMPARE(cluster(points, {.k = 3}, 33).sizes, (std::vector<std::int64_t>{34, 33, 33}));
    }

    void duplicatesAreSharedOut()
    {
        Matrix points(1'000, 1);
        for (std::size_t row = 990; row < 1'000; ++row)
            points(row, 0) = static_cast<double>(row - 989);
        const Clustering found = cluster(points, {.k = 3}, 300);
        QVERIFY(found.sizes.back() >= 300);
        QVERIFY(!constrainedKmeans(Matrix(50, 2, 1.0), {.k = 2}, 10, {})); // one distinct row
    }

    void everySegmentOfOneRow()
    {
        const Clustering found = cluster(arithmeticTable(20, 2), {.k = 20}, 1);
        QCOMPARE(found.sizes, std::vector<std::int64_t>(20, 1));
    }

    void theMethodTakesTheMinimum()
    {
        const Matrix points = arithmeticTable(120, 3);
        const auto found = findMethod("kmeans")->run(
            {.points = points, .parameters = {{"min-size", 30.0}}, .k = 4}, {});
        QCOMPARE(found->clustering.sizes, std::vector<std::int64_t>(4, 30));
        QCOMPARE(found->cost, found->clustering.inertia);
    }

    void anyNumberOfThreadsGivesTheSameBits()
    {
        oneapi::tbb::global_control allow(oneapi::tbb::global_control::max_allowed_parallelism, 8);
        const Matrix points = normalGroups(20'000, 3, 3, 4.0);
        std::vector<Clustering> results;
        for (const int threads : {1, 2, 8}) {
            oneapi::tbb::task_arena arena(threads);
            results.push_back(
                arena.execute([&] { return cluster(points, {.k = 4, .restarts = 2}, 4'500); }));
            QCOMPARE(results.front().inertia, results.back().inertia);
            QVERIFY(results.front().labels == results.back().labels);
        }
        QVERIFY(results.front().sizes.back() >= 4'500);
    }

    void aStopIsObeyedAtOnce()
    {
        const Matrix points = normalGroups(60'000, 3, 1, 0.0);
        std::stop_source source;
        std::jthread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            source.request_stop();
        });
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 (void)constrainedKmeans(points, {.k = 12, .maxIterations = 10'000},
                                                         5'000, Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestConstrained)
#include "tst_constrained.moc"
