// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/sampling/coreset.h"

#include "base/random.h"

namespace tessera {

WeightedRows coreset(const Points& points, std::size_t count, std::uint64_t seed,
                     const Cancel& cancel)
{
    const auto wanted = static_cast<double>(count);
    const double even = 0.5 * wanted / static_cast<double>(points.rows());
    const double far = points.squares() > 0 ? 0.5 * wanted / points.squares() : 0.0;
    const Chunks chunks = points.chunks();
    std::vector<WeightedRows> parts(chunks.count);
    forEachChunk(chunks, [&](std::size_t chunk) {
        Random random(seed, points.rows(), chunk);
        const std::size_t end = std::min(points.rows(), chunks.end(chunk) * panelRows);
        for (std::size_t row = chunks.begin(chunk) * panelRows; row < end; ++row) {
            if (row % 4096 == 0)
                cancel.poll();
            const auto norm = static_cast<double>(points.norms()[row]);
            const double chance = std::min(1.0, even + far * norm * norm);
            const auto weight = static_cast<std::uint32_t>(std::min(1 / chance, 1e6));
            if (random.uniform() * weight >= 1)
                continue;
            parts[chunk].rows.push_back(row);
            parts[chunk].weights.push_back(weight);
        }
    });
    WeightedRows all;
    for (const WeightedRows& part : parts) {
        all.rows.insert(all.rows.end(), part.rows.begin(), part.rows.end());
        all.weights.insert(all.weights.end(), part.weights.begin(), part.weights.end());
    }
    return all;
}

Points gatheredCoreset(const Points& points, std::size_t count, std::uint64_t seed,
                       const Cancel& cancel)
{
    WeightedRows chosen = coreset(points, count, seed, cancel);
    return points.gathered(std::move(chosen.rows), chosen.weights, cancel);
}

} // namespace tessera
