// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/advicespecs.h"

#include "words/advicetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

struct AdviceSpecs {
    Q_DECLARE_TR_FUNCTIONS(AdviceSpecs)
};

using Value = double (*)(const EvidenceAt&);

void addPanel(MultiplesSpec& spec, const Evidence& evidence, MeasurePanel panel, Value value)
{
    for (const EvidenceAt& at : evidence.at)
        if (at.k > 1)
            panel.points.push_back({static_cast<double>(at.k), value(at)});
    if (std::ranges::any_of(panel.points, [](const QPointF& p) { return std::isfinite(p.y()); }))
        spec.panels.push_back(std::move(panel));
}

/// The whiskers of one standard error; of stability, from the weakest to the best segment.
template<class Ends>
void addWhiskers(MeasurePanel& panel, const Evidence& evidence, Ends ends)
{
    for (const EvidenceAt& at : evidence.at) {
        if (at.k <= 1)
            continue;
        const auto [low, high] = ends(at);
        panel.low.push_back(low);
        panel.high.push_back(high);
    }
}

void addStructure(MultiplesSpec& spec, const Evidence& evidence)
{
    MeasurePanel gap{
        .name = AdviceSpecs::tr("Gap"),
        .hint = AdviceSpecs::tr("beyond chance"),
        .explanation = AdviceSpecs::tr("Gap statistic: how much more the segments explain than in "
                                       "rows without structure, above one segment. Bars: one "
                                       "standard error.")};
    addWhiskers(gap, evidence, [](const EvidenceAt& at) {
        return std::pair(at.gap - at.gapStandardError, at.gap + at.gapStandardError);
    });
    addPanel(spec, evidence, std::move(gap), [](const EvidenceAt& at) { return at.gap; });
    MeasurePanel stability{
        .name = AdviceSpecs::tr("Stability"),
        .hint = AdviceSpecs::tr("weakest segment"),
        .explanation = AdviceSpecs::tr("Jaccard index of each segment with the one found when "
                                       "customers are resampled. Point: the weakest segment; bar: "
                                       "up to the best. 0.75 is stable, below 0.6 is not.")};
    addWhiskers(stability, evidence, [](const EvidenceAt& at) {
        const double best = at.jaccard.empty() ? std::nan("") : std::ranges::max(at.jaccard);
        return std::pair(at.leastJaccard(), best);
    });
    addPanel(spec, evidence, std::move(stability),
             [](const EvidenceAt& at) { return at.leastJaccard(); });
    addPanel(spec, evidence,
             {.name = AdviceSpecs::tr("Valleys"),
              .hint = AdviceSpecs::tr("customers set off"),
              .explanation = AdviceSpecs::tr("Share of the customers in segments that a valley, a "
                                             "place with few customers, sets off from all others."),
              .percent = true},
             [](const EvidenceAt& at) { return at.separated; });
    addPanel(spec, evidence,
             {.name = AdviceSpecs::tr("Restarts"),
              .hint = AdviceSpecs::tr("agreement"),
              .explanation = AdviceSpecs::tr("Adjusted Rand index of single starts with the best "
                                             "result: how far other starts end at the same "
                                             "segments.")},
             [](const EvidenceAt& at) { return at.adjustedRandRestarts; });
}

void addIndices(MultiplesSpec& spec, const Evidence& evidence)
{
    addPanel(spec, evidence,
             {.name = AdviceSpecs::tr("Calinski-Harabasz"),
              .hint = AdviceSpecs::tr("higher is better"),
              .explanation = AdviceSpecs::tr("Variance between segments over variance within, each "
                                             "by its degrees of freedom.")},
             [](const EvidenceAt& at) { return at.calinskiHarabasz; });
    addPanel(spec, evidence,
             {.name = AdviceSpecs::tr("Davies-Bouldin"),
              .hint = AdviceSpecs::tr("lower is better"),
              .explanation = AdviceSpecs::tr("How wide segments are beside the distance of their "
                                             "centres; mean over the worst neighbour of each.")},
             [](const EvidenceAt& at) { return at.daviesBouldin; });
    addPanel(spec, evidence,
             {.name = AdviceSpecs::tr("Dunn"),
              .hint = AdviceSpecs::tr("higher is better"),
              .explanation = AdviceSpecs::tr("The least distance of two centres over the widest "
                                             "segment.")},
             [](const EvidenceAt& at) { return at.dunn; });
    addPanel(spec, evidence,
             {.name = AdviceSpecs::tr("BIC"),
              .hint = AdviceSpecs::tr("higher is better"),
              .explanation = AdviceSpecs::tr("Bayesian information criterion of round groups of "
                                             "one width: likelihood less what further segments "
                                             "cost.")},
             [](const EvidenceAt& at) { return at.bic; });
}

} // namespace

MultiplesSpec adviceSpec(const AdviceReport& report, std::optional<int> chosen)
{
    MultiplesSpec spec{.title = AdviceSpecs::tr("Which k?"),
                       .axis = AdviceSpecs::tr("Segments (k)"),
                       .description = adviceSentence(report.advice),
                       .chosen = chosen};
    if (report.advice.k > 0)
        spec.suggested = report.advice.k;
    addStructure(spec, report.evidence);
    addIndices(spec, report.evidence);
    return spec;
}

} // namespace tessera
