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

/// How many rows of each segment there are, by group: groups x (k + 1).
using GroupSizes = std::vector<double>;

class Silhouette {
public:
    Silhouette(MatrixView points, const Frame& frame, const SilhouetteInput& input,
               const Cancel& cancel)
        : m_input(input)
        , m_cancel(cancel)
        , m_columns(points.columns)
        , m_groups(std::max<std::size_t>(input.groups, 1))
        , m_cells(cellsOf(input))
        , m_sorted(input.rows.size() * points.columns)
        , m_panels(input.rows.size(), points.columns)
    {
        for (std::size_t l = 0; l < input.labellings.size(); ++l) {
            const std::size_t width = segments(l) + 1;
            GroupSizes& sizes = m_sizes.emplace_back(m_groups * width, 0.0);
            for (std::size_t position = 0; position < input.rows.size(); ++position)
                ++sizes[position % m_groups * width + input.labellings[l][position]];
            m_widths.emplace_back(input.rows.size(), notANumber);
            m_leftOut.emplace_back(input.groups > 0 ? m_panels.count() * m_groups * segments(l)
                                                    : 0);
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

    std::vector<SilhouetteWidths> go()
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
        std::vector<SilhouetteWidths> results;
        for (std::size_t l = 0; l < m_widths.size(); ++l)
            results.push_back(resultOf(l));
        return results;
    }

private:
    /// Rows in one cell have the same labels and the same group.
    static Cells cellsOf(const SilhouetteInput& input)
    {
        std::vector<std::vector<Label>> labellings(input.labellings.begin(),
                                                   input.labellings.end());
        std::vector<Label>& group = labellings.emplace_back(input.rows.size(), Label{0});
        for (std::size_t position = 0; position < group.size() && input.groups > 0; ++position)
            group[position] = static_cast<Label>(position % input.groups);
        return commonCells(labellings);
    }

    std::size_t segments(std::size_t l) const
    {
        return static_cast<std::size_t>(m_input.segments[l]);
    }

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
        const std::size_t width = segments(l) + 1;
        std::vector<double> sums(m_groups * width * panelRows); // groups x segments x rows
        for (std::size_t cell = 0; cell < m_cells.ends.size(); ++cell) {
            const std::size_t slot = m_cells.labels.back()[cell] * width + m_cells.labels[l][cell];
            for (std::size_t i = 0; i < panelRows; ++i)
                sums[slot * panelRows + i] += cellSums[cell * panelRows + i];
        }
        for (std::size_t i = 0; i < m_panels.rowsIn(panel); ++i) {
            const std::size_t position = panel * panelRows + i;
            if (m_input.labellings[l][position] < segments(l) && segments(l) > 1)
                judgeRow(position, l, sums.data() + i);
        }
    }

    /// `sums`: of one row, groups x segments, 16 apart.
    void judgeRow(std::size_t position, std::size_t l, const double* sums)
    {
        const std::size_t width = segments(l) + 1;
        const std::size_t own = m_input.labellings[l][position];
        std::vector<double> allSums(width);
        std::vector<double> allSizes(width);
        for (std::size_t slot = 0; slot < m_groups * width; ++slot) {
            allSums[slot % width] += sums[slot * panelRows];
            allSizes[slot % width] += m_sizes[l][slot];
        }
        m_widths[l][position] = widthOf(allSums, allSizes, own);
        std::vector<double> otherSums(width);
        std::vector<double> otherSizes(width);
        for (std::size_t group = 0; group < m_input.groups; ++group) {
            if (position % m_groups == group)
                continue;
            for (std::size_t c = 0; c < width; ++c) {
                otherSums[c] = allSums[c] - sums[(group * width + c) * panelRows];
                otherSizes[c] = allSizes[c] - m_sizes[l][group * width + c];
            }
            m_leftOut[l][(position / panelRows * m_groups + group) * segments(l) + own] +=
                widthOf(otherSums, otherSizes, own);
        }
    }

    static double widthOf(const std::vector<double>& sums, const std::vector<double>& sizes,
                          std::size_t own)
    {
        if (sizes[own] <= 1)
            return 0;
        const double within = sums[own] / (sizes[own] - 1);
        double nearest = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c + 1 < sizes.size(); ++c)
            if (c != own && sizes[c] > 0)
                nearest = std::min(nearest, sums[c] / sizes[c]);
        const double greater = std::max(within, nearest);
        return greater > 0 && std::isfinite(greater) ? (nearest - within) / greater : 0;
    }

    SilhouetteWidths resultOf(std::size_t l)
    {
        SilhouetteWidths result{.widths = std::move(m_widths[l])};
        const std::size_t k = segments(l);
        result.leftOutSums.resize(m_input.groups * k);
        result.leftOutCounts.resize(m_input.groups * k);
        for (std::size_t i = 0; i < m_leftOut[l].size(); ++i) // panel after panel
            result.leftOutSums[i % (m_groups * k)] += m_leftOut[l][i];
        for (std::size_t out = 0; out < m_input.groups; ++out)
            for (std::size_t group = 0; group < m_input.groups; ++group)
                for (std::size_t c = 0; c < k && group != out; ++c)
                    result.leftOutCounts[out * k + c] += m_sizes[l][group * (k + 1) + c];
        return result;
    }

    const SilhouetteInput& m_input;
    const Cancel& m_cancel;
    std::size_t m_columns;
    std::size_t m_groups;
    Cells m_cells;                ///< the last labelling is the group
    std::vector<double> m_sorted; ///< rows in the order of their cells, row by row
    Panels<double> m_panels;      ///< rows in their own order
    std::vector<GroupSizes> m_sizes;
    std::vector<std::vector<double>> m_widths;
    std::vector<std::vector<double>> m_leftOut; ///< panels x groups x k
};

} // namespace

std::vector<SilhouetteWidths> silhouetteWidths(MatrixView points, const Frame& frame,
                                               const SilhouetteInput& input, const Cancel& cancel)
{
    if (input.labellings.empty())
        return {};
    return Silhouette(points, frame, input, cancel).go();
}

} // namespace tessera
