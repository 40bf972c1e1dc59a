// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the charts of the Profile page show: the numeric columns in a chosen order, and how one
// column spreads within each segment. It never draws.

#include "analysis/analysis.h"
#include "charts/spec/chartspec.h"
#include "session/segmentstyle.h"

#include <QString>

#include <vector>

namespace tessera {

enum class ColumnOrder { ByDifference, AsInTable };

/// Indices into Profiles::numbers; by difference: the spread of contrasts between segments,
/// weighted by their sizes, greatest first.
std::vector<std::size_t> orderedColumns(const Profiles& profiles, ColumnOrder order);

/// A box for each segment and one for all customers: quartiles, whiskers at the last value within
/// 1.5 interquartile ranges. `column` indexes Profiles::numbers. Needs cleaned, clusters and
/// profiles.
ChartSpec spreadSpec(const Analysis& analysis, const std::vector<SegmentStyle>& styles,
                     std::size_t column);

/// Share of one level of a category column in each segment and overall, as bars.
ChartSpec shareSpec(const Profiles& profiles, const std::vector<SegmentStyle>& styles,
                    std::size_t category, std::size_t level);

} // namespace tessera
