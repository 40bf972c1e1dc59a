// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/advice/advice.h"

#include <QTest>

#include <cmath>

using namespace tessera;

namespace {

/// Stable, set off, and so far above rows without structure.
EvidenceAt good(int k, double excess, double gap)
{
    EvidenceAt at{.k = k,
                  .silhouette = 0.6,
                  .centroidSilhouette = 0.4 + excess,
                  .gap = gap,
                  .gapStandardError = 0.01,
                  .referenceSilhouette = 0.4,
                  .referenceSilhouetteDeviation = 0.005,
                  .separated = 1,
                  .adjustedRandResamples = 0.95};
    at.jaccard.assign(static_cast<std::size_t>(k), 0.9);
    at.resampledSilhouettes.assign(20, 0.4 + excess);
    return at;
}

EvidenceAt nothing(int k)
{
    EvidenceAt at = good(k, -0.01, -0.05);
    at.separated = 0;
    at.jaccard.assign(static_cast<std::size_t>(k), 0.5);
    return at;
}

} // namespace

class TestAdvice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneThatStandsOutIsRecommended()
    {
        const Advice advice =
            advise(std::vector{good(2, 0.1, 0.2), good(3, 0.3, 0.8), good(4, 0.15, 0.7)});
        QCOMPARE(advice.k, 3);
        QCOMPARE(advice.reason, AdviceReason::OneBest);
        QCOMPARE(advice.confidence, Confidence::High);
        QCOMPARE(advice.equallyGood, std::vector<int>{3});
        QCOMPARE(advice.votes, 1.0);
    }

    void severalMayDoEquallyWell()
    {
        const Advice advice =
            advise(std::vector{good(2, 0.1, 0.2), good(3, 0.21, 0.5), good(4, 0.22, 0.7),
                               good(5, 0.21, 0.6), good(6, 0.1, 0.6)});
        QCOMPARE(advice.k, 4); // the greatest gap of the three
        QCOMPARE(advice.reason, AdviceReason::SeveralAsGood);
        QCOMPARE(advice.equallyGood, (std::vector<int>{3, 4, 5}));
        QCOMPARE(advice.confidence, Confidence::Medium);
    }

    void aLeadThatResamplesDoNotKeepIsNone()
    {
        EvidenceAt two = good(2, 0.20, 0.5);
        EvidenceAt three = good(3, 0.25, 0.6);
        for (std::size_t i = 0; i < 20; ++i)
            three.resampledSilhouettes[i] += i % 2 == 0 ? 0.1 : -0.1;
        QCOMPARE(advise(std::vector{two, three}).equallyGood, (std::vector<int>{2, 3}));
    }

    void nothingBeyondChanceIsToldSo()
    {
        const Advice advice = advise(std::vector{nothing(2), nothing(3), nothing(4)});
        QCOMPARE(advice.k, 0);
        QCOMPARE(advice.reason, AdviceReason::NoClearStructure);
        QCOMPARE(advice.confidence, Confidence::High);
        QVERIFY(advice.equallyGood.empty());
        QCOMPARE(advice.mostStableK, 2);
    }

    void aGapAloneIsNotEnough()
    {
        EvidenceAt half = nothing(3);
        half.gap = 0.5;
        const Advice advice = advise(std::vector{nothing(2), half});
        QCOMPARE(advice.reason, AdviceReason::NoClearStructure);
        QCOMPARE(advice.confidence, Confidence::Medium);
    }

    void segmentsThatDoNotComeBackAreNotRecommended()
    {
        EvidenceAt loose = good(4, 0.5, 0.9);
        loose.jaccard[2] = 0.4;
        QCOMPARE(advise(std::vector{good(2, 0.1, 0.2), loose}).k, 2);
        const Advice alone = advise(std::vector{loose});
        QCOMPARE(alone.reason, AdviceReason::Unstable);
        QCOMPARE(alone.k, 0);
    }

    void aModestSilhouetteIsToldWithModestConfidence()
    {
        EvidenceAt at = good(4, 0.2, 0.5);
        at.silhouette = 0.2;
        QCOMPARE(advise(std::vector{at}).k, 4);
        QCOMPARE(advise(std::vector{at}).confidence, Confidence::Medium);
    }

    void segmentsThatBarelyComeBackAreRecommendedOnlyForWantOfBetter()
    {
        EvidenceAt barely = good(5, 0.4, 0.9);
        barely.jaccard[0] = 0.65;
        QCOMPARE(advise(std::vector{good(2, 0.1, 0.2), barely}).k, 2);
        QCOMPARE(advise(std::vector{barely}).k, 5);
        QCOMPARE(advise(std::vector{barely}).confidence, Confidence::Low);
    }

    void withoutValleysItIsOneCloud()
    {
        EvidenceAt two = good(2, 0.2, 0.5);
        EvidenceAt three = good(3, 0.3, 0.6);
        two.separated = three.separated = 0.2;
        const Advice advice = advise(std::vector{two, three});
        QCOMPARE(advice.k, 3);
        QCOMPARE(advice.reason, AdviceReason::Continuum);
        QCOMPARE(advice.confidence, Confidence::Low);
    }

    void orderDoesNotMatter()
    {
        const Advice one = advise(std::vector{good(2, 0.1, 0.2), good(3, 0.3, 0.8)});
        const Advice other = advise(std::vector{good(3, 0.3, 0.8), good(2, 0.1, 0.2)});
        QCOMPARE(one.k, other.k);
        QCOMPARE(one.equallyGood, other.equallyGood);
    }

    void missingEvidenceIsNoEvidence()
    {
        QCOMPARE(advise({}).k, 0);
        QCOMPARE(advise({}).confidence, Confidence::Low);
        EvidenceAt unjudged = good(2, 0.3, 0.5);
        unjudged.jaccard = {0.9, std::nan("")};
        QCOMPARE(advise(std::vector{good(1, 0.5, 0.5), unjudged}).k, 0);
        EvidenceAt bare = good(2, 0.3, 0.5);
        bare.resampledSilhouettes.clear();
        QCOMPARE(advise(std::vector{bare}).k, 2);
        QCOMPARE(advise(std::vector{bare}).confidence, Confidence::Low);
    }

    void namesAreStable()
    {
        QCOMPARE(adviceReasonName(AdviceReason::NoClearStructure), "no-clear-structure");
        QCOMPARE(adviceReasonName(AdviceReason::Continuum), "continuum");
        QCOMPARE(adviceReasonName(AdviceReason::OneBest), "one-best");
        QCOMPARE(adviceReasonName(AdviceReason::SeveralAsGood), "several-as-good");
        QCOMPARE(adviceReasonName(AdviceReason::Unstable), "unstable");
        QCOMPARE(confidenceName(Confidence::Low), "low");
        QCOMPARE(confidenceName(Confidence::Medium), "medium");
        QCOMPARE(confidenceName(Confidence::High), "high");
    }
};

QTEST_APPLESS_MAIN(TestAdvice)
#include "tst_advice.moc"
