// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program is doing, and what it did, in words: busy strip and trust line.
// It never computes.

#include "core/cancel.h"
#include "pipeline/analysis.h"

#include <QString>

namespace tessera {

QString activityText(Activity activity); ///< "Trying every number of segments"

/// Customers used and left out, features, scaling, seed, restarts, converged or not: what a result
/// rests on. Needs cleaned; says what is known so far.
QString trustText(const Analysis& analysis);

} // namespace tessera
