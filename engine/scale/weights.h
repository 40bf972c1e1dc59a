// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much each feature counts: a weight w multiplies its share of every squared distance by w.
// It never changes the scaled values themselves, so that results stay in their units.

#include "base/result.h"
#include "scale/scaling.h"

namespace tessera {

/// Fills `scaled.weights` and `scaled.weighted` when any weight is not 1. Weight 0 takes a feature
/// out of all distances. Errors: WeightOfNoFeature, NoUsableFeature (all weights are 0). Throws
/// Cancelled.
Outcome weigh(Scaled& scaled, const std::vector<std::string>& names,
              const std::map<std::string, double>& weights, const Cancel& cancel);

} // namespace tessera
