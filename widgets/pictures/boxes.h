// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Box plots of the cleaned features, all on one scale: distance from the mean in standard
// deviations. It never decides what an outlier is: the fences come from the cleaning stage.

#include "analysis/analysis.h"
#include "charts/spec/chartspec.h"

namespace tessera {

enum class BoxOrder { MostOutliers, AsInTable };

/// Indices into Cleaned::features of those that have a box. Needs health and cleaned.
std::vector<std::size_t> orderedBoxes(const Analysis& analysis, BoxOrder order);

/// One box for each of `features`; whiskers at the outermost values inside the fences of the chosen
/// rule, at most 200 outliers each, evenly picked. Needs health and cleaned. Throws Cancelled.
ChartSpec outlierBoxes(const Analysis& analysis, std::span<const std::size_t> features,
                       const Cancel& cancel = {});

} // namespace tessera
