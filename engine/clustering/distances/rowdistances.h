// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far every row is from the centroids of a clustering.

#include "clustering/clustering.h"

namespace tessera {

/// Runs over the rows of `points`, as long as the labels. Throws Cancelled.
RowDistances rowDistances(MatrixView points, const Clustering& clustering, const Cancel& cancel);

} // namespace tessera
