// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kprototypes/kprototypes.h"

#include "madetables.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <thread>

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

using namespace tessera;

namespace {

std::vector<CodedColumn> madeCategories(std::size_t rows)
{
    std::vector<CodedColumn> columns{{.name = "a"}, {.name = "b"}};
    for (std::size_t i = 0; i < rows; ++i) {
        columns[0].codes.push_back(static_cast<std::int32_t>(i % 3));
        columns[1].codes.push_back(static_cast<std::int32_t>(i * i % 5));
    }
    return columns;
}

MethodOutcome cluster(MatrixView points, std::span<const CodedColumn> categories,
                      const KPrototypesOptions& options)
{
    return kprototypes(points, categories, options, {}).value();
}

double dissimilarity(MatrixView points, std::span<const CodedColumn> categories, std::size_t row,
                     const MethodOutcome& found, std::size_t c)
{
    double sum = 0;
    for (std::size_t j = 0; j < points.columns; ++j)
        sum += std::pow(points(row, j) - found.clustering.centroids(c, j), 2);
    for (std::size_t m = 0; m < categories.size(); ++m)
        sum += categories[m].codes[row] == found.modes[c][m] ? 0 : found.gamma;
    return sum;
}

/// Every row belongs to its nearest prototype, and the cost is the sum.
void verifySound(MatrixView points, std::span<const CodedColumn> categories,
                 const MethodOutcome& found)
{
    double cost = 0;
    for (std::size_t row = 0; row < points.rows; ++row) {
        const double own =
            dissimilarity(points, categories, row, found, found.clustering.labels[row]);
        cost += own;
        QVERIFY(std::abs(found.distances->own[row] - std::sqrt(own)) < 1e-9 * (1 + own));
        for (std::size_t c = 0; c < found.modes.size(); ++c)
            QVERIFY(own <= dissimilarity(points, categories, row, found, c) + 1e-9);
    }
    QVERIFY(std::abs(cost - found.cost) < 1e-9 * (1 + cost));
    QVERIFY(std::ranges::is_sorted(found.clustering.sizes, std::greater{}));
    QVERIFY(found.clustering.sizes.back() > 0);
}

} // namespace

class TestKprototypes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithAnotherImplementation_data()
    {
        // The least cost of 48 starts of KPrototypes of the Python package kmodes 0.12.2.
        QTest::addColumn<int>("k");
        QTest::addColumn<double>("gamma");
        QTest::addColumn<double>("cost");
        QTest::newRow("2, Huang's gamma") << 2 << 0.0 << 3983.902287211258;
        QTest::newRow("3, Huang's gamma") << 3 << 0.0 << 3113.425324742197;
        QTest::newRow("4, Huang's gamma") << 4 << 0.0 << 2688.1420386065233;
        QTest::newRow("3, gamma 20") << 3 << 20.0 << 5526.642489886925;
        QTest::newRow("5, gamma 20") << 5 << 20.0 << 4529.821351449276;
    }

    void agreesWithAnotherImplementation()
    {
        QFETCH(int, k);
        QFETCH(double, gamma);
        QFETCH(double, cost);
        const Matrix points = arithmeticTable(120, 3);
        const auto categories = madeCategories(120);
        const MethodOutcome found =
            cluster(points, categories, {.k = k, .restarts = 60, .gamma = gamma});
        verifySound(points, categories, found);
        // Both are heuristics: the best of many starts differ by a thousandth.
        QVERIFY2(found.cost < cost * 1.001, qPrintable(QString::number(found.cost, 'g', 12)));
    }

    void gammaIsHuangs()
    {
        // 0.5 * mean of the standard deviations of the columns, by numpy.
        const MethodOutcome found = cluster(arithmeticTable(120, 3), madeCategories(120), {.k = 2});
        QVERIFY(std::abs(found.gamma - 2.3944779434878876) < 1e-12);
    }

    void categoriesAloneCanTell()
    {
        const Matrix points(90, 1, 3.0);
        std::vector<CodedColumn> categories{{.name = "town"}};
        for (int i = 0; i < 90; ++i)
            categories[0].codes.push_back(i % 10 == 0 ? -1 : i % 2); // a missing one is one more
        const MethodOutcome found = cluster(points, categories, {.k = 3});
        QCOMPARE(found.cost, 0.0);
        QCOMPARE(found.gamma, 1.0);
        QCOMPARE(found.clustering.sizes, (std::vector<std::int64_t>{45, 36, 9}));
        QCOMPARE(found.modes[2][0], -1);
        QVERIFY(!kprototypes(points, categories, {.k = 4}, {}));
    }

    void withoutCategoriesItIsKMeans()
    {
        const Matrix points = arithmeticTable(120, 3, 8.0);
        const MethodOutcome found = cluster(points, {}, {.k = 4});
        verifySound(points, {}, found);
        QVERIFY(std::abs(found.cost / found.clustering.inertia - 1) < 1e-12);
    }

    void greatGammaFollowsTheCategories()
    {
        const Matrix points = arithmeticTable(120, 3);
        std::vector<CodedColumn> categories = madeCategories(120);
        categories.pop_back();
        const MethodOutcome found = cluster(points, categories, {.k = 3, .gamma = 1e9});
        for (std::size_t row = 0; row < 120; ++row)
            QCOMPARE(found.clustering.labels[row], found.clustering.labels[row % 3]);
    }

    void trapsAreNoTrouble()
    {
        const auto categories = madeCategories(20);
        const Matrix points = arithmeticTable(20, 2);
        QCOMPARE(cluster(points, categories, {.k = 20}).cost, 0.0);
        QCOMPARE(cluster(points, categories, {.k = 1}).clustering.sizes.front(), std::int64_t{20});
        QVERIFY(!kprototypes(Matrix(0, 2), {}, {.k = 1}, {}));
        Matrix broken = points;
        broken(3, 1) = std::numeric_limits<double>::quiet_NaN();
        const auto refused = kprototypes(broken, categories, {.k = 2}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.issue().code, IssueCode::NotFinite);
    }

    void anyNumberOfThreadsGivesTheSameBits()
    {
        oneapi::tbb::global_control allow(oneapi::tbb::global_control::max_allowed_parallelism, 8);
        const Matrix points = normalGroups(5'000, 3, 3, 4.0);
        const auto categories = madeCategories(5'000);
        std::vector<MethodOutcome> results;
        for (const int threads : {1, 2, 8}) {
            oneapi::tbb::task_arena arena(threads);
            results.push_back(arena.execute(
                [&] { return cluster(points, categories, {.k = 5, .restarts = 3}); }));
            QCOMPARE(results.front().cost, results.back().cost);
            QVERIFY(results.front().clustering.labels == results.back().clustering.labels);
            QVERIFY(results.front().clustering.restartInertias ==
                    results.back().clustering.restartInertias);
        }
    }

    void aStopIsObeyedAtOnce()
    {
        const Matrix points = normalGroups(100'000, 4, 3, 1.0);
        const auto categories = madeCategories(100'000);
        std::stop_source source;
        std::jthread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(120));
            source.request_stop();
        });
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 (void)kprototypes(points, categories, {.k = 12, .restarts = 100},
                                                   Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestKprototypes)
#include "tst_kprototypes.moc"
