// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tells screen readers that our painted widgets are charts. The sentence itself is the widget's
// accessible description, set from its spec.

namespace tessera {

/// Once per process; every chart widget calls it when it is made.
void installChartAccessibility();

} // namespace tessera
