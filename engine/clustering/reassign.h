// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The E-step: finds the rows that have a nearer centroid than their own. Float decides where it
// can, double where it cannot, so that the answer is that of double throughout. It never updates
// centroids.

#include "clustering/distances.h"
#include "clustering/kernel.h"
#include "clustering/points.h"

#include <cstring>

namespace tessera {

/// No segment yet. It differs from uncertainLabel, so that a row in doubt is always looked at.
inline constexpr Label noLabel = 0xFFFE;

/// Which numbers are taken for a row: those that were packed (rounded to float) or those of the
/// matrix.
enum class RowSource { Packed, Exact };

/// What an E-step works on.
struct Reassignment {
    const Points& points;
    std::span<const double> centroids; ///< k x columns, row by row, frame units
    RowSource source;
    std::span<Label> labels; ///< whole panels; updated
};

/// Rows of a block: a few microseconds of work, so that a stop is seen soon.
inline constexpr std::size_t mostBlockPanels = 64;

/// The nearest centroid of one row, decided in double.
inline Label nearestExactly(const Reassignment& step, std::size_t row, std::span<double> scratch)
{
    if (step.source == RowSource::Packed)
        step.points.copyPacked(row, scratch.data());
    else
        step.points.copyExact(row, scratch.data());
    return nearestCentroid(scratch.data(), step.centroids, step.points.columns());
}

/// One panel whose labels are not what was found: moved(row, from, to) for every row that moves.
template<class Moved>
void movePanel(const Reassignment& step, std::size_t panel, const Label* found,
               std::span<double> scratch, const Moved& moved)
{
    for (std::size_t i = 0; i < step.points.panels().rowsIn(panel); ++i) {
        const std::size_t row = panel * panelRows + i;
        const Label from = step.labels[row];
        const Label to = found[i] == uncertainLabel ? nearestExactly(step, row, scratch) : found[i];
        if (from == to)
            continue;
        step.labels[row] = to;
        moved(row, from, to);
    }
}

/// Calls moved(chunk, row, from, to) for every row that moves, chunk by chunk in the order of rows.
template<class Moved>
void reassign(const Reassignment& step, const Cancel& cancel, const Moved& moved)
{
    const Points& points = step.points;
    const Chunks chunks = points.chunks();
    const CentroidTable table(step.centroids, points.columns());
    const std::size_t blockPanels =
        std::clamp<std::size_t>((std::size_t{1} << 18) / step.centroids.size(), 1, mostBlockPanels);
    forEachChunk(chunks, [&](std::size_t chunk) {
        std::vector<double> scratch(points.columns());
        std::vector<Label> nearest(blockPanels * panelRows);
        for (std::size_t begin = chunks.begin(chunk); begin < chunks.end(chunk);
             begin += blockPanels) {
            cancel.poll();
            const std::size_t end = std::min(begin + blockPanels, chunks.end(chunk));
            findNearest(PanelStretch{&points.panels(), begin, end}, table,
                        points.norms() + begin * panelRows, nearest.data());
            for (std::size_t panel = begin; panel < end; ++panel) {
                const Label* found = nearest.data() + (panel - begin) * panelRows;
                const Label* own = step.labels.data() + panel * panelRows;
                if (std::memcmp(found, own, panelRows * sizeof(Label)) != 0)
                    movePanel(step, panel, found, scratch,
                              [&](std::size_t row, Label from, Label to) {
                                  moved(chunk, row, from, to);
                              });
            }
        }
    });
}

} // namespace tessera
