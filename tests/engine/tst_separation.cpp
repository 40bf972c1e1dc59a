// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/kmeans.h"
#include "clustering/quality/separation.h"

#include <QTest>

#include "madedata.h"

using namespace tessera;

namespace {

Clustering cut(MatrixView points, int k)
{
    return kmeans(points, {.k = k}, {}).value();
}

double separatedIn(MatrixView points, int k)
{
    const Clustering found = cut(points, k);
    return separatedShare(boundariesOf(points, found, {}), found);
}

} // namespace

class TestSeparation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsHaveAValleyBetweenThem()
    {
        const Matrix points = groups({.rows = 600, .columns = 3, .groups = 3});
        const Clustering found = cut(points, 3);
        for (const Boundary& boundary : boundariesOf(points, found, {})) {
            QVERIFY(boundary.depth() > 0.9);
            QVERIFY(boundary.significance() > 3);
        }
        QCOMPARE(separatedIn(points, 3), 1.0);
    }

    void halvesOfACloudHaveNone()
    {
        for (const std::size_t columns : {1U, 2U, 5U}) {
            QCOMPARE(separatedIn(oneCloud(1'000, columns), 2), 0.0);
            QCOMPARE(separatedIn(noise(1'000, columns), 2), 0.0);
        }
    }

    void neitherShapeNorTailsMakeAValley()
    {
        Matrix tail = oneCloud(2'000, 3);
        for (std::size_t i = 0; i < 6'000; ++i)
            tail.data()[i] = std::exp(tail.data()[i]);
        for (const int k : {2, 3, 5})
            QVERIFY(separatedIn(tail, k) < 0.2);
    }

    void countsAreThoseOfTheThirds()
    {
        // 0 and 6 on a line with 3 in the middle: ends hold 4 and 3 rows, the middle one.
        Matrix points(8, 1);
        std::ranges::copy(std::vector<double>{0, 0, 0, 0, 3, 6, 6, 6}, points.data());
        Clustering found{
            .k = 2, .labels = {0, 0, 0, 0, 1, 1, 1, 1}, .centroids = Matrix(2, 1), .sizes = {4, 4}};
        found.centroids(1, 0) = 6;
        const std::vector<Boundary> boundaries = boundariesOf(points, found, {});
        QCOMPARE(boundaries.size(), std::size_t{2});
        QCOMPARE(boundaries[0].neighbour, 1);
        QCOMPARE(boundaries[0].ends, std::int64_t{3});
        QCOMPARE(boundaries[0].middle, std::int64_t{1});
        QCOMPARE(boundaries[0].depth(), 2.0 / 3);
        QCOMPARE(boundaries[0].significance(), 1.0);
    }

    void degenerateSegmentsHaveAnAnswer()
    {
        QVERIFY(boundariesOf(noise(30, 2), cut(noise(30, 2), 1), {}).empty());
        QCOMPARE(separatedShare({}, Clustering{}), 0.0);
        const Matrix equal(4, 2, 7.0);
        const Clustering same{
            .k = 2, .labels = {0, 0, 1, 1}, .centroids = Matrix(2, 2, 7.0), .sizes = {2, 2}};
        const Boundary none = boundariesOf(equal, same, {}).front();
        QVERIFY(std::isnan(none.depth()));
        QCOMPARE(none.significance(), 0.0);
        QCOMPARE(boundariesOf(oneCloud(5, 2), cut(oneCloud(5, 2), 5), {}).size(), std::size_t{5});
    }

    void repeatsOfTwoRowsAreSetApart()
    {
        Matrix points(200, 3);
        for (std::size_t row = 0; row < 200; ++row)
            for (std::size_t j = 0; j < 3; ++j)
                points(row, j) = row % 2 == 0 ? 0.1 : 0.7 / double(j + 1);
        QCOMPARE(separatedIn(points, 2), 1.0);
    }

    void aStopEndsIt()
    {
        std::stop_source source;
        source.request_stop();
        const Matrix points = noise(100, 2);
        const Clustering found = cut(points, 3);
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 (void)boundariesOf(points, found, Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestSeparation)
#include "tst_separation.moc"
