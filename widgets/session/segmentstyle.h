// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How segments are called and which palette colour they have: from the Annotations where they
// match, else "Segment 1..k". It never stores anything.

#include "analysis/analysis.h"
#include "analysis/annotations.h"

#include <QString>

#include <vector>

namespace tessera {

struct SegmentStyle {
    int number = 0; ///< from 1
    QString name;   ///< the analyst's as it is shown, or "Segment 1"
    QString edited; ///< the same as it was written: for fields that edit it
    bool named = false;
    int colour = 0;                        ///< palette index
    std::optional<std::size_t> annotation; ///< index into Annotations::segments
};

/// One per segment; needs profiles.
std::vector<SegmentStyle> segmentStyles(const Annotations& annotations, const Profiles& profiles);

/// Its share of the customers: "44 %"; "< 1 %" for the smallest, which are never nothing.
QString segmentShareText(const Profiles& profiles, std::size_t segment);

} // namespace tessera
