// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/advice/choice.h"

#include <QTest>

using namespace tessera;

class TestChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theElbowIsFarthestBelowTheChord()
    {
        const std::vector<int> ks{2, 3, 4, 5};
        QCOMPARE(elbowOf(100, ks, std::vector<double>{40, 15, 12, 10}), 3);
        QCOMPARE(elbowOf(100, ks, std::vector<double>{20, 17, 14, 11}), 2);
    }

    void tiesGoToTheSmallerK()
    {
        // chord distances at 2 and 3: 1 - 1/3 - 1/2 = 1 - 2/3 - 1/6
        const std::vector<int> ks{2, 3, 4};
        QCOMPARE(elbowOf(7, ks, std::vector<double>{4, 2, 1}), 2);
    }

    void aRangeMayBeginAnywhere()
    {
        const std::vector<int> ks{4, 5, 6, 7};
        QCOMPARE(elbowOf(100, ks, std::vector<double>{30, 10, 9, 8}), 5);
    }

    void degenerateCurvesHaveAnAnswer()
    {
        QCOMPARE(elbowOf(5, {}, {}), 0);
        QCOMPARE(elbowOf(5, std::vector<int>{3}, std::vector<double>{2}), 3);
        QCOMPARE(elbowOf(0, std::vector<int>{1, 2}, std::vector<double>{0, 0}), 1);
        QCOMPARE(elbowOf(9, std::vector<int>{1}, std::vector<double>{9}), 1);
    }

    void reasonsHaveStableNames()
    {
        QCOMPARE(choiceReasonName(ChoiceReason::Asked), "asked");
        QCOMPARE(choiceReasonName(ChoiceReason::Elbow), "elbow");
        QCOMPARE(choiceReasonName(ChoiceReason::OnlyOne), "only-one");
    }
};

QTEST_APPLESS_MAIN(TestChoice)
#include "tst_choice.moc"
