// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Box plots of the cleaned features, all on one scale: distance from the mean in standard
// deviations. It never decides what an outlier is: the fences come from the cleaning stage.

#include "charts/chartspec.h"
#include "pipeline/analysis.h"

namespace tessera {

/// One box per feature; whiskers at the outermost values inside the fences of the chosen rule, at
/// most 200 outliers each, evenly picked. Needs health and cleaned.
ChartSpec outlierBoxes(const Analysis& analysis);

} // namespace tessera
