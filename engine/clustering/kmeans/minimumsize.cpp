// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/minimumsize.h"

#include "base/blocks.h"

#include <cmath>
#include <queue>

namespace tessera {

namespace {

/// Squared distances of all rows from all centroids: rows x k.
Matrix allDistances(MatrixView values, std::span<const double> centroids, const Cancel& cancel)
{
    const std::size_t k = centroids.size() / values.columns;
    Matrix result = Matrix::uninitialised(values.rows, k);
    forEachBlock(values.rows, cancel, [&](std::size_t begin, std::size_t end) {
        for (std::size_t c = 0; c < k; ++c) {
            cancel.poll();
            squaredDistances(values, {begin, end}, centroids.data() + c * values.columns,
                             result.column(c).data() + begin);
        }
    });
    return result;
}

/// A row that could leave its segment, and what that would cost.
struct Move {
    double cost = 0;
    std::size_t row = 0;

    auto operator<=>(const Move&) const = default; // NOLINT(modernize-use-nullptr): its literal 0
};

/// The flow problem: segments are its nodes, rows that change segment its flow.
class Rebalancing {
public:
    Rebalancing(const Matrix& distances, std::int64_t least, const Cancel& cancel)
        : m_distances(distances)
        , m_least(least)
        , m_cancel(cancel)
        , m_k(distances.columns())
        , m_labels(distances.rows())
        , m_sizes(m_k)
        , m_moves(m_k * m_k)
    {
        for (std::size_t row = 0; row < m_labels.size(); ++row) {
            if (row % 4096 == 0)
                m_cancel.poll();
            std::size_t nearest = 0;
            for (std::size_t c = 1; c < m_k; ++c)
                if (m_distances(row, c) < m_distances(row, nearest))
                    nearest = c;
            m_labels[row] = static_cast<Label>(nearest);
            ++m_sizes[nearest];
        }
    }

    std::vector<Label> solve()
    {
        std::int64_t missing = 0;
        for (const std::int64_t size : m_sizes)
            missing += std::max<std::int64_t>(m_least - size, 0);
        if (missing > 0)
            collectMoves(static_cast<std::size_t>(missing));
        for (; missing > 0; --missing)
            augment();
        return std::move(m_labels);
    }

private:
    using Moves = std::priority_queue<Move, std::vector<Move>, std::greater<>>; // cheapest first

    Moves& moves(std::size_t from, std::size_t to) { return m_moves[from * m_k + to]; }

    double costOf(std::size_t row, std::size_t from, std::size_t to) const
    {
        return m_distances(row, to) - m_distances(row, from);
    }

    /// A path takes at most one row out of a segment, so that of the rows which are there now more
    /// than `paths` per pair of segments are never needed.
    void collectMoves(std::size_t paths)
    {
        std::vector<std::priority_queue<Move>> cheapest(m_k * m_k); // dearest first
        for (std::size_t row = 0; row < m_labels.size(); ++row) {
            if (row % 4096 == 0)
                m_cancel.poll();
            const std::size_t from = m_labels[row];
            for (std::size_t to = 0; to < m_k; ++to) {
                if (to == from)
                    continue;
                auto& kept = cheapest[from * m_k + to];
                const Move move{costOf(row, from, to), row};
                if (kept.size() < paths) {
                    kept.push(move);
                } else if (move < kept.top()) {
                    kept.pop();
                    kept.push(move);
                }
            }
        }
        for (std::size_t pair = 0; pair < cheapest.size(); ++pair) {
            m_cancel.poll();
            for (; !cheapest[pair].empty(); cheapest[pair].pop())
                m_moves[pair].push(cheapest[pair].top());
        }
    }

    /// The cheapest row that can go from one segment to another; nullptr when there is none.
    const Move* cheapest(std::size_t from, std::size_t to)
    {
        Moves& waiting = moves(from, to);
        while (!waiting.empty() && m_labels[waiting.top().row] != from)
            waiting.pop(); // has left in the meantime
        return waiting.empty() ? nullptr : &waiting.top();
    }

    /// One row more for the segment that gets it at the least cost (Bellman-Ford).
    void augment()
    {
        m_cancel.poll();
        constexpr double noise = 1e-13; // distances are of the order of 1 in their frame
        std::vector<double> costs(m_k, HUGE_VAL);
        std::vector<std::size_t> before(m_k, m_k);
        for (std::size_t c = 0; c < m_k; ++c)
            if (m_sizes[c] > m_least)
                costs[c] = 0;
        bool changed = true;
        for (std::size_t round = 0; round < m_k && changed; ++round) {
            changed = false;
            for (std::size_t from = 0; from < m_k; ++from)
                for (std::size_t to = 0; to < m_k && costs[from] < HUGE_VAL; ++to) {
                    const Move* move = from == to ? nullptr : cheapest(from, to);
                    if (move && costs[from] + move->cost < costs[to] - noise &&
                        !leadsThrough(to, from, before)) {
                        costs[to] = costs[from] + move->cost;
                        before[to] = from;
                        changed = true;
                    }
                }
        }
        std::size_t needy = m_k;
        for (std::size_t c = 0; c < m_k; ++c)
            if (m_sizes[c] < m_least && (needy == m_k || costs[c] < costs[needy]))
                needy = c;
        follow(needy, before);
    }

    /// Whether the path to `end` has `node` on it: then another step would close a circle.
    bool leadsThrough(std::size_t node, std::size_t end,
                      const std::vector<std::size_t>& before) const
    {
        while (end != m_k && end != node)
            end = before[end];
        return end == node;
    }

    void follow(std::size_t end, const std::vector<std::size_t>& before)
    {
        ++m_sizes[end];
        while (before[end] != m_k) {
            const std::size_t from = before[end];
            const std::size_t row = cheapest(from, end)->row;
            moves(from, end).pop();
            m_labels[row] = static_cast<Label>(end);
            for (std::size_t to = 0; to < m_k; ++to)
                if (to != end)
                    moves(end, to).push({costOf(row, end, to), row});
            end = from;
        }
        --m_sizes[end];
    }

    const Matrix& m_distances;
    std::int64_t m_least;
    const Cancel& m_cancel;
    std::size_t m_k;
    std::vector<Label> m_labels;
    std::vector<std::int64_t> m_sizes;
    std::vector<Moves> m_moves; ///< k x k, from x to
};

} // namespace

std::vector<Label> assignWithMinimum(MatrixView values, std::span<const double> centroids,
                                     std::int64_t least, const Cancel& cancel)
{
    const Matrix distances = allDistances(values, centroids, cancel);
    return Rebalancing(distances, least, cancel).solve();
}

} // namespace tessera
