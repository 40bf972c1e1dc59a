// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/kmeans.h"
#include "scale/weights.h"

#include "madetables.h"

#include <QTest>

#include <cmath>

using namespace tessera;

namespace {

const std::vector<std::string> names{"a", "b", "c"};

Scaled scaledTable()
{
    std::vector<Issue> issues;
    return scale(SharedColumns(arithmeticTable(150, 3)), names, {}, issues, {});
}

Clustering clusterWeighted(const std::map<std::string, double>& weights)
{
    Scaled scaled = scaledTable();
    if (!weigh(scaled, names, weights, {}))
        return {};
    return kmeans(scaled.space(), {.k = 4}, {}).value();
}

} // namespace

class TestWeights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weightsOfOneChangeNothing()
    {
        Scaled scaled = scaledTable();
        QVERIFY(weigh(scaled, names, {{"a", 1.0}, {"c", 1.0}}, {}));
        QVERIFY(scaled.weights.empty());
        QCOMPARE(&scaled.space(), &scaled.values);
    }

    void aWeightOfTwoIsTheColumnTwice()
    {
        const Scaled scaled = scaledTable();
        Matrix twice(150, 4);
        for (std::size_t i = 0; i < 150; ++i)
            for (std::size_t j = 0; j < 4; ++j)
                twice(i, j) = scaled.values(i, j % 3);
        const Clustering expected = kmeans(twice, {.k = 4}, {}).value();
        const Clustering found = clusterWeighted({{"a", 2.0}});
        QVERIFY(std::abs(found.inertia / expected.inertia - 1) < 1e-9);
        QCOMPARE(found.sizes, expected.sizes);
    }

    void aWeightOfZeroIsTheColumnLeftOut()
    {
        const Scaled scaled = scaledTable();
        const SharedColumns all = scaled.values;
        Matrix two(150, 2);
        for (std::size_t i = 0; i < 150; ++i) {
            two(i, 0) = all(i, 0);
            two(i, 1) = all(i, 2);
        }
        const Clustering expected = kmeans(two, {.k = 4}, {}).value();
        const Clustering found = clusterWeighted({{"b", 0.0}});
        QVERIFY(std::abs(found.inertia / expected.inertia - 1) < 1e-9);
        QVERIFY(found.labels == expected.labels);
    }

    void theScaledValuesStayAsTheyAre()
    {
        Scaled scaled = scaledTable();
        const SharedColumns before = scaled.values;
        QVERIFY(weigh(scaled, names, {{"b", 9.0}}, {}));
        QVERIFY(scaled.values == before);
        QCOMPARE(scaled.space()(7, 1), 3.0 * before(7, 1));
        QCOMPARE(scaled.space()(7, 2), before(7, 2));
    }

    void whatIsNoFeatureIsRefused()
    {
        Scaled scaled = scaledTable();
        const Outcome unknown = weigh(scaled, names, {{"d", 2.0}}, {});
        QVERIFY(!unknown);
        QCOMPARE(unknown.issue().code, IssueCode::WeightOfNoFeature);
        const Outcome nothing = weigh(scaled, names, {{"a", 0.0}, {"b", 0.0}, {"c", 0.0}}, {});
        QVERIFY(!nothing);
        QCOMPARE(nothing.issue().code, IssueCode::NoUsableFeature);
    }
};

QTEST_APPLESS_MAIN(TestWeights)
#include "tst_weights.moc"
