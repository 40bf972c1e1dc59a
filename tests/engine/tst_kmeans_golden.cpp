// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/advice/choice.h"
#include "clustering/kmeans/sweep.h"

#include <QTest>

#include "ccspaces.h"

using namespace tessera;

class TestKmeansGolden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKReachesTheBestKnownInertia_data()
    {
        QTest::addColumn<QString>("space");
        for (const QString& name : ccSpaceNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyKReachesTheBestKnownInertia()
    {
        QFETCH(QString, space);
        const Matrix points = ccSpace(space);
        const auto golden = ccGolden(space);
        if (points.rows() == 0 || golden.is_null())
            QSKIP("no reference results (set TESSERA_SHARED)");
        std::vector<Issue> issues;
        const Result<Sweep> result = sweep(points, {.from = 2, .to = 12}, {}, issues, {});
        QVERIFY(result.ok());
        const double total = golden["choice_of_k"]["total_sum_of_squares_k1"];
        QVERIFY(std::abs(result->totalInertia / total - 1) < 1e-9);
        std::vector<int> ks;
        std::vector<double> inertias;
        for (const Clustering& clustering : result->solutions) {
            const auto& expected = golden["per_k"][std::to_string(clustering.k)];
            const double excess = clustering.inertia / double(expected["inertia"]) - 1;
            qInfo("k=%d: inertia %.6f, excess %.2e, iterations %d", clustering.k,
                  clustering.inertia, excess, clustering.iterations);
            QVERIFY(excess < (clustering.k <= 8 ? 1e-6 : 1e-4));
            QVERIFY(excess > -1e-4); // lower would be news
            // Never worse than the other program's 50 restarts.
            QVERIFY(clustering.inertia < double(expected["inertia_n_init"]) * (1 + 1e-6));
            QVERIFY(clustering.converged);
            ks.push_back(clustering.k);
            inertias.push_back(clustering.inertia);
        }
        QCOMPARE(elbowOf(result->totalInertia, ks, inertias),
                 int(golden["choice_of_k"]["knee_k_from_1"]["k"]));
        if (space == QLatin1String("standardised17")) {
            const std::vector<int> near{3987, 3365, 1196, 402};
            for (std::size_t c = 0; c < 4; ++c)
                QVERIFY(std::abs(result->solutions[2].sizes[c] - near[c]) < 30);
        }
    }
};

QTEST_APPLESS_MAIN(TestKmeansGolden)
#include "tst_kmeans_golden.moc"
