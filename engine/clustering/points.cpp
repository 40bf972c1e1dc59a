// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/points.h"

#include <cmath>
#include <numeric>

namespace tessera {

Result<Points> Points::pack(MatrixView matrix, const Cancel& cancel)
{
    Result<Frame> frame = Frame::of(matrix, cancel);
    if (!frame)
        return frame.issue();
    Points points;
    points.m_matrix = matrix;
    points.m_frame = std::move(*frame);
    points.m_panels = Panels<float>(matrix.rows, matrix.columns);
    points.m_norms.resize(points.m_panels.count() * panelRows);
    points.m_totalWeight = static_cast<double>(matrix.rows);
    points.fill(cancel);
    return points;
}

Points Points::gathered(std::vector<std::size_t> rows, const Cancel& cancel) const
{
    std::vector<std::uint32_t> weights;
    if (!m_weights.empty())
        for (const std::size_t row : rows)
            weights.push_back(static_cast<std::uint32_t>(weight(row)));
    return gathered(std::move(rows), weights, cancel);
}

Points Points::gathered(std::vector<std::size_t> rows, std::span<const std::uint32_t> weights,
                        const Cancel& cancel) const
{
    Points points;
    points.m_matrix = m_matrix;
    points.m_frame = m_frame;
    points.m_panels = Panels<float>(rows.size(), columns());
    points.m_norms.resize(points.m_panels.count() * panelRows);
    points.m_subset = std::move(rows);
    points.m_weights.assign(weights.begin(), weights.end());
    points.m_weights.resize(weights.empty() ? 0 : points.m_norms.size());
    points.m_totalWeight = weights.empty() ? static_cast<double>(points.rows())
                                           : std::accumulate(weights.begin(), weights.end(), 0.0);
    const Chunks cut = points.chunks();
    std::vector<double> squares(cut.count);
    forEachChunk(cut, [&](std::size_t chunk) {
        for (std::size_t p = cut.begin(chunk); p < cut.end(chunk); ++p) {
            if (p % 64 == 0)
                cancel.poll();
            squares[chunk] += points.gatherPanel(*this, p);
        }
    });
    points.m_squares = std::accumulate(squares.begin(), squares.end(), 0.0);
    for (std::size_t& row : points.m_subset)
        row = matrixRow(row);
    return points;
}

std::int64_t Points::greatestWeight() const
{
    return m_weights.empty() ? 1 : static_cast<std::int64_t>(*std::ranges::max_element(m_weights));
}

/// The rows of `from` that m_subset names. Returns the weighted sum of squares.
double Points::gatherPanel(const Points& from, std::size_t panel)
{
    float* out = m_panels[panel];
    double sum = 0;
    for (std::size_t i = 0; i < m_panels.rowsIn(panel); ++i) {
        const std::size_t row = m_subset[panel * panelRows + i];
        const float* in = from.m_panels[row / panelRows] + row % panelRows;
        double square = 0;
        for (std::size_t j = 0; j < columns(); ++j) {
            const float value = in[j * panelRows];
            out[j * panelRows + i] = value;
            square += static_cast<double>(value) * static_cast<double>(value);
        }
        sum += static_cast<double>(weight(panel * panelRows + i)) * square;
        m_norms[panel * panelRows + i] = from.m_norms[row];
    }
    return sum;
}

void Points::fill(const Cancel& cancel)
{
    const Chunks cut = chunks();
    std::vector<double> squares(cut.count);
    forEachChunk(cut, [&](std::size_t chunk) {
        for (std::size_t p = cut.begin(chunk); p < cut.end(chunk); ++p) {
            if (p % 64 == 0)
                cancel.poll();
            squares[chunk] += fillPanel(p);
        }
    });
    m_squares = std::accumulate(squares.begin(), squares.end(), 0.0);
}

/// Returns the sum of squares.
double Points::fillPanel(std::size_t panel)
{
    double squares[panelRows] = {};
    float* out = m_panels[panel];
    for (std::size_t j = 0; j < columns(); ++j, out += panelRows) {
        const double* in = m_matrix.column(j).data() + panel * panelRows;
        for (std::size_t i = 0; i < m_panels.rowsIn(panel); ++i) {
            const double value = in[i];
            out[i] = static_cast<float>(m_frame.inFrame(value, j));
            squares[i] += static_cast<double>(out[i]) * static_cast<double>(out[i]);
        }
    }
    double sum = 0;
    for (std::size_t i = 0; i < panelRows; ++i) {
        m_norms[panel * panelRows + i] = static_cast<float>(std::sqrt(squares[i]) * (1 + 0x1p-20));
        sum += squares[i];
    }
    return sum;
}

void Points::copyPacked(std::size_t row, double* out) const
{
    for (std::size_t j = 0; j < columns(); ++j)
        out[j] = static_cast<double>(m_panels(row, j));
}

void Points::copyExact(std::size_t row, double* out) const
{
    for (std::size_t j = 0; j < columns(); ++j)
        out[j] = m_frame.inFrame(m_matrix(matrixRow(row), j), j);
}

} // namespace tessera
