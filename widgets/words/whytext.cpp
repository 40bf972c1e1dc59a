// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/whytext.h"

#include "words/numbertext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

// Below this mean width there is no substantial structure (Kaufman and Rousseeuw 1990, p. 88).
constexpr double overlapWidth = 0.25;

struct Why {
    Q_DECLARE_TR_FUNCTIONS(WhyText)
};

/// Share of the former inertia that the step to ks[i] saves; none where the step is not by one.
std::optional<double> savingAt(const WhyFacts& facts, std::size_t i)
{
    if (i == 0 || facts.ks[i] != facts.ks[i - 1] + 1 || facts.inertias[i - 1] <= 0.0)
        return std::nullopt;
    return 1.0 - facts.inertias[i] / facts.inertias[i - 1];
}

QString inertiaSentence(const WhyFacts& facts)
{
    std::optional<double> last;
    std::optional<double> further;
    for (std::size_t i = 1; i < facts.ks.size(); ++i) {
        const std::optional<double> saving = savingAt(facts, i);
        if (!saving)
            continue;
        if (facts.ks[i] == facts.k)
            last = saving;
        if (facts.ks[i] > facts.k)
            further = std::max(further.value_or(0.0), *saving);
    }
    if (last && further)
        return Why::tr("The step to %1 lowers inertia by %2, each further one by at most %3.")
            .arg(countText(facts.k), shareText(*last), shareText(*further));
    if (last)
        return Why::tr("The step to %1 lowers inertia by %2.")
            .arg(countText(facts.k), shareText(*last));
    return {};
}

QString elbowSentence(const WhyFacts& facts)
{
    if (facts.elbowK == 0)
        return Why::tr("You asked for it; no other number was compared.");
    if (facts.elbowK == facts.k)
        return Why::tr("The inertia curve bends most here.");
    return Why::tr("You chose it; the inertia curve bends most at %1.")
        .arg(countText(facts.elbowK));
}

QString silhouetteSentence(const WhyFacts& facts)
{
    if (std::isnan(facts.silhouette))
        return {};
    const QString width = fixedText(facts.silhouette, 2);
    QString sentence = facts.silhouette < overlapWidth
                           ? Why::tr("Segments overlap: silhouette %1").arg(width)
                           : Why::tr("Silhouette %1").arg(width);
    if (facts.silhouetteK == facts.k)
        sentence = Why::tr("%1, the highest of all.").arg(sentence);
    else if (facts.silhouetteK > 0)
        sentence =
            Why::tr("%1; the highest is %2, at %3.")
                .arg(sentence, fixedText(facts.bestSilhouette, 2), countText(facts.silhouetteK));
    else
        sentence += QLatin1Char('.');
    return facts.silhouetteExact ? sentence : Why::tr("%1 (Estimated.)").arg(sentence);
}

void addSweep(WhyFacts& facts, const Analysis& analysis)
{
    const Sweep& sweep = *analysis.sweep.value;
    facts.ks = {1};
    facts.inertias = {sweep.totalInertia};
    for (const Clustering& solution : sweep.solutions) {
        facts.ks.push_back(solution.k);
        facts.inertias.push_back(solution.inertia);
    }
    facts.elbowK = suggestedSegments(sweep);
}

} // namespace

int suggestedSegments(const Sweep& sweep)
{
    std::vector<int> ks;
    std::vector<double> inertias;
    for (const Clustering& solution : sweep.solutions) {
        ks.push_back(solution.k);
        inertias.push_back(solution.inertia);
    }
    return ks.empty() ? 0 : elbowOf(sweep.totalInertia, ks, inertias);
}

WhyFacts whyFacts(const Analysis& analysis)
{
    WhyFacts facts{.k = analysis.clusters.value->clustering.k};
    if (analysis.sweep.made())
        addSweep(facts, analysis);
    if (analysis.quality.made()) {
        facts.silhouette = analysis.quality.value->silhouette;
        facts.silhouetteExact = analysis.quality.value->silhouetteExact;
    }
    if (!analysis.sweepQuality.made() || !analysis.sweep.made())
        return facts;
    const SweepQuality& all = *analysis.sweepQuality.value;
    const std::size_t count =
        std::min(all.solutions.size(), analysis.sweep.value->solutions.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (analysis.sweep.value->solutions[i].k != all.silhouetteK)
            continue;
        facts.silhouetteK = all.silhouetteK;
        facts.bestSilhouette = all.solutions[i].silhouette;
    }
    // A k outside the range that was compared may do better than all inside it.
    if (facts.silhouette > facts.bestSilhouette) {
        facts.silhouetteK = facts.k;
        facts.bestSilhouette = facts.silhouette;
    }
    return facts;
}

WhyText whyText(const WhyFacts& facts)
{
    QStringList sentences{elbowSentence(facts)};
    for (const QString& sentence : {inertiaSentence(facts), silhouetteSentence(facts)}) {
        if (!sentence.isEmpty())
            sentences.push_back(sentence);
    }
    return {.title = Why::tr("Why %1?").arg(numberWord(facts.k)),
            .body = sentences.join(QLatin1Char(' '))};
}

QString numberWord(int number)
{
    switch (number) {
    case 1:
        return Why::tr("one");
    case 2:
        return Why::tr("two");
    case 3:
        return Why::tr("three");
    case 4:
        return Why::tr("four");
    case 5:
        return Why::tr("five");
    case 6:
        return Why::tr("six");
    case 7:
        return Why::tr("seven");
    case 8:
        return Why::tr("eight");
    case 9:
        return Why::tr("nine");
    case 10:
        return Why::tr("ten");
    case 11:
        return Why::tr("eleven");
    case 12:
        return Why::tr("twelve");
    default:
        return countText(number);
    }
}

} // namespace tessera
