// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the Reduce page shows, as values: the scree and the loadings. Needs the projection.
// It never chooses how many components to use.

#include "analysis/analysis.h"
#include "charts/heatmap/heatmapwidget.h"
#include "charts/spec/chartspec.h"

namespace tessera {

/// Explained variance per component as bars, its running total as a line; components beyond `used`
/// are muted (0 = all features are used, none is muted).
ChartSpec screeSpec(const Analysis& analysis, int used);

enum class LoadingOrder { LargestFirst, AsInTable };

/// Loadings of the first `count` components, one row per component, one column per feature;
/// largest: by the variance of the feature that these components hold.
HeatmapSpec loadingsSpec(const Analysis& analysis, int count, LoadingOrder order);

/// Share of the variance that the first `components` keep.
double varianceKept(const Projection& projection, int components);

/// "Keeps 81 % of the variance", or that all features are used as they are.
QString componentsHint(const Projection& projection, int components);

} // namespace tessera
