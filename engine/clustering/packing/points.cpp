// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/packing/points.h"

#include <cmath>
#include <hwy/cache_control.h>
#include <numeric>

namespace tessera {

namespace {

/// From this many rows on the frame is estimated: to measure it exactly would be to read everything
/// twice.
constexpr std::size_t estimatedRows = 100'000;
/// Panels of a block that is filled at once.
constexpr std::size_t mostFilledPanels = 64;
/// Sum of squares beyond which a frame was estimated too small for some row; NaN is beyond it too.
constexpr double greatestSquares = 0x1p40;

} // namespace

Points::Points(MatrixView matrix, Frame frame)
    : m_matrix(matrix)
    , m_frame(std::move(frame))
    , m_panels(matrix.rows, matrix.columns)
    , m_norms(m_panels.count() * panelRows)
    , m_totalWeight(static_cast<double>(matrix.rows))
{}

Result<Points> Points::pack(MatrixView matrix, const Cancel& cancel)
{
    if (matrix.rows >= estimatedRows) {
        if (Result<Frame> frame = Frame::estimated(matrix, cancel)) {
            Points points(matrix, std::move(*frame));
            points.fill(cancel);
            if (points.m_squares <= greatestSquares)
                return points;
        }
    }
    Result<Frame> frame = Frame::of(matrix, cancel);
    if (!frame)
        return frame.issue();
    Points points(matrix, std::move(*frame));
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
    const std::size_t blockPanels =
        std::clamp<std::size_t>(mostFilledPanels * 16 / columns(), 1, mostFilledPanels);
    const Chunks cut = chunks();
    std::vector<double> squares(cut.count);
    forEachChunk(cut, [&](std::size_t chunk) {
        for (std::size_t begin = cut.begin(chunk); begin < cut.end(chunk); begin += blockPanels) {
            cancel.poll();
            squares[chunk] += fillPanels(begin, std::min(begin + blockPanels, cut.end(chunk)));
        }
    });
    m_squares = std::accumulate(squares.begin(), squares.end(), 0.0);
}

/// Column by column, over a block that stays in the second-level cache. Returns the sum of squares.
double Points::fillPanels(std::size_t begin, std::size_t end)
{
    double squares[mostFilledPanels * panelRows] = {}; // per row
    const std::size_t first = begin * panelRows;
    const std::size_t count = std::min(end * panelRows, rows()) - first;
    for (std::size_t j = 0; j < columns(); ++j) {
        const double* const in = m_matrix.start(j) + first;
        const double* const next = m_matrix.start(std::min(j + 1, columns() - 1)) + first;
        const auto pack = [&](std::size_t at, std::size_t length) {
            float* const out = m_panels[begin + at / panelRows] + j * panelRows;
            for (std::size_t i = 0; i < length; ++i) {
                out[i] = static_cast<float>(m_frame.inFrame(in[at + i], j));
                squares[at + i] += static_cast<double>(out[i]) * static_cast<double>(out[i]);
            }
        };
        std::size_t at = 0;
        for (; at + panelRows <= count; at += panelRows) {
            // Short stretches of many columns are nothing that the processor could foresee.
            if (j + 1 < columns()) {
                hwy::Prefetch(next + at);
                hwy::Prefetch(next + at + panelRows / 2);
            }
            pack(at, panelRows);
        }
        pack(at, count - at);
    }
    double sum = 0;
    for (std::size_t i = 0; i < (end - begin) * panelRows; ++i) {
        m_norms[first + i] = static_cast<float>(std::sqrt(squares[i]) * (1 + 0x1p-20));
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
