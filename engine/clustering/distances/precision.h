// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How exactly distances between rows are computed. It never says how exactly they are summed: that
// is always without error.

namespace tessera {

enum class Precision {
    Sufficient, ///< float where that leaves every silhouette width within 1e-6, else double
    Double
};

} // namespace tessera
