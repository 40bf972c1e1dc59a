// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/json/advice_json.h"

#include "analysis/json/advice_report.h"

namespace tessera {

namespace {

Json gapJson(const Gap& gap)
{
    Json steps = Json::array();
    for (const GapAt& at : gap.steps)
        steps.push_back({{"k", at.k}, {"gap", at.gap}, {"standard_error", at.standardError}});
    return steps;
}

} // namespace

Json adviceJson(const AdviceReport& report)
{
    const Advice& advice = report.advice;
    Json json{{"recommended_k", nullptr}, {"reason", adviceReasonName(advice.reason)}};
    if (advice.k > 0)
        json["recommended_k"] = advice.k;
    json["confidence"] = confidenceName(advice.confidence);
    json["equally_good"] = advice.equallyGood;
    json["most_stable_k"] = nullptr;
    if (advice.mostStableK > 0)
        json["most_stable_k"] = advice.mostStableK;
    json["exact"] = report.evidence.exact;
    json["rows"] = report.evidence.rows;
    json["gap"] = gapJson(report.evidence.gap);
    json["stability"] = Json::array();
    json["structure"] = Json::array();
    for (const EvidenceAt& at : report.evidence.at) {
        json["stability"].push_back({{"k", at.k},
                                     {"jaccard", at.jaccard},
                                     {"adjusted_rand", at.adjustedRandResamples},
                                     {"adjusted_rand_restarts", at.adjustedRandRestarts}});
        json["structure"].push_back({{"k", at.k},
                                     {"silhouette_excess", at.silhouetteExcess()},
                                     {"separated", at.separated},
                                     {"valley_significance", at.valleys}});
    }
    return json;
}

} // namespace tessera
