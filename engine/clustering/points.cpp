// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/points.h"

namespace tessera {

Result<Points> Points::pack(MatrixView matrix, const Cancel& cancel)
{
    Result<Frame> frame = Frame::of(matrix, cancel);
    if (!frame)
        return frame.issue();
    Points points;
    points.m_frame = std::move(*frame);
    points.m_panels = Panels<double>(matrix.rows, matrix.columns);
    points.fill(matrix, cancel);
    points.measureSpread();
    return points;
}

void Points::fill(MatrixView matrix, const Cancel& cancel)
{
    const Chunks cut = chunks();
    forEachChunk(cut, [&](std::size_t chunk) {
        for (std::size_t p = cut.begin(chunk); p < cut.end(chunk); ++p) {
            if (p % 64 == 0)
                cancel.poll();
            double* out = m_panels[p];
            for (std::size_t j = 0; j < matrix.columns; ++j, out += panelRows) {
                const double* in = matrix.column(j).data() + p * panelRows;
                for (std::size_t i = 0; i < m_panels.rowsIn(p); ++i)
                    out[i] = m_frame.inFrame(in[i], j);
            }
        }
    });
}

void Points::measureSpread()
{
    const std::size_t d = columns();
    const Chunks cut = chunks();
    std::vector<double> sums(cut.count * d);
    std::vector<double> squares(cut.count * d);
    forEachChunk(cut, [&](std::size_t chunk) {
        for (std::size_t p = cut.begin(chunk); p < cut.end(chunk); ++p)
            for (std::size_t j = 0; j < d; ++j)
                for (std::size_t i = 0; i < panelRows; ++i) {
                    const double x = m_panels[p][j * panelRows + i];
                    sums[chunk * d + j] += x;
                    squares[chunk * d + j] += x * x;
                }
    });
    for (std::size_t j = 0; j < d; ++j) {
        double sum = 0;
        double square = 0;
        for (std::size_t chunk = 0; chunk < cut.count; ++chunk) {
            sum += sums[chunk * d + j];
            square += squares[chunk * d + j];
        }
        // The frame is centred but for rounding; the rest is taken off here.
        m_totalInertia += std::max(0.0, square - sum * sum / static_cast<double>(rows()));
    }
}

double Points::meanVariance() const
{
    return m_totalInertia / static_cast<double>(rows() * std::max<std::size_t>(columns(), 1));
}

void Points::copyRow(std::size_t row, double* out) const
{
    for (std::size_t j = 0; j < columns(); ++j)
        out[j] = m_panels(row, j);
}

} // namespace tessera
