// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which k the sweep speaks for. It only recommends; the Recipe decides.

#include "clustering/kmeans/sweep.h"
#include "clustering/quality/quality.h"

namespace tessera {

enum class ChoiceReason {
    Asked,  ///< the Recipe names k
    Elbow,  ///< greatest distance below the chord of the normalised inertia curve, k = 1 included
    OnlyOne ///< the range has a single k
};
const char* choiceReasonName(ChoiceReason reason); ///< "asked", "elbow", "only-one"

struct Choice {
    int k = 0;
    int elbowK = 0;      ///< 0 when there is no sweep
    int silhouetteK = 0; ///< k of the greatest silhouette; 0 when there is no sweep
    ChoiceReason reason = ChoiceReason::Asked;
};

/// k of the elbow for the curve (1, total), (k, inertia)...: Satopaa et al. 2011, by distance to
/// the chord.
int elbowOf(double totalInertia, std::span<const int> ks, std::span<const double> inertias);

} // namespace tessera
