// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows to cluster as methods other than k-means see them: doubles by columns in their frame,
// distances from a place for many rows at once, and the way back to matrix units. It never packs.

#include "clustering/kernels/nearest.h"
#include "clustering/method.h"
#include "clustering/packing/frame.h"

namespace tessera {

struct Framed {
    Frame frame;
    Matrix values; ///< rows x columns, in frame units
};

/// Errors: SegmentsTooMany (k above the number of distinct rows), NotFinite, NoUsableFeature (there
/// is no column). Throws Cancelled.
Result<Framed> framed(MatrixView points, int k, const Cancel& cancel);

/// Distances by a metric, not squared.
void distances(Metric metric, MatrixView values, RowRange rows, const double* place, double* out);

/// Row `row` of `values`, one value per column.
void copyRow(MatrixView values, std::size_t row, double* out);

/// The two nearest places of every row; ties by the lowest, distances in frame units.
/// `places`: k x columns, row by row. Throws Cancelled.
Nearest nearestPlaces(Metric metric, MatrixView values, std::span<const double> places,
                      const Cancel& cancel);

/// The clustering that these labels and centroids (k x columns, row by row, frame units) are, in
/// matrix units, with sizes and sums of squares about the centroids; not yet in canonical order.
/// Throws Cancelled.
Clustering describe(const Framed& points, std::vector<Label> labels,
                    std::span<const double> centroids, const Cancel& cancel);

/// Segment numbers after orderCanonically() returned `order`, from those before.
std::vector<Label> renumbered(const std::vector<Label>& labels,
                              const std::vector<std::size_t>& order);

/// Nothing when every segment has a row; else SegmentsTooMany with the number of those that have.
std::optional<Issue> emptySegments(const Clustering& clustering);

} // namespace tessera
