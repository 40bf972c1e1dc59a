// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One line that says what a result rests on: customers, features, scaling, seed, restarts,
// convergence. It never hides that something was left out or did not converge.

#include "pipeline/analysis.h"

#include <QString>

namespace tessera {

/// Needs cleaned, features and clusters.
QString trustText(const Analysis& analysis);

/// "Four segments explain 43 % of the variance." with what can be done; needs clusters.
QString headlineText(const Analysis& analysis);

} // namespace tessera
