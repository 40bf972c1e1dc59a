// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality/randindex.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace tessera;

using Labels = std::vector<Label>;

class TestRandIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesOfSegmentsDoNotMatter()
    {
        const Overlap overlap = overlapOf(Labels{0, 0, 1, 1, 2}, Labels{2, 2, 0, 0, 1});
        QCOMPARE(adjustedRandIndex(overlap), 1.0);
        QCOMPARE(randIndex(overlap), 1.0);
        QCOMPARE(greatestJaccard(overlap), (std::vector<double>{1, 1, 1}));
    }

    void valuesEqualScikitLearnsManual()
    {
        // The examples of adjusted_rand_score and rand_score.
        QVERIFY(std::abs(adjustedRandIndex(overlapOf(Labels{0, 0, 1, 2}, Labels{0, 0, 1, 1})) -
                         4.0 / 7) < 1e-15);
        QVERIFY(std::abs(adjustedRandIndex(overlapOf(Labels{0, 0, 1, 1}, Labels{0, 0, 1, 2})) -
                         4.0 / 7) < 1e-15);
        QCOMPARE(adjustedRandIndex(overlapOf(Labels{0, 0, 0, 0}, Labels{0, 1, 2, 3})), 0.0);
        QCOMPARE(adjustedRandIndex(overlapOf(Labels{0, 0, 1, 1}, Labels{0, 1, 0, 1})), -0.5);
        QVERIFY(std::abs(randIndex(overlapOf(Labels{0, 0, 1, 1}, Labels{0, 0, 1, 2})) - 5.0 / 6) <
                1e-15);
    }

    void jaccardIsThatOfTheBestPartner()
    {
        // {0,1,2} against {0,1}: 2/3; {3,4} against {3,4} with 2 in it: 2/3
        const std::vector<double> found =
            greatestJaccard(overlapOf(Labels{0, 0, 0, 1, 1}, Labels{0, 0, 1, 1, 1}));
        QCOMPARE(found, (std::vector<double>{2.0 / 3, 2.0 / 3}));
    }

    void aSegmentWithoutRowsHasNone()
    {
        const std::vector<double> found = greatestJaccard(overlapOf(Labels{0, 2}, Labels{0, 1}));
        QCOMPARE(found.size(), std::size_t{3});
        QVERIFY(std::isnan(found[1]));
    }

    void trivialCutsAgreeWithThemselves()
    {
        for (const Labels& labels : {Labels{}, Labels{0}, Labels{0, 0, 0}, Labels{0, 1, 2}}) {
            QCOMPARE(adjustedRandIndex(overlapOf(labels, labels)), 1.0);
            QCOMPARE(randIndex(overlapOf(labels, labels)), 1.0);
        }
    }

    void asManySegmentsAsRowsNeedNoSquareOfMemory()
    {
        Labels every(60'000);
        std::iota(every.begin(), every.end(), Label{0});
        Labels backwards(every.rbegin(), every.rend());
        const Overlap overlap = overlapOf(every, backwards);
        QCOMPARE(overlap.entries.size(), every.size());
        QCOMPARE(adjustedRandIndex(overlap), 1.0);
        QCOMPARE(greatestJaccard(overlap).front(), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestRandIndex)
#include "tst_randindex.moc"
