// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The values that programs read again: results, model and recipe as JSON.

#include "handover/handover.h"

namespace tessera {

Outcome writeJson(const Handover& handover, const TextSink& sink, const Cancel& cancel);
Outcome writeModel(const Handover& handover, const TextSink& sink, const Cancel& cancel);
Outcome writeRecipe(const Handover& handover, const TextSink& sink, const Cancel& cancel);

} // namespace tessera
