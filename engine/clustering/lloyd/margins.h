// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How safely rows belong to their segments: by how much the second nearest centroid is farther than
// the nearest. It finds the rows that can change their segment while centroids drift a little, and
// never leaves out one that can.

#include "base/cancel.h"
#include "clustering/packing/chunks.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace tessera {

/// Filled by one pass over all rows, chunk by chunk.
class Margins {
public:
    Margins() = default;
    /// Collects rows whose margin is at most `budget` (frame units); none when it is negative.
    Margins(Chunks chunks, double budget);

    /// squared: lower bounds of the squared margins of rows first, first + 1, ... Calls for
    /// different chunks may run at the same time.
    void take(std::size_t chunk, std::size_t first, std::span<const float> squared);

    bool collects() const { return m_budget >= 0; }
    double budget() const { return m_budget; }
    /// Rows with a margin of at most the budget, ascending; more than `most` are not wanted: none.
    /// Throws Cancelled.
    std::vector<std::size_t> rows(std::size_t most, const Cancel& cancel) const;
    /// Roughly the share of the rows whose margin is at most `budget`.
    double shareWithin(double budget) const;

private:
    // Margins are counted by the exponent of their square: frame units make them at most 2^8.
    static constexpr int lowestExponent = -72;
    static constexpr std::size_t bins = 80;
    static std::size_t binOf(float squared);

    struct Part {
        std::vector<std::uint32_t> rows{};
        std::array<std::uint32_t, bins> counts{};
    };
    double m_budget = -1;
    float m_greatest = -1;     ///< square of the budget
    std::vector<Part> m_parts; ///< per chunk
};

} // namespace tessera
