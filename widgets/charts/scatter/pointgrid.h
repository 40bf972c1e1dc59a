// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The points of a scatter sorted once into a uniform grid of cells, so that drawing, hovering and
// lasso touch only what they need. Immutable after it was built; it knows no colours and no pixels.

#include "base/cancel.h"

#include <QRectF>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace tessera {

struct ScatterData;

/// Compressed sparse rows of cells, about 64 points a cell. Points that are not finite are left
/// out.
struct PointGrid {
    std::vector<float> x{};
    std::vector<float> y{};
    std::vector<std::uint16_t> label{}; ///< empty when the data has none
    std::vector<std::uint32_t> index{}; ///< position in the ScatterData
    std::vector<std::uint32_t>
        start{}; ///< first point of each cell, row by row; one more at the end
    int columns = 0;
    int rows = 0;
    double left = 0.0;
    double bottom = 0.0;
    double cellWidth = 1.0;
    double cellHeight = 1.0;

    std::size_t size() const { return x.size(); }
    bool empty() const { return x.empty(); }

    /// Cells that touch a range of values; none when there are no points.
    struct Cells {
        int firstColumn = 0;
        int endColumn = 0;
        int firstRow = 0;
        int endRow = 0;
    };
    Cells cellsIn(const QRectF& values) const;
    /// The points of the cells [firstColumn, endColumn) of a row stand side by side.
    std::pair<std::uint32_t, std::uint32_t> points(int row, int firstColumn, int endColumn) const;
    std::size_t countIn(const Cells& cells) const;
};

/// Throws Cancelled when a stop was asked for.
std::shared_ptr<const PointGrid> buildPointGrid(const ScatterData& data, const Cancel& cancel);

/// Bounds of the finite points; null when there are none.
QRectF finiteBounds(const ScatterData& data);

} // namespace tessera
