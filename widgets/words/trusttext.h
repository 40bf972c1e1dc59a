// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One line that says what a result rests on: customers, features, scaling, restarts, convergence,
// seed. It never hides that something was left out or did not converge.

#include "analysis/analysis.h"

#include <QString>

namespace tessera {

/// Needs cleaned; says what is known so far.
QString trustText(const Analysis& analysis);

} // namespace tessera
