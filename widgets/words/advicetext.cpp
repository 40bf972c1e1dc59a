// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/advicetext.h"

#include "words/numbertext.h"

#include <QCoreApplication>

#include <cmath>

namespace tessera {

namespace {

constexpr double restartsAgree = 0.9; // adjusted Rand index of single runs and the best

struct AdviceWords {
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

/// "3 to 5", "3 or 5".
QString listOf(const std::vector<int>& ks)
{
    const bool unbroken = ks.back() - ks.front() + 1 == static_cast<int>(ks.size());
    if (unbroken && ks.size() > 2)
        return AdviceWords::tr("%1 to %2").arg(countText(ks.front()), countText(ks.back()));
    QStringList numbers;
    for (std::size_t i = 0; i + 1 < ks.size(); ++i)
        numbers << countText(ks[i]);
    return AdviceWords::tr("%1 or %2")
        .arg(numbers.join(QStringLiteral(", ")), countText(ks.back()));
}

/// "3 to 5 do equally well, 4 explains most", or the one that does.
QString asGood(const Advice& advice)
{
    const QString chosen = countText(advice.k);
    if (advice.equallyGood.size() < 2)
        return AdviceWords::tr("%1 segments cut it best").arg(chosen);
    return AdviceWords::tr("%1 segments do equally well, %2 explain most beyond chance")
        .arg(listOf(advice.equallyGood), chosen);
}

QString noStructure(const Advice& advice)
{
    QString plain = AdviceWords::tr("There is no clear structure: any number of segments cuts one "
                                    "cloud.");
    if (advice.mostStableK == 0)
        return plain;
    return AdviceWords::tr("%1 If you need segments all the same, %2 are the most stable when "
                           "customers are resampled.")
        .arg(plain, countText(advice.mostStableK));
}

void addGap(ForAndAgainst& points, const EvidenceAt& at, const Verdicts& verdicts)
{
    const QString gap =
        QStringLiteral("%1 ± %2").arg(signedText(at.gap, 3), fixedText(at.gapStandardError, 3));
    if (verdicts.gapBeyondChance)
        points.speaksFor << AdviceWords::tr("Explains more than chance would: gap %1").arg(gap);
    else
        points.speaksAgainst
            << AdviceWords::tr("Explains no more than chance would: gap %1").arg(gap);
    const QString excess = signedText(at.silhouetteExcess(), 2);
    if (verdicts.silhouetteBeyondChance)
        points.speaksFor << AdviceWords::tr("Segments are clearer than in rows without structure: "
                                            "silhouette %1")
                                .arg(excess);
    else
        points.speaksAgainst << AdviceWords::tr("Segments are no clearer than in rows without "
                                                "structure: silhouette %1")
                                    .arg(excess);
}

void addStability(ForAndAgainst& points, const EvidenceAt& at, const Verdicts& verdicts)
{
    const double least = at.leastJaccard();
    if (std::isnan(least))
        return;
    const QString jaccard = fixedText(least, 2);
    if (verdicts.stable)
        points.speaksFor << AdviceWords::tr(
                                "Every segment comes back when customers are resampled: %1")
                                .arg(jaccard);
    else if (verdicts.tolerable)
        points.speaksAgainst
            << AdviceWords::tr("One segment changes when customers are resampled: %1").arg(jaccard);
    else
        points.speaksAgainst
            << AdviceWords::tr("One segment is not found again when customers are resampled: %1")
                   .arg(jaccard);
}

void addRest(ForAndAgainst& points, const EvidenceAt& at, const Verdicts& verdicts)
{
    const QString share = shareText(at.separated);
    if (verdicts.valleys)
        points.speaksFor << AdviceWords::tr(
                                "%1 of the customers are in segments set off by a valley")
                                .arg(share);
    else
        points.speaksAgainst << AdviceWords::tr(
                                    "Only %1 of the customers are in segments set off by a valley")
                                    .arg(share);
    if (std::isnan(at.adjustedRandRestarts))
        return;
    const QString agreement = fixedText(at.adjustedRandRestarts, 2);
    if (at.adjustedRandRestarts >= restartsAgree)
        points.speaksFor << AdviceWords::tr("Restarts agree: %1").arg(agreement);
    else
        points.speaksAgainst << AdviceWords::tr("Restarts end differently: %1").arg(agreement);
}

} // namespace

QString adviceSentence(const Advice& advice)
{
    switch (advice.reason) {
    case AdviceReason::NoClearStructure:
        return noStructure(advice);
    case AdviceReason::Continuum:
        return AdviceWords::tr("The customers form one continuous cloud without gaps; %1.")
            .arg(asGood(advice));
    case AdviceReason::OneBest:
        return AdviceWords::tr("%Ln segment(s) fit better than any other number.", nullptr,
                               advice.k);
    case AdviceReason::SeveralAsGood:
        return AdviceWords::tr("There are groups; %1.").arg(asGood(advice));
    case AdviceReason::Unstable:
        return AdviceWords::tr("Segments do not come back when customers are resampled; %1 are "
                               "the most stable.")
            .arg(countText(advice.mostStableK));
    }
    return {};
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return AdviceWords::tr("confidence: low");
    case Confidence::Medium:
        return AdviceWords::tr("confidence: medium");
    case Confidence::High:
        return AdviceWords::tr("confidence: high");
    }
    return {};
}

QString adviceSampleText(std::int64_t rows)
{
    return AdviceWords::tr("judged on %1 customers drawn at random").arg(countText(rows));
}

ForAndAgainst forAndAgainst(const EvidenceAt& at)
{
    const Verdicts verdicts = verdictsOn(at);
    ForAndAgainst points;
    addGap(points, at, verdicts);
    addStability(points, at, verdicts);
    addRest(points, at, verdicts);
    return points;
}

} // namespace tessera
