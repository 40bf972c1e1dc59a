// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/silhouette.h"

#include "clustering/cells.h"
#include "clustering/kernel.h"

#include <atomic>
#include <cmath>
#include <limits>

#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/parallel_for.h>

namespace tessera {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

class Silhouette {
public:
    Silhouette(MatrixView points, const Frame& frame, const SilhouetteInput& input,
               const Cancel& cancel)
        : m_input(input)
        , m_cancel(cancel)
        , m_columns(points.columns)
        , m_cells(commonCells(input.labellings))
        , m_sorted(input.rows.size() * points.columns)
        , m_panels(input.rows.size(), points.columns)
    {
        for (std::size_t l = 0; l < input.labellings.size(); ++l) {
            std::vector<double>& sizes =
                m_sizes.emplace_back(static_cast<std::size_t>(input.segments[l]) + 1, 0.0);
            for (const Label label : input.labellings[l])
                ++sizes[label];
            m_widths.emplace_back(input.rows.size(), notANumber);
        }
        for (std::size_t position = 0; position < input.rows.size(); ++position)
            for (std::size_t j = 0; j < m_columns; ++j) {
                const std::size_t other = input.rows[m_cells.rows[position]];
                m_sorted[position * m_columns + j] = frame.inFrame(points(other, j), j);
                const std::size_t own = input.rows[position];
                m_panels[position / panelRows][j * panelRows + position % panelRows] =
                    frame.inFrame(points(own, j), j);
            }
    }

    std::vector<std::vector<double>> go()
    {
        using Sums = std::vector<double>;
        oneapi::tbb::enumerable_thread_specific<Sums> scratch(
            [&] { return Sums(m_cells.ends.size() * panelRows); });
        std::atomic<std::size_t> done = 0;
        oneapi::tbb::parallel_for(std::size_t{0}, m_panels.count(), [&](std::size_t panel) {
            Sums& cellSums = scratch.local();
            sumOverCells(panel, cellSums.data());
            for (std::size_t l = 0; l < m_widths.size(); ++l)
                judgePanel(panel, l, cellSums.data());
            m_cancel.report(static_cast<double>(++done) / static_cast<double>(m_panels.count()));
        });
        return std::move(m_widths);
    }

private:
    /// cellSums: cells x 16, the sum of distances from the panel's rows to all rows of a cell.
    void sumOverCells(std::size_t panel, double* cellSums) const
    {
        std::fill_n(cellSums, m_cells.ends.size() * panelRows, 0.0);
        std::size_t position = 0;
        for (std::size_t cell = 0; cell < m_cells.ends.size(); ++cell)
            while (position < m_cells.ends[cell]) {
                m_cancel.poll();
                const std::size_t end = std::min(position + 1024, m_cells.ends[cell]);
                addDistances(
                    m_panels[panel],
                    std::span(m_sorted).subspan(position * m_columns, (end - position) * m_columns),
                    m_columns, cellSums + cell * panelRows);
                position = end;
            }
    }

    void judgePanel(std::size_t panel, std::size_t l, const double* cellSums)
    {
        const std::size_t k = static_cast<std::size_t>(m_input.segments[l]);
        std::vector<double> sums((k + 1) * panelRows);
        for (std::size_t cell = 0; cell < m_cells.ends.size(); ++cell) {
            double* sum = sums.data() + m_cells.labels[l][cell] * panelRows;
            for (std::size_t i = 0; i < panelRows; ++i)
                sum[i] += cellSums[cell * panelRows + i];
        }
        for (std::size_t i = 0; i < m_panels.rowsIn(panel); ++i) {
            const std::size_t position = panel * panelRows + i;
            const std::size_t own = m_input.labellings[l][position];
            if (own < k && k > 1)
                m_widths[l][position] = width(sums.data() + i, own, m_sizes[l]);
        }
    }

    /// One row's width; `sums` has a stride of 16 between segments.
    double width(const double* sums, std::size_t own, const std::vector<double>& sizes) const
    {
        if (sizes[own] <= 1)
            return 0;
        const double within = sums[own * panelRows] / (sizes[own] - 1);
        double nearest = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c + 1 < sizes.size(); ++c)
            if (c != own && sizes[c] > 0)
                nearest = std::min(nearest, sums[c * panelRows] / sizes[c]);
        const double greater = std::max(within, nearest);
        return greater > 0 ? (nearest - within) / greater : 0;
    }

    const SilhouetteInput& m_input;
    const Cancel& m_cancel;
    std::size_t m_columns;
    Cells m_cells;
    std::vector<double> m_sorted; ///< rows in the order of their cells, row by row
    Panels<double> m_panels;      ///< rows in their own order
    std::vector<std::vector<double>> m_sizes;
    std::vector<std::vector<double>> m_widths;
};

} // namespace

std::vector<std::vector<double>> silhouetteWidths(MatrixView points, const Frame& frame,
                                                  const SilhouetteInput& input,
                                                  const Cancel& cancel)
{
    if (input.labellings.empty())
        return {};
    return Silhouette(points, frame, input, cancel).go();
}

} // namespace tessera
