// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From an Analysis to what charts show: the one home of this step, for the views and the report
// alike. It never draws and never computes statistics.

#include "analysis/analysis.h"
#include "charts/bars/contrastbars.h"
#include "charts/heatmap/heatmapwidget.h"
#include "charts/scatter/scatterwidget.h"
#include "charts/spec/chartspec.h"
#include "session/segmentstyle.h"

namespace tessera {

/// What an axis of the scatter shows: a principal component or a feature in original units.
struct ScatterAxis {
    enum Kind { Component, Feature } kind = Component;
    int index = 0; ///< component or feature, from 0
    bool operator==(const ScatterAxis&) const = default;
};
/// "PC 1 · 31 %" or the feature's name.
QString scatterAxisTitle(const FeatureMatrix& features, const Projection& projection,
                         const ScatterAxis& axis);
/// Needs clusters, projection and features. Marks stand at the segments' means on the two axes.
ScatterDataPtr scatterOf(const Analysis& analysis, const std::vector<SegmentStyle>& styles,
                         const ScatterAxis& x, const ScatterAxis& y);

/// Inertia over k, k = 1 included, the chosen k marked. Needs sweep; clusters for the mark.
ChartSpec elbowSpec(const Analysis& analysis);
/// The same of a draft, as far as `found` goes with what is final already.
ChartSpec elbowSpec(const Analysis& draft, const SweptSoFar& found);
/// Mean silhouette over k, the chosen k marked. Needs sweepQuality.
ChartSpec silhouetteSpec(const Analysis& analysis);

/// Standardised means, one row per segment, one column per entry of `columns`, which index
/// Profiles::numbers.
HeatmapSpec heatmapOf(const std::shared_ptr<const Profiles>& profiles,
                      const std::vector<SegmentStyle>& styles,
                      const std::vector<std::size_t>& columns);
/// The same transposed for paper: one row per column, one column per segment.
HeatmapSpec transposedHeatmapOf(const Profiles& profiles, const std::vector<SegmentStyle>& styles,
                                const std::vector<std::size_t>& columns);

/// The `count` strongest drivers of a segment with their contrasts.
ContrastBarsSpec contrastsOf(const Profiles& profiles, std::size_t segment,
                             const SegmentStyle& style, int count);

} // namespace tessera
