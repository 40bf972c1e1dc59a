// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/advice/advice.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr double sameSilhouette = 0.02; // a difference that nobody would act on
constexpr double gapErrors = 3;         // for the best of several k: more than the 1 of the rule
constexpr double leastRecovered = 0.6;  // Hennig 2007: below, a segment should not be trusted
constexpr double wellRecovered = 0.75;  // and from here it is a valid one
constexpr double mostSetOff = 0.5;      // share of customers
constexpr double clearValleys = 3;      // in standard deviations of chance
constexpr double reasonable = 0.5;      // silhouette of a reasonable structure: Kaufman and
                                        // Rousseeuw 1990
constexpr double mostResamples = 0.8;   // share of resamples

using At = const EvidenceAt*;

bool silhouetteBeyondChance(const EvidenceAt& at)
{
    return at.silhouetteExcess() > std::max(sameSilhouette, 3 * at.referenceSilhouetteDeviation);
}

bool gapBeyondChance(const EvidenceAt& at)
{
    return at.gap > gapErrors * at.gapStandardError;
}

bool beyondChance(const EvidenceAt& at)
{
    return silhouetteBeyondChance(at) && gapBeyondChance(at);
}

bool isValid(const EvidenceAt& at)
{
    return at.leastJaccard() >= wellRecovered;
}

bool isTolerable(const EvidenceAt& at)
{
    return at.leastJaccard() >= leastRecovered;
}

bool hasValleys(const EvidenceAt& at)
{
    return at.separated >= mostSetOff || at.valleys >= clearValleys;
}

/// What a resample says for one k, compared on level terms. NaN where it says nothing.
double excessIn(const EvidenceAt& at, std::size_t resample)
{
    return resample < at.resampledSilhouettes.size()
               ? at.resampledSilhouettes[resample] - at.referenceSilhouette
               : std::nan("");
}

/// How much the lead of one k over another changes from resample to resample.
double deviationOfLead(const EvidenceAt& one, const EvidenceAt& other)
{
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (std::size_t i = 0; i < one.resampledSilhouettes.size(); ++i) {
        const double lead = excessIn(one, i) - excessIn(other, i);
        if (std::isnan(lead))
            continue;
        sum += lead;
        squares += lead * lead;
        ++count;
    }
    if (count < 2)
        return 0;
    return std::sqrt(std::max(squares - sum * sum / count, 0.0) / (count - 1));
}

At greatest(const std::vector<At>& candidates, double (*merit)(const EvidenceAt&))
{
    // Ties go to the smaller k.
    return *std::ranges::max_element(candidates, [&](At a, At b) {
        return merit(*a) != merit(*b) ? merit(*a) < merit(*b) : a->k > b->k;
    });
}

std::vector<At> asGoodAs(const EvidenceAt& best, const std::vector<At>& candidates)
{
    std::vector<At> equal;
    for (const At at : candidates) {
        const double behind = best.silhouetteExcess() - at->silhouetteExcess();
        if (behind <= std::max(sameSilhouette, deviationOfLead(best, *at)))
            equal.push_back(at);
    }
    return equal;
}

/// The share of resamples in which `chosen` is no further behind the best candidate than matters.
double votesFor(const EvidenceAt& chosen, const std::vector<At>& candidates)
{
    double won = 0;
    double cast = 0;
    for (std::size_t i = 0; i < chosen.resampledSilhouettes.size(); ++i) {
        const double own = excessIn(chosen, i);
        if (std::isnan(own))
            continue;
        ++cast;
        won += std::ranges::none_of(
            candidates, [&](At other) { return excessIn(*other, i) > own + sameSilhouette; });
    }
    return cast > 0 ? won / cast : 0.0;
}

Confidence confidenceIn(const EvidenceAt& chosen, const Advice& advice)
{
    if (advice.reason == AdviceReason::Continuum || advice.votes < 0.5 || !isValid(chosen))
        return Confidence::Low;
    const bool clear = advice.reason == AdviceReason::OneBest && hasValleys(chosen) &&
                       chosen.silhouette >= reasonable && advice.votes >= mostResamples;
    return clear ? Confidence::High : Confidence::Medium;
}

/// Nothing is recommended: how sure is that?
Confidence confidenceInNone(const std::vector<At>& all)
{
    const auto almost = [](At at) {
        return at->silhouetteExcess() > sameSilhouette ||
               at->gap > gapErrors * at->gapStandardError;
    };
    return std::ranges::any_of(all, almost) ? Confidence::Medium : Confidence::High;
}

std::vector<At> where(const std::vector<At>& all, bool (*holds)(const EvidenceAt&))
{
    std::vector<At> some;
    std::ranges::copy_if(all, std::back_inserter(some), [&](At at) { return holds(*at); });
    return some;
}

void recommend(Advice& advice, const std::vector<At>& running, bool groups)
{
    const EvidenceAt& best =
        *greatest(running, [](const EvidenceAt& at) { return at.silhouetteExcess(); });
    const std::vector<At> equal = asGoodAs(best, running);
    const EvidenceAt& chosen = *greatest(equal, [](const EvidenceAt& at) { return at.gap; });
    advice.k = chosen.k;
    for (const At at : equal)
        advice.equallyGood.push_back(at->k);
    std::ranges::sort(advice.equallyGood);
    if (!groups)
        advice.reason = AdviceReason::Continuum;
    else
        advice.reason = equal.size() > 1 ? AdviceReason::SeveralAsGood : AdviceReason::OneBest;
    advice.votes = votesFor(chosen, running);
    advice.confidence = confidenceIn(chosen, advice);
}

} // namespace

double EvidenceAt::leastJaccard() const
{
    double least = jaccard.empty() ? std::nan("") : 1.0;
    for (const double index : jaccard)
        least = index >= least ? least : index; // NaN is kept
    return least;
}

const char* adviceReasonName(AdviceReason reason)
{
    switch (reason) {
    case AdviceReason::NoClearStructure:
        return "no-clear-structure";
    case AdviceReason::Continuum:
        return "continuum";
    case AdviceReason::OneBest:
        return "one-best";
    case AdviceReason::SeveralAsGood:
        return "several-as-good";
    case AdviceReason::Unstable:
        return "unstable";
    }
    return "";
}

const char* confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return "low";
    case Confidence::Medium:
        return "medium";
    case Confidence::High:
        return "high";
    }
    return "";
}

Verdicts verdictsOn(const EvidenceAt& at)
{
    return {.silhouetteBeyondChance = silhouetteBeyondChance(at),
            .gapBeyondChance = gapBeyondChance(at),
            .stable = isValid(at),
            .tolerable = isTolerable(at),
            .valleys = hasValleys(at)};
}

Advice advise(std::span<const EvidenceAt> evidence)
{
    Advice advice;
    std::vector<At> all;
    for (const EvidenceAt& at : evidence)
        if (at.k > 1 && !std::isnan(at.leastJaccard()))
            all.push_back(&at);
    if (all.empty())
        return advice;
    advice.mostStableK =
        greatest(all, [](const EvidenceAt& at) { return at.adjustedRandResamples; })->k;
    const std::vector<At> structured = where(all, beyondChance);
    if (structured.empty()) {
        advice.confidence = confidenceInNone(all);
        return advice;
    }
    std::vector<At> running = where(structured, isValid);
    if (running.empty())
        running = where(structured, isTolerable);
    if (running.empty()) {
        advice.reason = AdviceReason::Unstable;
        return advice;
    }
    recommend(advice, running, !where(running, hasValleys).empty());
    return advice;
}

} // namespace tessera
