// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How good a clustering is, without knowing the truth: silhouette (Rousseeuw 1987),
// Calinski-Harabasz (1974), Davies-Bouldin (1979). It never needs memory in the square of the rows.

#include "base/cancel.h"
#include "clustering/clustering.h"
#include "clustering/distances/precision.h"

#include <span>

namespace tessera {

struct Quality {
    double silhouette = 0; ///< mean over rows; NaN for k = 1
    bool silhouetteExact = true;
    double silhouetteLow = 0; ///< 95 % interval when estimated, else = silhouette
    double silhouetteHigh = 0;
    double calinskiHarabasz = 0;           ///< NaN for k = 1 or k = n
    double daviesBouldin = 0;              ///< NaN for k = 1
    std::vector<double> segmentSilhouette; ///< mean per segment
    std::vector<float>
        rowSilhouette; ///< per row; NaN where it was not computed; 0 in a segment of one row
};

struct QualityOptions {
    std::int64_t exactRows = 20'000; ///< above: a stratified sample of this many rows, each against
                                     ///< all rows of the sample
    std::uint64_t seed = 1;
    Precision precision = Precision::Sufficient; ///< of the distances for the silhouette
};

/// Quality of any labelling 0..k-1 (no empty segment) of the rows of `points`; Euclidean. Runs in
/// the caller's oneTBB arena. Throws Cancelled.
Quality judge(MatrixView points, std::span<const Label> labels, int k,
              const QualityOptions& options, const Cancel& cancel);

/// The same, to the last bit, for several labellings of the same rows at once: distances are
/// computed only once.
std::vector<Quality> judgeAll(MatrixView points, std::span<const Clustering* const> clusterings,
                              const QualityOptions& options, const Cancel& cancel);

} // namespace tessera
