// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For every row, the sums of its distances from the rows of each of several sets. Each pair of rows
// is looked at once where memory allows it. It never stores the distances.

#include "clustering/distances/cells.h"
#include "clustering/kernels/pairwise.h"
#include "clustering/packing/frame.h"

#include <functional>
#include <mutex>

namespace tessera {

/// Which rows are compared, and what is summed.
struct DistanceSets {
    std::span<const std::size_t> rows; ///< of the matrix, in the order of `cells.ends`
    const Cells& cells;                ///< only `ends` is used
    std::vector<std::vector<std::uint32_t>> ofCell{}; ///< the sets in which each cell is
    std::size_t count = 0;                            ///< of sets
};

/// The sums of up to 256 rows in a row.
class BlockSums {
public:
    BlockSums(std::size_t begin, std::size_t rows, const std::int64_t* values, std::size_t parts)
        : m_begin(begin), m_rows(rows), m_values(values), m_parts(parts)
    {}

    std::size_t begin() const { return m_begin; } ///< the first of the rows
    std::size_t rows() const { return m_rows; }   ///< how many
    /// Of one row (from 0 within the block) and one set, in the first and the second unit.
    std::int64_t first(std::size_t row, std::size_t set) const
    {
        return m_values[set * m_parts * pairBlockRows + row];
    }
    std::int64_t second(std::size_t row, std::size_t set) const
    {
        return m_parts == 1 ? 0 : m_values[(set * m_parts + 1) * pairBlockRows + row];
    }

private:
    std::size_t m_begin;
    std::size_t m_rows;
    const std::int64_t* m_values;
    std::size_t m_parts;
};

/// T: the type in which distances are computed. Sums are exact, and so are their bits the same in
/// any company and on any number of threads.
template<class T>
class DistanceSums {
public:
    /// Packs the rows. Throws Cancelled.
    DistanceSums(MatrixView points, const Frame& frame, const DistanceSets& sets,
                 const Cancel& cancel);

    /// Calls judge(sums) for every block of rows, several at a time. Throws Cancelled.
    void forEachBlock(const std::function<void(const BlockSums&)>& judge);

    /// The distance of a row, by its place among all, from the origin of the frame, in first units.
    double length(std::size_t place) const;

private:
    static constexpr std::size_t parts = sumParts<T>;
    static constexpr std::size_t panelsPerBlock = pairBlockRows / panelRows;

    struct Block {
        std::size_t firstPanel = 0;
        std::size_t panels = 0;
        std::vector<std::size_t> cells{}; ///< of each run of rows
    };
    struct PanelPart {
        std::size_t firstRun = 0; ///< within its block
        std::vector<std::uint8_t> runs{};
    };
    /// Blocks whose sums are in memory at the same time.
    struct Band {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool holds(std::size_t block) const { return block >= begin && block < end; }
    };
    void cutIntoRuns();
    void pack(MatrixView points, const Frame& frame);
    void sumBand(const Band& band);
    void comparePair(const Band& band, std::size_t a, std::size_t b);
    PanelSide<T> side(std::size_t panel, std::int64_t* sums) const;
    void keep(const Band& band, std::size_t block, std::size_t other,
              std::span<const std::int64_t> sums);
    std::size_t sumsPerBlock() const { return m_sets.count * parts * pairBlockRows; }

    const DistanceSets& m_sets;
    const Cancel& m_cancel;
    DistanceUnits m_units;
    Panels<T> m_panels;
    std::vector<Block> m_blocks;
    std::vector<PanelPart> m_parts;   ///< per panel
    std::vector<std::int64_t> m_sums; ///< of the band: blocks x sets x parts x 256
    std::vector<std::mutex> m_locks;  ///< per block
};

extern template class DistanceSums<float>;
extern template class DistanceSums<double>;

} // namespace tessera
