// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/pointpick.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tessera {

namespace {

enum class State : std::uint8_t { Outside, Inside, Edge };

/// A coarse picture of the polygon: what lies wholly outside, wholly inside, or needs the exact
/// test.
class PolygonMask {
public:
    explicit PolygonMask(const QPolygonF& polygon)
        : m_bounds(polygon.boundingRect())
        , m_perX(size / std::max(m_bounds.width(), tiny))
        , m_perY(size / std::max(m_bounds.height(), tiny))
        , m_states(static_cast<std::size_t>(size) * size, State::Outside)
    {
        fill(polygon);
        for (qsizetype i = 0; i < polygon.size(); ++i)
            markEdge(polygon[i], polygon[(i + 1) % polygon.size()]);
    }

    State at(double x, double y) const
    {
        if (!m_bounds.contains(QPointF(x, y)))
            return State::Outside;
        return m_states[index(cell(x, m_bounds.left(), m_perX), cell(y, m_bounds.top(), m_perY))];
    }

private:
    static constexpr int size = 512;
    static constexpr double tiny = 1e-300;

    static std::size_t index(int column, int row)
    {
        return static_cast<std::size_t>(row) * size + static_cast<std::size_t>(column);
    }
    static int cell(double value, double from, double per)
    {
        return std::clamp(static_cast<int>((value - from) * per), 0, size - 1);
    }

    /// Even-odd along the middle of each row of cells; right for every cell that no edge touches.
    void fill(const QPolygonF& polygon)
    {
        std::vector<double> crossings;
        for (int row = 0; row < size; ++row) {
            const double y = m_bounds.top() + (row + 0.5) / m_perY;
            crossings.clear();
            for (qsizetype i = 0; i < polygon.size(); ++i) {
                const QPointF& a = polygon[i];
                const QPointF& b = polygon[(i + 1) % polygon.size()];
                if ((a.y() > y) != (b.y() > y))
                    crossings.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
            }
            std::sort(crossings.begin(), crossings.end());
            for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
                const int from = cell(crossings[i], m_bounds.left(), m_perX);
                const int to = cell(crossings[i + 1], m_bounds.left(), m_perX);
                for (int column = from; column <= to; ++column)
                    m_states[index(column, row)] = State::Inside;
            }
        }
    }

    /// Every cell within one cell of the edge needs the exact test.
    void markEdge(const QPointF& a, const QPointF& b)
    {
        const double dx = (b.x() - a.x()) * m_perX;
        const double dy = (b.y() - a.y()) * m_perY;
        const int steps =
            static_cast<int>(std::ceil(2.0 * std::max(std::abs(dx), std::abs(dy)))) + 1;
        for (int i = 0; i <= steps; ++i) {
            const double share = static_cast<double>(i) / steps;
            const int column = cell(a.x() + share * (b.x() - a.x()), m_bounds.left(), m_perX);
            const int row = cell(a.y() + share * (b.y() - a.y()), m_bounds.top(), m_perY);
            for (int y = std::max(0, row - 1); y <= std::min(size - 1, row + 1); ++y) {
                for (int x = std::max(0, column - 1); x <= std::min(size - 1, column + 1); ++x)
                    m_states[index(x, y)] = State::Edge;
            }
        }
    }

    QRectF m_bounds;
    double m_perX;
    double m_perY;
    std::vector<State> m_states;
};

} // namespace

bool insidePolygon(const QPolygonF& polygon, double x, double y)
{
    bool inside = false;
    for (qsizetype i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const QPointF& a = polygon[i];
        const QPointF& b = polygon[j];
        if ((a.y() > y) != (b.y() > y) &&
            x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x())
            inside = !inside;
    }
    return inside;
}

std::vector<std::uint32_t> pointsInside(const PointGrid& grid, const QPolygonF& polygon)
{
    std::vector<std::uint32_t> found;
    if (grid.empty() || polygon.size() < 3)
        return found;
    const PolygonMask mask(polygon);
    const PointGrid::Cells cells = grid.cellsIn(polygon.boundingRect());
    for (int row = cells.firstRow; row < cells.endRow; ++row) {
        const auto [from, to] = grid.points(row, cells.firstColumn, cells.endColumn);
        for (std::uint32_t i = from; i < to; ++i) {
            const State state = mask.at(grid.x[i], grid.y[i]);
            if (state == State::Inside ||
                (state == State::Edge && insidePolygon(polygon, grid.x[i], grid.y[i])))
                found.push_back(i);
        }
    }
    return found;
}

std::optional<std::uint32_t> nearestPoint(const PointGrid& grid, const QPointF& centre,
                                          const QSizeF& radii)
{
    if (grid.empty() || radii.width() <= 0.0 || radii.height() <= 0.0)
        return std::nullopt;
    const QRectF around(centre.x() - radii.width(), centre.y() - radii.height(),
                        2.0 * radii.width(), 2.0 * radii.height());
    const PointGrid::Cells cells = grid.cellsIn(around);
    std::optional<std::uint32_t> nearest;
    double best = 1.0;
    for (int row = cells.firstRow; row < cells.endRow; ++row) {
        const auto [from, to] = grid.points(row, cells.firstColumn, cells.endColumn);
        for (std::uint32_t i = from; i < to; ++i) {
            const double dx = (grid.x[i] - centre.x()) / radii.width();
            const double dy = (grid.y[i] - centre.y()) / radii.height();
            const double distance = dx * dx + dy * dy;
            if (distance <= best) {
                best = distance;
                nearest = i;
            }
        }
    }
    return nearest;
}

} // namespace tessera
