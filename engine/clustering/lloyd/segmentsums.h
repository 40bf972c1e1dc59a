// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sums and counts of the rows of every segment, kept up to date by the rows that move. Double, per
// chunk and added up in the order of the chunks. It never looks at rows that stay.

#include "clustering/lloyd/reassign.h"
#include "clustering/packing/points.h"

#include <numeric>

namespace tessera {

class SegmentSums {
public:
    SegmentSums(const Points& points, std::size_t k)
        : m_points(&points)
        , m_k(k)
        , m_chunks(points.chunks().count)
        , m_sums(m_chunks * k * points.columns())
        , m_sizes(m_chunks * k)
        , m_moves(m_chunks)
    {}

    /// Takes the packed row from one segment to another; `from` may be noLabel. Calls for different
    /// chunks may run at the same time.
    void move(std::size_t chunk, std::size_t row, Label from, Label to);

    /// The same for the rows of a panel of `points`, which may hold some of the rows only; 16
    /// labels each, equal where a row stays.
    void movePanel(const Points& points, std::size_t chunk, std::size_t panel, const Label* from,
                   const Label* to);

    void forgetMoves() { std::fill(m_moves.begin(), m_moves.end(), std::size_t{0}); }
    /// Moves since then.
    std::size_t moves() const
    {
        return std::reduce(m_moves.begin(), m_moves.end(), std::size_t{0});
    }
    std::vector<std::int64_t> sizes() const;

    /// Makes centroids (k x columns, row by row) the means; those of empty segments stay. Returns
    /// the sum of squared shifts.
    double update(std::span<double> centroids) const;

    /// Sum over segments of size times squared length of the mean.
    double explained(std::span<const double> centroids) const;

private:
    void move(const Points& points, std::size_t chunk, std::size_t row, Label from, Label to);

    const Points* m_points;
    std::size_t m_k;
    std::size_t m_chunks;
    std::vector<double> m_sums;        ///< chunks x k x columns
    std::vector<std::int64_t> m_sizes; ///< chunks x k
    std::vector<std::size_t> m_moves;  ///< per chunk
};

} // namespace tessera
