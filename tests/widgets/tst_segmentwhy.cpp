// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/whytext.h"

#include <QTest>

#include <cmath>

using namespace tessera;

namespace {

/// Inertias 100, 60, 48, 40.8, 38.76, 37.21: savings of 40, 20, 15, 5 and 4 per cent.
WhyFacts facts()
{
    WhyFacts facts;
    facts.k = 4;
    facts.elbowK = 4;
    facts.silhouetteK = 4;
    facts.silhouette = 0.41;
    facts.bestSilhouette = 0.41;
    facts.ks = {1, 2, 3, 4, 5, 6};
    facts.inertias = {100.0, 60.0, 48.0, 40.8, 38.76, 37.2096};
    return facts;
}

} // namespace

class TestSegmentWhy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTitleAsksForTheNumberInWords()
    {
        WhyFacts one = facts();
        QCOMPARE(whyText(one).title, QStringLiteral("Why four?"));
        one.k = 13;
        QCOMPARE(whyText(one).title, QStringLiteral("Why 13?"));
    }

    void savingsAreThoseOfTheCurve()
    {
        const QString body = whyText(facts()).body;
        QVERIFY2(body.contains(QStringLiteral("The step to 4 lowers inertia by 15")),
                 qPrintable(body));
        QVERIFY2(body.contains(QStringLiteral("each further one by at most 5")), qPrintable(body));
    }

    void theGreatestFurtherSavingIsSaidEvenWhenItComesLate()
    {
        WhyFacts one = facts();
        one.inertias = {100.0, 60.0, 48.0, 40.8, 38.76, 19.38};
        QVERIFY(whyText(one).body.contains(QStringLiteral("at most 50")));
    }

    void aGapInTheCurveIsNoStep()
    {
        WhyFacts one = facts();
        one.ks = {1, 4, 6};
        one.inertias = {100.0, 40.0, 30.0};
        QVERIFY(!whyText(one).body.contains(QStringLiteral("step")));
    }

    void elbowAndSilhouetteAgree()
    {
        const QString body = whyText(facts()).body;
        QVERIFY(body.contains(QStringLiteral("bends most here")));
        QVERIFY(body.contains(QStringLiteral("Silhouette 0.41, the highest of all.")));
        QVERIFY(!body.contains(QStringLiteral("overlap")));
    }

    void elbowAndSilhouetteDisagree()
    {
        WhyFacts one = facts();
        one.elbowK = 5;
        one.silhouetteK = 2;
        one.bestSilhouette = 0.52;
        const QString body = whyText(one).body;
        QVERIFY2(body.contains(QStringLiteral("bends most at 5")), qPrintable(body));
        QVERIFY2(body.contains(QStringLiteral("Silhouette 0.41; the highest is 0.52, at 2.")),
                 qPrintable(body));
    }

    void aLowSilhouetteIsSaidToMeanOverlap()
    {
        WhyFacts one = facts();
        one.silhouette = one.bestSilhouette = 0.20;
        QVERIFY(whyText(one).body.contains(
            QStringLiteral("Segments overlap: silhouette 0.20, the highest of all.")));
    }

    void anEstimateIsCalledAnEstimate()
    {
        WhyFacts one = facts();
        one.silhouetteExact = false;
        QVERIFY(whyText(one).body.contains(QStringLiteral("stimated")));
    }

    void withoutASweepItSaysSo()
    {
        WhyFacts one;
        one.k = 6;
        const WhyText text = whyText(one);
        QCOMPARE(text.title, QStringLiteral("Why six?"));
        QVERIFY(text.body.contains(QStringLiteral("no other number was compared")));
        QVERIFY(!text.body.contains(QStringLiteral("nan"), Qt::CaseInsensitive));
    }
};

QTEST_MAIN(TestSegmentWhy)
#include "tst_segmentwhy.moc"
