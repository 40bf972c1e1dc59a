// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/distances/rowdistances.h"
#include "clustering/kmeans/draft.h"
#include "clustering/kmeans/fit.h"
#include "clustering/kmeans/redraft.h"
#include "clustering/lloyd/moves.h"
#include "clustering/lloyd/rowmoves.h"
#include "clustering/sampling/coreset.h"
#include "clustering/sampling/seeding.h"
#include "madedata.h"

#include <oneapi/tbb/global_control.h>

#include <QTest>

#include <numeric>

using namespace tessera;

namespace {

/// Most rows near the origin, a few very far away in several places.
Matrix heavyTailed(std::size_t rows)
{
    Matrix points = oneCloud(rows, 2, 5);
    for (std::size_t i = 0; i < 12; ++i) {
        points(i * (rows / 12), 0) = i % 2 == 0 ? 4000 : -3000 - static_cast<double>(i);
        points(i * (rows / 12), 1) = i % 3 == 0 ? 2500 : 0;
    }
    return points;
}

/// Some rows with weights, and the same rows as often as their weights say.
struct Pair {
    Matrix once = oneCloud(300, 3, 8);
    Matrix often;
    std::vector<std::uint32_t> weights;
    std::vector<std::size_t> rows = std::vector<std::size_t>(300);

    Pair()
    {
        std::vector<std::size_t> repeated;
        for (std::size_t i = 0; i < 300; ++i) {
            weights.push_back(static_cast<std::uint32_t>(1 + i % 7 * (i % 3)));
            for (std::uint32_t copy = 0; copy < weights.back(); ++copy)
                repeated.push_back(i);
        }
        often = Matrix(repeated.size(), 3);
        for (std::size_t i = 0; i < repeated.size(); ++i)
            for (std::size_t j = 0; j < 3; ++j)
                often(i, j) = once(repeated[i], j);
        std::iota(rows.begin(), rows.end(), std::size_t{0});
    }
};

Matrix columnOf(std::initializer_list<double> values)
{
    Matrix points(values.size(), 1);
    std::ranges::copy(values, points.data());
    return points;
}

bool near(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

} // namespace

class TestCoreset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsStandForAll()
    {
        const Matrix matrix = heavyTailed(100'000);
        const Points points = *Points::pack(matrix, {});
        const WeightedRows chosen = coreset(points, 5'000, 1, {});
        QVERIFY(chosen.rows.size() > 2'500 && chosen.rows.size() < 10'000);
        QVERIFY(std::ranges::is_sorted(chosen.rows));
        const Points sample = points.gathered(chosen.rows, chosen.weights, {});
        QVERIFY(near(sample.totalWeight(), 100'000, 0.05));
        QVERIFY(near(sample.squares(), points.squares(), 0.05));
        for (std::size_t i = 0; i < 12; ++i) // the far ones are all there, as themselves
        {
            const auto at = std::ranges::lower_bound(chosen.rows, i * (100'000 / 12));
            QVERIFY(at != chosen.rows.end() && *at == i * (100'000 / 12));
            QCOMPARE(chosen.weights[static_cast<std::size_t>(at - chosen.rows.begin())], 1U);
        }
    }

    void equalSeedsChooseEqualRowsOnAnyNumberOfThreads()
    {
        const Matrix matrix = oneCloud(80'000, 8);
        const Points points = *Points::pack(matrix, {});
        const WeightedRows several = coreset(points, 4'000, 3, {});
        const oneapi::tbb::global_control one(oneapi::tbb::global_control::max_allowed_parallelism,
                                              1);
        const WeightedRows alone = coreset(points, 4'000, 3, {});
        QVERIFY(several.rows == alone.rows && several.weights == alone.weights);
        QVERIFY(coreset(points, 4'000, 4, {}).rows != alone.rows);
    }

    void aTableOfEqualRowsHasACoresetToo()
    {
        const Matrix matrix(5'000, 2, 1.0);
        const Points points = *Points::pack(matrix, {});
        QVERIFY(!coreset(points, 100, 1, {}).rows.empty());
    }

    void aWeightCountsLikeSoManyRows()
    {
        const Pair pair;
        const Points all = *Points::pack(pair.once, {});
        const Points often = *Points::pack(pair.often, {});
        const Points weighted = all.gathered(pair.rows, pair.weights, {});
        QCOMPARE(weighted.totalWeight(), static_cast<double>(often.rows()));
        std::vector<double> start(4 * 3);
        std::vector<double> startOften(4 * 3);
        for (std::size_t i = 0; i < 12; ++i) { // the frames differ
            const double value = pair.once(i / 3 * 50, i % 3);
            start[i] = all.frame().inFrame(value, i % 3);
            startOften[i] = often.frame().inFrame(value, i % 3);
        }
        LloydRun a(weighted, start);
        LloydRun b(often, startOften);
        lloyd(weighted, a, {.tolerance = 0}, {});
        lloyd(often, b, {.tolerance = 0}, {});
        QCOMPARE(a.iterations, b.iterations);
        QCOMPARE(a.sizes, b.sizes);
        QVERIFY(
            near(all.frame().squaresInMatrix(a.inertia), often.frame().squaresInMatrix(b.inertia)));
        const MoveTable moves(weighted, a.centroids, {});
        const MoveTable movesOften(often, b.centroids, {});
        Random random(1);
        Random randomOften(1);
        QCOMPARE(moves.merged(random).size(), movesOften.merged(randomOften).size());
    }

    void aShakeMovesEveryCentroidAsFarAsItsRowsAreSpread()
    {
        Matrix matrix = columnOf({0, 1, 100, 110}); // two segments, one ten times as wide
        const Points points = *Points::pack(matrix, {});
        std::vector<double> centroids;
        for (const double place : {0.5, 105.0})
            centroids.push_back(points.frame().inFrame(place, 0));
        const MoveTable moves(points, centroids, {});
        double farthest[] = {0, 0};
        Random random(1);
        for (int shake = 0; shake < 2'000; ++shake) {
            const std::vector<double> shaken = moves.shaken(random, 0.1);
            for (std::size_t c = 0; c < 2; ++c)
                farthest[c] = std::max(
                    farthest[c], points.frame().lengthInMatrix(std::abs(shaken[c] - centroids[c])));
        }
        for (std::size_t c = 0; c < 2; ++c) {
            const double most = 0.1 * std::sqrt(3.0) * (c == 0 ? 0.5 : 5.0);
            QVERIFY(farthest[c] <= most * (1 + 1e-6) && farthest[c] > 0.98 * most);
        }
    }

    void singleRowsMoveByTheirWeight()
    {
        const Pair pair;
        const Points all = *Points::pack(pair.once, {});
        const Points weighted = all.gathered(pair.rows, pair.weights, {});
        LloydRun run(weighted, seedCentroids(weighted, 6, Random(2), {}));
        lloyd(weighted, run, {.tolerance = 0}, {});
        double before = run.inertia;
        for (int round = 0; round < 20 && moveSingleRows(weighted, run, {}) > 0; ++round) {
            const double after =
                std::max(0.0, weighted.squares() - run.sums.explained(run.centroids));
            QVERIFY(after < before);
            before = after;
            QCOMPARE(std::reduce(run.sizes.begin(), run.sizes.end()),
                     static_cast<std::int64_t>(weighted.totalWeight()));
            lloyd(weighted, run, {.tolerance = 0}, {});
        }
    }

    void fewFarRowsGetSegmentsOfTheirOwnInALargeTable()
    {
        const Matrix matrix = heavyTailed(sampledRows + 1'000);
        const Clustering found = *kmeans(matrix, {.k = 4, .restarts = 4}, {});
        const Clustering again = *kmeans(matrix, {.k = 4, .restarts = 4, .seed = 9}, {});
        QVERIFY(near(found.inertia, again.inertia, 1e-4));
        // The groups that were made: near the origin, and three places far away.
        std::vector<std::int64_t> sizes = found.sizes;
        QVERIFY(sizes[0] > static_cast<std::int64_t>(sampledRows));
        QCOMPARE(sizes[1] + sizes[2] + sizes[3], 12);
    }

    void aDraftIsNearTheResult()
    {
        const Matrix matrix =
            groups({.rows = sampledRows + 17, .columns = 4, .groups = 5, .apart = 3});
        const KMeansOptions options{.k = 5, .effort = Effort::Draft};
        const Clustering drafted = *kmeans(matrix, options, {});
        const Clustering full = *kmeans(matrix, {.k = 5}, {});
        QVERIFY(!drafted.converged && full.converged);
        QVERIFY(drafted.inertia >= full.inertia * (1 - 1e-12));
        QVERIFY(drafted.inertia < full.inertia * 1.01);
        QCOMPARE(std::reduce(drafted.sizes.begin(), drafted.sizes.end()),
                 static_cast<std::int64_t>(matrix.rows()));
        QVERIFY(near(std::reduce(drafted.segmentInertia.begin(), drafted.segmentInertia.end()),
                     drafted.inertia, 1e-9));
        QCOMPARE(drafted.labels.size(), matrix.rows());
    }

    void oneSegmentMoreOrLessIsDraftedFromWhatIsShown()
    {
        const Matrix matrix =
            groups({.rows = draftedRows + 17, .columns = 4, .groups = 5, .apart = 3});
        const Clustering full = *kmeans(matrix, {.k = 5}, {});
        for (const int from : {1, 3, 4, 5, 6, 9}) {
            const Clustering shown = *kmeans(matrix, {.k = from}, {});
            const Redraft drafted = redraft(matrix, shown, 5, 1, {}).value();
            const Clustering& found = drafted.clustering;
            QCOMPARE(found.k, 5);
            QVERIFY(found.inertia >= full.inertia * (1 - 1e-12));
            QVERIFY2(found.inertia < full.inertia * 1.02, qPrintable(QString::number(from)));
            QVERIFY(!found.converged);
            QVERIFY(std::ranges::is_sorted(found.sizes, std::greater{}));
            for (Label c = 0; c < 5; ++c)
                QCOMPARE(std::ranges::count(found.labels, c), found.sizes[c]);
            QVERIFY(near(std::reduce(found.segmentInertia.begin(), found.segmentInertia.end()),
                         found.inertia, 1e-12));
            const RowDistances distances = rowDistances(matrix, found, {});
            QVERIFY(distances.own == drafted.distances.own);
            QVERIFY(distances.runnerUp == drafted.distances.runnerUp);
        }
    }

    void aRedraftDoesNotDependOnTheNumberOfThreads()
    {
        const Matrix matrix = oneCloud(draftedRows, 3);
        const Clustering shown = *kmeans(matrix, {.k = 4, .restarts = 2}, {});
        const Redraft several = redraft(matrix, shown, 6, 1, {}).value();
        const oneapi::tbb::global_control one(oneapi::tbb::global_control::max_allowed_parallelism,
                                              1);
        const Redraft alone = redraft(matrix, shown, 6, 1, {}).value();
        QVERIFY(several.clustering.labels == alone.clustering.labels);
        QVERIFY(several.clustering.centroids == alone.clustering.centroids);
        QCOMPARE(several.clustering.inertia, alone.clustering.inertia);
    }

    void smallSegmentsSurviveARedraft()
    {
        const Matrix matrix = heavyTailed(sampledRows);
        const Clustering shown = *kmeans(matrix, {.k = 4, .restarts = 4}, {});
        const Redraft drafted = redraft(matrix, shown, 5, 1, {}).value();
        QVERIFY(drafted.clustering.inertia < shown.inertia);
        QVERIFY(drafted.clustering.sizes.back() <= 12);
    }

    void whatIsFarFromWhatIsShownIsDraftedAnew()
    {
        const Matrix matrix = oneCloud(draftedRows, 2);
        const Clustering shown = *kmeans(matrix, {.k = 2, .restarts = 1}, {});
        QVERIFY(redraft(matrix, shown, 6, 1, {}).has_value());
        QVERIFY(!redraft(matrix, shown, 7, 1, {}).has_value());
        const Matrix small = oneCloud(draftedRows - 1, 2);
        QVERIFY(!redraft(small, *kmeans(small, {.k = 2, .restarts = 1}, {}), 3, 1, {}).has_value());
    }

    void whatOneValueCannotGiveIsDraftedAnew()
    {
        const Matrix matrix(draftedRows, 2, 1.0); // to be split, and there is nothing to split
        const Clustering shown = *kmeans(matrix, {.k = 1}, {});
        QVERIFY(!redraft(matrix, shown, 2, 1, {}).has_value());
    }

    void whereMinimaAreNearTiesTheResultIsNoWorseThanItsDraft()
    {
        // Five equal groups and fewer segments: which of them share one makes a difference that the
        // noise of a sample exceeds.
        for (const std::uint64_t seed : {6, 12, 14}) {
            Random random(seed);
            Matrix matrix(sampledRows + 50'000, 4);
            for (std::size_t i = 0; i < matrix.rows(); ++i)
                for (std::size_t j = 0; j < 4; ++j)
                    matrix(i, j) = random.normal() + (i % 5 == j ? 6.0 : 0.0);
            for (const int k : {3, 4}) {
                const Clustering full = *kmeans(matrix, {.k = k}, {});
                const Clustering drafted = *kmeans(matrix, {.k = k, .effort = Effort::Draft}, {});
                QVERIFY2(full.inertia <= drafted.inertia,
                         qPrintable(QStringLiteral("seed %1, k %2: %3 %")
                                        .arg(seed)
                                        .arg(k)
                                        .arg(100 * (full.inertia / drafted.inertia - 1))));
            }
        }
    }

    void aSmallTableHasNoDraft()
    {
        const Matrix matrix = oneCloud(2'000, 3);
        const Clustering drafted = *kmeans(matrix, {.k = 3, .effort = Effort::Draft}, {});
        const Clustering full = *kmeans(matrix, {.k = 3}, {});
        QVERIFY(drafted.converged);
        QCOMPARE(drafted.labels, full.labels);
    }
};

QTEST_GUILESS_MAIN(TestCoreset)
#include "tst_coreset.moc"
