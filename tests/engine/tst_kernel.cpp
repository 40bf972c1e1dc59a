// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "clustering/distances/distances.h"
#include "clustering/distances/rowdistances.h"
#include "clustering/kernels/kernel.h"
#include "clustering/kernels/nearest.h"
#include "clustering/kmeans/kmeans.h"
#include "clustering/lloyd/lloyd.h"
#include "clustering/lloyd/polish.h"
#include "clustering/sampling/seeding.h"

#include <QTest>

#include <numeric>

using namespace tessera;

namespace {

/// Skewed, with ties and duplicates.
Matrix table(std::size_t rows, std::size_t columns)
{
    Matrix points(rows, columns);
    Random random(2, rows, columns);
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t j = 0; j < columns; ++j) {
            const double z = random.normal() + static_cast<double>(row % 4);
            points(row, j) = j % 2 == 0 ? std::exp(z) : std::round(z * 3) / 3;
        }
    for (std::size_t row = rows / 2; row + 1 < rows; row += 7)
        for (std::size_t j = 0; j < columns; ++j)
            points(row, j) = points(0, j);
    return points;
}

/// Lloyd's algorithm as a textbook has it: double throughout, all sums anew in every iteration.
std::vector<Label> textbookLloyd(const Points& points, std::vector<double> centroids)
{
    const std::size_t n = points.rows();
    const std::size_t d = points.columns();
    std::vector<Label> labels(n, noLabel);
    std::vector<double> row(d);
    for (;;) {
        bool moved = false;
        std::vector<double> sums(centroids.size());
        std::vector<double> counts(centroids.size() / d);
        for (std::size_t i = 0; i < n; ++i) {
            points.copyExact(i, row.data());
            const Label nearest = nearestCentroid(row.data(), centroids, d);
            moved = moved || nearest != labels[i];
            labels[i] = nearest;
            ++counts[nearest];
            for (std::size_t j = 0; j < d; ++j)
                sums[nearest * d + j] += row[j];
        }
        if (!moved)
            return labels;
        for (std::size_t i = 0; i < sums.size(); ++i)
            if (counts[i / d] > 0)
                centroids[i] = sums[i] / counts[i / d];
    }
}

/// Leaves the best path behind, whatever happens.
struct BestPathAfterwards {
    ~BestPathAfterwards() { chooseSimdPath(-1); }
};

} // namespace

class TestKernel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelsEqualThoseOfDoubleThroughout()
    {
        for (const std::size_t columns : {1ul, 2ul, 5ul, 17ul, 40ul})
            for (const int k : {2, 3, 6, 7, 12, 13, 25}) {
                const Matrix matrix = table(1500, columns);
                const Points points = Points::pack(matrix, {}).value();
                const std::vector<double> start = seedCentroids(points, k, Random(k), {});
                LloydRun run(points, start);
                lloyd(points, run, {.maxIterations = 2000, .tolerance = 0}, {});
                if (run.emptyRepaired > 0)
                    continue; // the textbook has no answer
                run =
                    polish(points, std::move(run), {.maxIterations = 2000, .tolerance = 0}, {}).run;
                run.labels.resize(points.rows());
                QVERIFY(run.converged);
                QCOMPARE(run.labels, textbookLloyd(points, start));
            }
    }

    void rowsOnTheBorderAreDecidedInDouble()
    {
        // Every row lies within 1e-9 of the border between two centroids.
        Matrix matrix(4000, 2);
        Random random(6);
        for (std::size_t row = 0; row < 4000; ++row) {
            matrix(row, 0) = (random.uniform() - 0.5) * 1e-9;
            matrix(row, 1) = random.normal();
        }
        const Points points = Points::pack(matrix, {}).value();
        const std::vector<double> centroids{-0.25, 0, 0.25, 0};
        std::vector<Label> labels(points.panels().count() * panelRows, noLabel);
        const Reassignment step{points, centroids, RowSource::Exact, labels};
        reassign(std::span(&step, 1), {},
                 [](std::size_t, std::size_t, std::size_t, const Label*, const Label*) {});
        std::vector<double> row(2);
        for (std::size_t i = 0; i < 4000; ++i) {
            points.copyExact(i, row.data());
            QCOMPARE(labels[i], nearestCentroid(row.data(), centroids, 2));
        }
    }

    void everySimdPathGivesTheSameBits()
    {
        const BestPathAfterwards guard;
        const std::vector<const char*> paths = simdPaths();
        QVERIFY(!paths.empty());
        for (const std::size_t rows : {7ul, 16ul, 33ul, 2000ul}) {
            const Matrix matrix = table(rows, 9);
            std::vector<Clustering> results;
            for (std::size_t path = 0; path < paths.size(); ++path) {
                chooseSimdPath(static_cast<int>(path));
                results.push_back(kmeans(matrix, {.k = 5, .restarts = 4}, {}).value());
                QCOMPARE(results.back().labels, results.front().labels);
                QCOMPARE(results.back().restartInertias, results.front().restartInertias);
                QVERIFY(results.back().centroids == results.front().centroids);
            }
        }
        for (const char* path : paths)
            qInfo("%s", path);
    }

    void seedsAreDistinctRowsWhereThereAreEnough()
    {
        Matrix matrix(3000, 2);
        for (std::size_t row = 0; row < 3000; ++row)
            matrix(row, 0) = row < 2990 ? 1.0 : static_cast<double>(row);
        const Points points = Points::pack(matrix, {}).value();
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const std::vector<double> centroids = seedCentroids(points, 11, Random(seed), {});
            std::vector<double> first;
            for (std::size_t c = 0; c < 11; ++c)
                first.push_back(centroids[2 * c]);
            std::ranges::sort(first);
            QVERIFY(std::ranges::adjacent_find(first) == first.end());
        }
    }

    void theTwoNearestPlacesAreThoseOfPlainComparisonOnEverySimdPath()
    {
        const BestPathAfterwards guard;
        // Distances with ties, a place that is nobody's, and one that is beyond all numbers.
        for (const std::size_t rows : {1ul, 255ul, 256ul, 700ul}) {
            for (const std::size_t places : {1ul, 2ul, 7ul}) {
                const auto distance = [&](std::size_t row, std::size_t place) {
                    const auto steps = static_cast<double>(row * 7 % 5 + place * 3 % 4);
                    return place == 6 ? HUGE_VAL : std::abs(steps - 3);
                };
                std::vector<Label> nearest(rows);
                std::vector<Label> second(rows);
                std::vector<double> least(rows);
                for (std::size_t row = 0; row < rows; ++row) {
                    std::vector<Label> order(places);
                    std::iota(order.begin(), order.end(), Label{0});
                    std::ranges::stable_sort(order, {},
                                             [&](Label place) { return distance(row, place); });
                    nearest[row] = order[0];
                    second[row] = places > 1 ? order[1] : order[0];
                    least[row] = distance(row, order[0]);
                }
                for (std::size_t path = 0; path < simdPaths().size(); ++path) {
                    chooseSimdPath(static_cast<int>(path));
                    const Nearest found = findTwoNearest(
                        rows, places, {}, [&](RowRange range, std::size_t place, double* out) {
                            for (std::size_t row = range.begin; row < range.end; ++row)
                                *out++ = distance(row, place);
                        });
                    QCOMPARE(found.nearest, nearest);
                    QCOMPARE(found.second, second);
                    QVERIFY(std::ranges::equal(found.distance, least));
                }
            }
        }
    }

    void aRowThatIsNotWithItsNearestCentroidHasThatAsItsRunnerUp()
    {
        Matrix points(3, 1);
        std::ranges::copy(std::initializer_list<double>{0, 4, 10}, points.data());
        Clustering clustering{.k = 3, .labels = {0, 0, 2}, .centroids = Matrix(3, 1)};
        std::ranges::copy(std::initializer_list<double>{0, 5, 9}, clustering.centroids.data());
        clustering.sizes = {2, 0, 1};
        const RowDistances distances = rowDistances(points, clustering, {});
        QVERIFY(std::ranges::equal(distances.own, std::vector<double>{0, 4, 1}));
        QCOMPARE(distances.runnerUp, (std::vector<Label>{1, 1, 1}));
    }

    void seedsDoNotDependOnTheSimdPath()
    {
        const BestPathAfterwards guard;
        const Matrix matrix = table(5000, 6);
        const Points points = Points::pack(matrix, {}).value();
        const std::vector<double> best = seedCentroids(points, 12, Random(3), {});
        for (std::size_t path = 0; path < simdPaths().size(); ++path) {
            chooseSimdPath(static_cast<int>(path));
            QCOMPARE(seedCentroids(points, 12, Random(3), {}), best);
        }
    }
};

QTEST_APPLESS_MAIN(TestKernel)
#include "tst_kernel.moc"
