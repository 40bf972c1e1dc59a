// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A first look at a large table for somebody who looks at other segments of it already: these, with
// one more or one less. It never searches anew.

#include "clustering/clustering.h"

#include <optional>

namespace tessera {

struct Redraft {
    Clustering clustering; ///< centroids are a sample's; not converged
    RowDistances distances;
};

/// `shown`, of the same rows, with one segment more or less after the other until there are k, each
/// time the best of several. Nothing where another k is too far away to be reached so, or what was
/// found in a sample does not hold for all rows: that needs a draft from the beginning. Throws
/// Cancelled.
std::optional<Redraft> redraft(MatrixView points, const Clustering& shown, int k,
                               std::uint64_t seed, const Cancel& cancel);

} // namespace tessera
