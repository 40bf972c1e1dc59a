// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/quality/silhouette.h"

#include "clustering/quality/widths.h"

#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>

namespace tessera {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
/// Beyond this many times its distance from the nearest segment, a row's distance from the centre
/// costs too many of a float's digits.
constexpr double farOut = 16;
/// A distance of fewer units is too short for them.
constexpr double fewUnits = 0x1p20;
/// Widths are summed in whole multiples of this, so that their order does not count.
constexpr double widthUnit = 0x1p-40;

/// One labelling while it is judged.
struct Judged {
    std::size_t labelling = 0;
    SegmentSets sets{};
    std::vector<std::int64_t> leftOut{}; ///< groups x k, sums of widths in units
    std::mutex mutex{};
    std::atomic<bool> tooCoarse = false;
};

class Silhouette {
public:
    Silhouette(MatrixView points, const Frame& frame, const SilhouetteInput& input,
               const Cancel& cancel)
        : m_points(points)
        , m_frame(frame)
        , m_input(input)
        , m_cancel(cancel)
        , m_groups(std::max<std::size_t>(input.groups, 1))
        , m_results(input.labellings.size())
    {
        for (SilhouetteWidths& result : m_results)
            result.widths.assign(input.rows.size(), notANumber);
    }

    std::vector<SilhouetteWidths> go()
    {
        std::vector<std::size_t> all(m_input.labellings.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        if (m_input.precision == Precision::Double)
            judge<double>(all);
        else if (const std::vector<std::size_t> again = judge<float>(all); !again.empty())
            judge<double>(again);
        return std::move(m_results);
    }

private:
    /// Returns the labellings for which T does not suffice.
    template<class T>
    std::vector<std::size_t> judge(const std::vector<std::size_t>& labellings)
    {
        std::vector<Judged> judged(labellings.size());
        std::size_t sets = 0;
        for (std::size_t i = 0; i < labellings.size(); ++i) {
            begin(judged[i], labellings[i], sets);
            sets += m_groups * judged[i].sets.k;
        }
        const Cells cells = cellsOf(labellings);
        std::vector<std::size_t> rows(cells.rows.size());
        std::transform(cells.rows.begin(), cells.rows.end(), rows.begin(),
                       [&](std::size_t position) { return m_input.rows[position]; });
        const DistanceSets wanted{
            .rows = rows, .cells = cells, .ofCell = setsOf(cells, judged), .count = sets};
        DistanceSums<T> sums(m_points, m_frame, wanted, m_cancel);
        sums.forEachBlock([&](const BlockSums& block) {
            for (Judged& one : judged)
                judgeBlock(sums, block, cells, one);
        });
        std::vector<std::size_t> coarse;
        for (const Judged& one : judged) {
            keep(one);
            if (one.tooCoarse)
                coarse.push_back(one.labelling);
        }
        return coarse;
    }

    std::size_t groupAt(std::size_t position) const
    {
        return m_input.groups > 0 ? m_input.groupOf[position] : 0;
    }

    void begin(Judged& judged, std::size_t labelling, std::size_t firstSet) const
    {
        const auto k = static_cast<std::size_t>(m_input.segments[labelling]);
        judged.labelling = labelling;
        judged.leftOut.resize(m_input.groups * k);
        SegmentSets& sets = judged.sets;
        sets = {.first = firstSet,
                .k = k,
                .groups = m_groups,
                .sizes = std::vector<double>(m_groups * k),
                .allSizes = std::vector<double>(k)};
        const std::vector<Label>& labels = m_input.labellings[labelling];
        for (std::size_t position = 0; position < labels.size(); ++position) {
            if (labels[position] >= k)
                continue;
            ++sets.sizes[groupAt(position) * k + labels[position]];
            ++sets.allSizes[labels[position]];
        }
    }

    /// Rows in one cell have the same labels and the same group, which is the last labelling.
    Cells cellsOf(const std::vector<std::size_t>& labellings) const
    {
        std::vector<std::span<const Label>> all;
        all.reserve(labellings.size() + 1);
        for (const std::size_t labelling : labellings)
            all.emplace_back(m_input.labellings[labelling]);
        if (m_input.groups > 0)
            all.push_back(m_input.groupOf);
        return commonCells(all, m_cancel);
    }

    std::vector<std::vector<std::uint32_t>> setsOf(const Cells& cells,
                                                   const std::vector<Judged>& judged) const
    {
        std::vector<std::vector<std::uint32_t>> ofCell(cells.ends.size());
        for (std::size_t cell = 0; cell < ofCell.size(); ++cell) {
            const std::size_t group = m_input.groups > 0 ? cells.labels.back()[cell] : 0;
            for (std::size_t i = 0; i < judged.size(); ++i) {
                const SegmentSets& sets = judged[i].sets;
                const std::size_t label = cells.labels[i][cell];
                if (label < sets.k)
                    ofCell[cell].push_back(
                        static_cast<std::uint32_t>(sets.first + group * sets.k + label));
            }
        }
        return ofCell;
    }

    template<class T>
    void judgeBlock(const DistanceSums<T>& sums, const BlockSums& block, const Cells& cells,
                    Judged& judged)
    {
        const std::size_t k = judged.sets.k;
        if (k < 2)
            return;
        std::vector<std::int64_t> leftOut(judged.leftOut.size());
        RowWidths row(judged.sets);
        for (std::size_t i = 0; i < block.rows(); ++i) {
            const std::size_t position = cells.rows[block.begin() + i];
            const std::size_t own = m_input.labellings[judged.labelling][position];
            if (own >= k)
                continue;
            row.take(block, i, own);
            m_results[judged.labelling].widths[position] = row.width();
            if (std::is_same_v<T, float> && !judged.tooCoarse)
                judged.tooCoarse = row.greater() < fewUnits ||
                                   sums.length(block.begin() + i) > farOut * row.greater();
            for (std::size_t group = 0; group < m_input.groups; ++group)
                if (group != groupAt(position))
                    leftOut[group * k + own] += std::llround(row.widthWithout(group) / widthUnit);
        }
        const std::lock_guard lock(judged.mutex);
        for (std::size_t i = 0; i < leftOut.size(); ++i)
            judged.leftOut[i] += leftOut[i];
    }

    void keep(const Judged& judged)
    {
        SilhouetteWidths& result = m_results[judged.labelling];
        const std::size_t k = judged.sets.k;
        result.leftOutSums.clear();
        for (const std::int64_t sum : judged.leftOut)
            result.leftOutSums.push_back(static_cast<double>(sum) * widthUnit);
        result.leftOutCounts.assign(judged.leftOut.size(), 0);
        for (std::size_t i = 0; i < judged.leftOut.size(); ++i)
            result.leftOutCounts[i] = judged.sets.allSizes[i % k] - judged.sets.sizes[i];
    }

    MatrixView m_points;
    const Frame& m_frame;
    const SilhouetteInput& m_input;
    const Cancel& m_cancel;
    std::size_t m_groups;
    std::vector<SilhouetteWidths> m_results;
};

} // namespace

std::vector<SilhouetteWidths> silhouetteWidths(MatrixView points, const Frame& frame,
                                               const SilhouetteInput& input, const Cancel& cancel)
{
    if (input.labellings.empty() || input.rows.empty())
        return std::vector<SilhouetteWidths>(input.labellings.size());
    return Silhouette(points, frame, input, cancel).go();
}

} // namespace tessera
