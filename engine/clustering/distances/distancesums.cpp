// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/distances/distancesums.h"

#include "base/blocks.h"

#include <atomic>
#include <cmath>

namespace tessera {

namespace {

/// Sums beyond this are taken in bands of rows.
constexpr std::size_t bandBytes = std::size_t{64} << 20U;

} // namespace

template<class T>
DistanceSums<T>::DistanceSums(MatrixView points, const Frame& frame, const DistanceSets& sets,
                              const Cancel& cancel)
    : m_sets(sets)
    , m_cancel(cancel)
    , m_units(points.columns)
    , m_panels(sets.rows.size(), points.columns)
    , m_blocks((sets.rows.size() + pairBlockRows - 1) / pairBlockRows)
    , m_parts(m_panels.count())
    , m_locks(m_blocks.size())
{
    cutIntoRuns();
    pack(points, frame);
}

/// A run ends where its cell, its panel or its block does.
template<class T>
void DistanceSums<T>::cutIntoRuns()
{
    std::size_t cell = 0;
    for (std::size_t panel = 0; panel < m_panels.count(); ++panel) {
        Block& block = m_blocks[panel / panelsPerBlock];
        if (block.panels++ == 0)
            block.firstPanel = panel;
        const std::size_t begin = panel * panelRows;
        const std::size_t end = begin + m_panels.rowsIn(panel);
        for (std::size_t position = begin; position < end;) {
            while (m_sets.cells.ends[cell] <= position)
                ++cell;
            if (block.cells.empty() || block.cells.back() != cell)
                block.cells.push_back(cell);
            if (position == begin)
                m_parts[panel].firstRun = block.cells.size() - 1;
            position = std::min(end, m_sets.cells.ends[cell]);
            m_parts[panel].runs.push_back(static_cast<std::uint8_t>(position - begin));
        }
    }
}

template<class T>
void DistanceSums<T>::pack(MatrixView points, const Frame& frame)
{
    forEachIndex(m_blocks.size(), m_cancel, [&](std::size_t block) {
        for (std::size_t j = 0; j < points.columns; ++j) {
            if (j % 32 == 0)
                m_cancel.poll();
            const std::size_t begin = block * pairBlockRows;
            const std::size_t end = std::min(begin + pairBlockRows, m_sets.rows.size());
            for (std::size_t i = begin; i < end; ++i)
                m_panels[i / panelRows][j * panelRows + i % panelRows] =
                    static_cast<T>(frame.inFrame(points(m_sets.rows[i], j), j));
        }
    });
}

template<class T>
void DistanceSums<T>::forEachBlock(const std::function<void(const BlockSums&)>& judge)
{
    const std::size_t length = std::clamp<std::size_t>(bandBytes / sizeof(std::int64_t) /
                                                           std::max<std::size_t>(sumsPerBlock(), 1),
                                                       1, m_blocks.size());
    for (std::size_t begin = 0; begin < m_blocks.size(); begin += length) {
        const Band band{.begin = begin, .end = std::min(begin + length, m_blocks.size())};
        sumBand(band);
        forEachIndex(band.end - band.begin, m_cancel, [&](std::size_t i) {
            const std::size_t first = (begin + i) * pairBlockRows;
            judge({first, std::min(pairBlockRows, m_sets.rows.size() - first),
                   m_sums.data() + i * sumsPerBlock(), parts});
        });
    }
}

template<class T>
double DistanceSums<T>::length(std::size_t place) const
{
    const T* row = m_panels[place / panelRows] + place % panelRows;
    double squares = 0;
    for (std::size_t j = 0; j < m_panels.columns(); ++j, row += panelRows)
        squares += static_cast<double>(*row) * static_cast<double>(*row);
    return std::ldexp(std::sqrt(squares), -m_units.exponent);
}

template<class T>
void DistanceSums<T>::sumBand(const Band& band)
{
    m_sums.assign((band.end - band.begin) * sumsPerBlock(), 0);
    const std::size_t others = m_blocks.size();
    const double all = static_cast<double>(others * others);
    std::atomic<std::size_t> done = band.begin * others;
    forEachIndex((band.end - band.begin) * others, m_cancel, [&](std::size_t i) {
        const std::size_t a = band.begin + i / others;
        const std::size_t b = i % others;
        if (b >= a || !band.holds(b))
            comparePair(band, a, b);
        m_cancel.report(static_cast<double>(++done) / all);
    });
}

template<class T>
void DistanceSums<T>::comparePair(const Band& band, std::size_t a, std::size_t b)
{
    const bool both = a != b && band.holds(b);
    const Block& first = m_blocks[a];
    const Block& second = m_blocks[b];
    constexpr std::size_t perRun = parts * pairBlockRows;
    std::vector<std::int64_t> sumsOfFirst(second.cells.size() * perRun);
    std::vector<std::int64_t> sumsOfSecond(both ? first.cells.size() * perRun : 0);
    for (std::size_t p = 0; p < first.panels; ++p) {
        m_cancel.poll();
        for (std::size_t q = 0; q < second.panels; ++q) {
            const PanelPart& own = m_parts[first.firstPanel + p];
            const PanelPart& other = m_parts[second.firstPanel + q];
            addDistances(
                side(first.firstPanel + p,
                     sumsOfFirst.data() + other.firstRun * perRun + p * panelRows),
                side(second.firstPanel + q,
                     both ? sumsOfSecond.data() + own.firstRun * perRun + q * panelRows : nullptr),
                m_panels.columns(), m_units);
        }
    }
    keep(band, a, b, sumsOfFirst);
    if (both)
        keep(band, b, a, sumsOfSecond);
}

template<class T>
PanelSide<T> DistanceSums<T>::side(std::size_t panel, std::int64_t* sums) const
{
    return {.panel = m_panels[panel], .runs = m_parts[panel].runs, .sums = sums};
}

/// Adds what was summed over each run of `other` to all sets that its cell belongs to.
template<class T>
void DistanceSums<T>::keep(const Band& band, std::size_t block, std::size_t other,
                           std::span<const std::int64_t> sums)
{
    constexpr std::size_t perRun = parts * pairBlockRows;
    const std::lock_guard lock(m_locks[block]);
    std::int64_t* const ofBlock = m_sums.data() + (block - band.begin) * sumsPerBlock();
    for (std::size_t run = 0; run < m_blocks[other].cells.size(); ++run)
        for (const std::uint32_t set : m_sets.ofCell[m_blocks[other].cells[run]])
            for (std::size_t i = 0; i < perRun; ++i)
                ofBlock[set * perRun + i] += sums[run * perRun + i];
}

template class DistanceSums<float>;
template class DistanceSums<double>;

} // namespace tessera
