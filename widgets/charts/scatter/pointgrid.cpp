// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/pointgrid.h"

#include "charts/scatter/scatterdata.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tessera {

namespace {

constexpr double pointsPerCell = 64.0;
constexpr int mostCellsPerSide = 1024;
constexpr std::size_t pollEvery = 1U << 16U;
constexpr std::uint32_t noCell = std::numeric_limits<std::uint32_t>::max();

bool finiteAt(const ScatterData& data, std::size_t i)
{
    return std::isfinite(data.x[i]) && std::isfinite(data.y[i]);
}

std::size_t countOf(const ScatterData& data)
{
    return std::min(data.x.size(), data.y.size());
}

int cellOf(double value, double from, double size, int count)
{
    const double cell = std::floor((value - from) / size);
    return static_cast<int>(std::clamp(cell, 0.0, static_cast<double>(count - 1)));
}

void shapeGrid(PointGrid& grid, const QRectF& bounds, std::size_t points)
{
    const double side = std::sqrt(static_cast<double>(points) / pointsPerCell);
    const int cells = std::clamp(static_cast<int>(side), 1, mostCellsPerSide);
    grid.left = bounds.left();
    grid.bottom = bounds.top();
    grid.columns = bounds.width() > 0.0 ? cells : 1;
    grid.rows = bounds.height() > 0.0 ? cells : 1;
    grid.cellWidth = bounds.width() > 0.0 ? bounds.width() / grid.columns : 1.0;
    grid.cellHeight = bounds.height() > 0.0 ? bounds.height() / grid.rows : 1.0;
}

} // namespace

QRectF finiteBounds(const ScatterData& data)
{
    double left = std::numeric_limits<double>::infinity();
    double right = -left;
    double low = left;
    double high = right;
    for (std::size_t i = 0; i < countOf(data); ++i) {
        if (!finiteAt(data, i))
            continue;
        left = std::min<double>(left, data.x[i]);
        right = std::max<double>(right, data.x[i]);
        low = std::min<double>(low, data.y[i]);
        high = std::max<double>(high, data.y[i]);
    }
    return left <= right ? QRectF(QPointF(left, low), QPointF(right, high)) : QRectF();
}

std::shared_ptr<const PointGrid> buildPointGrid(const ScatterData& data, const Cancel& cancel)
{
    auto grid = std::make_shared<PointGrid>();
    const std::size_t count = countOf(data);
    shapeGrid(*grid, finiteBounds(data), count);
    std::vector<std::uint32_t> cell(count, noCell);
    grid->start.assign(
        static_cast<std::size_t>(grid->columns) * static_cast<std::size_t>(grid->rows) + 1, 0);
    for (std::size_t i = 0; i < count; ++i) {
        if (i % pollEvery == 0)
            cancel.poll();
        if (!finiteAt(data, i))
            continue;
        const int column = cellOf(data.x[i], grid->left, grid->cellWidth, grid->columns);
        const int row = cellOf(data.y[i], grid->bottom, grid->cellHeight, grid->rows);
        cell[i] = static_cast<std::uint32_t>(row * grid->columns + column);
        ++grid->start[cell[i] + 1];
    }
    for (std::size_t c = 1; c < grid->start.size(); ++c)
        grid->start[c] += grid->start[c - 1];
    const std::size_t kept = grid->start.back();
    grid->x.resize(kept);
    grid->y.resize(kept);
    grid->index.resize(kept);
    const bool labelled = data.label.size() >= count;
    if (labelled)
        grid->label.resize(kept);
    std::vector<std::uint32_t> next(grid->start.begin(), grid->start.end() - 1);
    for (std::size_t i = 0; i < count; ++i) {
        if (i % pollEvery == 0)
            cancel.poll();
        if (cell[i] == noCell)
            continue;
        const std::uint32_t to = next[cell[i]]++;
        grid->x[to] = data.x[i];
        grid->y[to] = data.y[i];
        grid->index[to] = static_cast<std::uint32_t>(i);
        if (labelled)
            grid->label[to] = data.label[i];
    }
    return grid;
}

PointGrid::Cells PointGrid::cellsIn(const QRectF& values) const
{
    if (empty())
        return {};
    const QRectF area = values.normalized();
    return {.firstColumn = cellOf(area.left(), left, cellWidth, columns),
            .endColumn = cellOf(area.right(), left, cellWidth, columns) + 1,
            .firstRow = cellOf(area.top(), bottom, cellHeight, rows),
            .endRow = cellOf(area.bottom(), bottom, cellHeight, rows) + 1};
}

std::pair<std::uint32_t, std::uint32_t> PointGrid::points(int row, int firstColumn,
                                                          int endColumn) const
{
    const auto offset = static_cast<std::size_t>(row) * static_cast<std::size_t>(columns);
    return {start[offset + static_cast<std::size_t>(firstColumn)],
            start[offset + static_cast<std::size_t>(endColumn)]};
}

std::size_t PointGrid::countIn(const Cells& cells) const
{
    std::size_t total = 0;
    for (int row = cells.firstRow; row < cells.endRow; ++row) {
        const auto [from, to] = points(row, cells.firstColumn, cells.endColumn);
        total += to - from;
    }
    return total;
}

} // namespace tessera
