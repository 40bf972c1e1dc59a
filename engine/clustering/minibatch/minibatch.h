// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Mini-batch k-means (Sculley 2010) over rows that come in blocks: memory for a sample and one
// block, whatever the number of rows. It never holds the table.

#include "clustering/method.h"
#include "data/rowblocks.h"

namespace tessera {

struct MiniBatchOptions {
    int k = 2;
    int restarts = 10; ///< of the k-means on the sample
    std::uint64_t seed = 1;
    int passes = 5;                  ///< over all rows, at most
    std::size_t sampleRows = 20'000; ///< of the reservoir (Vitter 1985) that the start is made from
    double tolerance = 1e-6; ///< stop when a pass moves the centroids' squared sum by less than
                             ///< this share of the sample's mean variance
};

/// Everything but labels, which would grow with the rows; restartInertias are those of the sample.
/// Starts from k-means on a sample drawn in one pass; then every row moves its centroid at the rate
/// 1 / (rows it has had so far). Errors: SegmentsTooMany, NotFinite, NoUsableFeature, those of the
/// source. Throws Cancelled.
Result<Clustering> miniBatch(RowBlocks& source, const MiniBatchOptions& options,
                             const Cancel& cancel);

/// Takes the labels of the rows of one block after the other.
using LabelSink = std::function<void(std::span<const Label>)>;

/// The labels for what miniBatch() found: nearest centroid, ties by the least one column by column.
/// One more pass.
/// Errors: those of the source. Throws Cancelled.
Outcome labelRows(RowBlocks& source, const Clustering& clustering, const LabelSink& sink,
                  const Cancel& cancel);

extern const Method minibatchMethod;

} // namespace tessera
