// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether what a stage has found are numbers: amounts near the greatest double, or near the least,
// lead to infinities or vanish. The error names the feature by which. It never changes anything.

#include "analysis/analysis.h"

namespace tessera {

/// All of them, and the sum of squares that they can lead to. Error: NotFinite. Throws Cancelled.
Outcome checkFinite(const Scaled& scaled, const std::vector<std::string>& names,
                    const Cancel& cancel);

// The following need scaled. Errors: NotFinite. Throw Cancelled.
Outcome checkFinite(const Projection& projection, const Analysis& analysis, const Cancel& cancel);
Outcome checkFinite(const Matrix& scores, const Analysis& analysis, const Cancel& cancel);
Outcome checkFinite(const Sweep& sweep, const Analysis& analysis, const Cancel& cancel);
Outcome checkFinite(const Segments& segments, const Analysis& analysis, const Cancel& cancel);

/// The same issue; a NotFinite that names no feature gets its name. Needs scaled. Throws Cancelled.
Issue named(Issue issue, const Analysis& analysis, const Cancel& cancel);

/// Whether centroids, sums of squares and restarts are finite.
bool isFinite(const Clustering& clustering);

} // namespace tessera
