// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sentence under the title of the Segment page: what was found, from the real numbers.
// It never praises a result: why this k stands in whytext.h.

#include "analysis/analysis.h"

#include <QString>

namespace tessera {

/// "4 segments explain 35 % of the variance." with what can be done; needs clusters.
QString headlineText(const Analysis& analysis);

} // namespace tessera
