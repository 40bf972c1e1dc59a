// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "clustering/kmeans/kmeans.h"
#include "clustering/quality/quality.h"

#include <QTest>

#include "ccspaces.h"

using namespace tessera;

namespace {

bool near(double actual, double expected, double relative)
{
    const bool good = std::abs(actual - expected) <= relative * std::max(1.0, std::abs(expected));
    if (!good)
        qWarning("%.17g is not %.17g", actual, expected);
    return good;
}

Matrix column(std::initializer_list<double> values)
{
    Matrix matrix(values.size(), 1);
    std::ranges::copy(values, matrix.data());
    return matrix;
}

} // namespace

class TestQuality : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void metricsOfTheReferenceLabelsEqualScikitLearns_data()
    {
        QTest::addColumn<QString>("space");
        for (const QString& name : ccSpaceNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void metricsOfTheReferenceLabelsEqualScikitLearns()
    {
        QFETCH(QString, space);
        const Matrix points = ccSpace(space);
        const auto golden = ccGolden(space);
        const auto labels = ccGoldenLabels(space);
        if (points.rows() == 0 || golden.is_null() || labels.empty())
            QSKIP("no reference results (set TESSERA_SHARED)");
        std::vector<Clustering> clusterings(11);
        std::vector<const Clustering*> pointers;
        for (int k = 2; k <= 12; ++k) {
            Clustering& clustering = clusterings[static_cast<std::size_t>(k - 2)];
            clustering.k = k;
            clustering.labels = labels[static_cast<std::size_t>(k - 2)];
            pointers.push_back(&clustering);
        }
        const QualityOptions inDouble{.precision = Precision::Double};
        const std::vector<Quality> qualities = judgeAll(points, pointers, inDouble, {});
        const std::vector<Quality> inFloat = judgeAll(points, pointers, {}, {});
        for (int k = 2; k <= 12; ++k) {
            const auto& expected = golden["per_k"][std::to_string(k)];
            const Quality& quality = qualities[static_cast<std::size_t>(k - 2)];
            QVERIFY(quality.silhouetteExact);
            QVERIFY(near(quality.silhouette, expected["silhouette"], 1e-9));
            QVERIFY(near(inFloat[static_cast<std::size_t>(k - 2)].silhouette,
                         expected["silhouette"], 1e-7));
            QVERIFY(near(quality.calinskiHarabasz, expected["calinski_harabasz"], 1e-9));
            QVERIFY(near(quality.daviesBouldin, expected["davies_bouldin"], 1e-9));
        }
    }

    void handMadeExample()
    {
        // a = 1, b = 9.5 and 8.5 from the left, by symmetry the same from the right
        const Quality quality =
            judge(column({0, 1, 9, 10}), std::vector<Label>{0, 0, 1, 1}, 2, {}, {});
        QVERIFY(near(quality.silhouette, (2 * (8.5 / 9.5) + 2 * (7.5 / 8.5)) / 4, 1e-14));
        QVERIFY(near(quality.calinskiHarabasz, 81.0 / (1.0 / 2), 1e-13));
        QVERIFY(near(quality.daviesBouldin, 1.0 / 9.0, 1e-14));
        QCOMPARE(quality.segmentSilhouette.size(), std::size_t{2});
    }

    void whatIsUndefinedIsNotANumber()
    {
        const Matrix points = column({1, 2, 4});
        const Quality one = judge(points, std::vector<Label>{0, 0, 0}, 1, {}, {});
        QVERIFY(std::isnan(one.silhouette));
        QVERIFY(std::isnan(one.calinskiHarabasz));
        QVERIFY(std::isnan(one.daviesBouldin));
        const Quality all = judge(points, std::vector<Label>{0, 1, 2}, 3, {}, {});
        QVERIFY(std::isnan(all.calinskiHarabasz));
        QCOMPARE(all.silhouette, 0.0);
        QCOMPARE(all.daviesBouldin, 0.0);
        QCOMPARE(all.rowSilhouette, (std::vector<float>{0, 0, 0}));
    }

    void duplicatesAndSinglesAreSound()
    {
        const Quality quality =
            judge(column({5, 5, 5, 7}), std::vector<Label>{0, 0, 0, 1}, 2, {}, {});
        QCOMPARE(quality.silhouette, 0.75);
        QVERIFY(std::isnan(quality.calinskiHarabasz)); // no spread within
        QCOMPARE(quality.daviesBouldin, 0.0);
    }

    void anOffsetOrAScaleChangesNothing()
    {
        Matrix points(500, 3);
        Random random(5);
        std::vector<Label> labels(500);
        for (std::size_t row = 0; row < 500; ++row) {
            labels[row] = static_cast<Label>(row % 2);
            for (std::size_t j = 0; j < 3; ++j) // multiples of 1/64: exact beside 2^40
                points(row, j) = std::round(64 * random.normal() + 128 * labels[row]) / 64;
        }
        const QualityOptions inDouble{.precision = Precision::Double};
        const Quality plain = judge(points, labels, 2, inDouble, {});
        for (const double factor : {1e-300, 1e200}) {
            Matrix other = points;
            for (std::size_t i = 0; i < 1500; ++i)
                other.data()[i] *= factor;
            const Quality scaled = judge(other, labels, 2, inDouble, {});
            QVERIFY(near(scaled.silhouette, plain.silhouette, 1e-12));
            QVERIFY(near(scaled.calinskiHarabasz, plain.calinskiHarabasz, 1e-12));
        }
        for (std::size_t i = 0; i < 1500; ++i)
            points.data()[i] += 0x1p40;
        const Quality moved = judge(points, labels, 2, inDouble, {});
        QVERIFY(near(moved.silhouette, plain.silhouette, 1e-12));
        QVERIFY(near(moved.daviesBouldin, plain.daviesBouldin, 1e-12));
    }

    void theEstimateCoversTheTruth()
    {
        Random random(9);
        Matrix points(6000, 2);
        std::vector<Label> labels(6000);
        for (std::size_t row = 0; row < 6000; ++row) {
            // sizes 1 : 3 : 6 : 600 or so; the smallest must not be lost
            const double u = random.uniform();
            labels[row] = static_cast<Label>(u < 0.6 ? 0 : u < 0.9 ? 1 : u < 0.998 ? 2 : 3);
            for (std::size_t j = 0; j < 2; ++j)
                points(row, j) = random.normal() + 2.0 * labels[row] * (j == 0 ? 1 : -1);
        }
        const Quality exact = judge(points, labels, 4, {}, {});
        int covered = 0;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const Quality estimate = judge(points, labels, 4, {.exactRows = 600, .seed = seed}, {});
            QVERIFY(!estimate.silhouetteExact);
            QVERIFY(std::abs(estimate.silhouette - exact.silhouette) < 0.05);
            covered += estimate.silhouetteLow <= exact.silhouette &&
                       exact.silhouette <= estimate.silhouetteHigh;
            QCOMPARE(estimate.calinskiHarabasz, exact.calinskiHarabasz);
            QVERIFY(std::isfinite(estimate.segmentSilhouette[3]));
        }
        qInfo("%d of 40 intervals cover the exact value", covered);
        QVERIFY(covered >= 34);
    }
};

QTEST_APPLESS_MAIN(TestQuality)
#include "tst_quality.moc"
