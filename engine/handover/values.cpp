// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/values.h"

#include "analysis/json/result_json.h"
#include "analysis/recipe/recipe_json.h"
#include "model/model.h"

namespace tessera {

Outcome writeJson(const Handover& handover, const TextSink& sink, const Cancel&)
{
    return sink(analysisJson(*handover.analysis, handover.advice ? &*handover.advice : nullptr,
                             handover.annotations));
}

Outcome writeModel(const Handover& handover, const TextSink& sink, const Cancel&)
{
    return sink(toJson(modelOf(*handover.analysis, handover.annotations)));
}

Outcome writeRecipe(const Handover& handover, const TextSink& sink, const Cancel&)
{
    return sink(toJson(handover.analysis->recipe));
}

} // namespace tessera
