// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The E-step: finds the rows that have a nearer centroid than their own. Float decides where it
// can, double where it cannot, so that the answer is that of double throughout. It never updates
// centroids.

#include "clustering/distances/distances.h"
#include "clustering/kernels/kernel.h"
#include "clustering/lloyd/margins.h"
#include "clustering/packing/points.h"

#include <cstring>

namespace tessera {

/// Which numbers are taken for a row: those that were packed (rounded to float) or those of the
/// matrix.
enum class RowSource { Packed, Exact };

/// What an E-step works on.
struct Reassignment {
    const Points& points;
    std::span<const double> centroids; ///< k x columns, row by row, frame units
    RowSource source;
    std::span<Label> labels;    ///< whole panels; updated
    Margins* margins = nullptr; ///< filled, unless null
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

/// One panel in which a label may differ from what was found. `moves(from, to)` gets 16 labels each
/// when a row moves; equal where it stays.
template<class Moves>
void movePanel(const Reassignment& step, std::size_t panel, const Label* found,
               std::span<double> scratch, const Moves& moves)
{
    Label* own = step.labels.data() + panel * panelRows;
    Label from[panelRows];
    std::copy_n(own, panelRows, from);
    const std::size_t rows = step.points.panels().rowsIn(panel);
    if (std::find(found, found + rows, uncertainLabel) == found + rows)
        std::copy_n(found, rows, own);
    else
        for (std::size_t i = 0; i < rows; ++i)
            own[i] = found[i] == uncertainLabel
                         ? nearestExactly(step, panel * panelRows + i, scratch)
                         : found[i];
    if (std::memcmp(from, own, sizeof from) != 0)
        moves(from, own);
}

/// The E-steps of several runs, block by block, so that all of them share what is in the cache.
/// Calls moved(step, chunk, panel, from, to) for every panel with rows that move (16 labels each,
/// equal where a row stays), chunk by chunk in the order of panels.
template<class Moved>
void reassign(std::span<const Reassignment> steps, const Cancel& cancel, const Moved& moved)
{
    const Points& points = steps.front().points;
    const Chunks chunks = points.chunks();
    std::vector<CentroidTable> tables;
    std::size_t widest = 1;
    bool anyMargins = false;
    for (const Reassignment& step : steps) {
        anyMargins = anyMargins || step.margins != nullptr;
        tables.emplace_back(step.centroids, points.columns());
        widest = std::max(widest, step.centroids.size());
    }
    const std::size_t blockPanels =
        std::clamp<std::size_t>((std::size_t{1} << 18) / widest, 1, mostBlockPanels);
    forEachChunk(chunks, [&](std::size_t chunk) {
        std::vector<double> scratch(points.columns());
        std::vector<Label> nearest(blockPanels * panelRows);
        std::vector<float> margins(anyMargins ? blockPanels * panelRows : 0);
        for (std::size_t begin = chunks.begin(chunk); begin < chunks.end(chunk);
             begin += blockPanels) {
            const PanelStretch block{&points.panels(), begin,
                                     std::min(begin + blockPanels, chunks.end(chunk))};
            for (std::size_t s = 0; s < steps.size(); ++s) {
                cancel.poll();
                const std::size_t row = begin * panelRows;
                Margins* const wanted = steps[s].margins;
                findNearest(block, tables[s], points.norms() + row,
                            {nearest.data(), wanted ? margins.data() : nullptr});
                if (wanted)
                    wanted->take(chunk, row,
                                 std::span(margins).first(
                                     std::min(points.rows(), block.end * panelRows) - row));
                for (std::size_t panel = begin; panel < block.end; ++panel) {
                    const Label* found = nearest.data() + (panel - begin) * panelRows;
                    const Label* own = steps[s].labels.data() + panel * panelRows;
                    if (std::memcmp(found, own, panelRows * sizeof(Label)) != 0)
                        movePanel(steps[s], panel, found, scratch,
                                  [&](const Label* from, const Label* to) {
                                      moved(s, chunk, panel, from, to);
                                  });
                }
            }
        }
    });
}

} // namespace tessera
