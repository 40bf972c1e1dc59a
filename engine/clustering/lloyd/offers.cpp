// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/lloyd/offers.h"

namespace tessera {

OfferTable::OfferTable(const Points& points, std::span<const double> centroids,
                       std::span<const float> factors, const Cancel& cancel)
    : m_nearest(points.panels().count() * panelRows)
    , m_least(m_nearest.size())
    , m_second(m_nearest.size())
{
    constexpr std::size_t blockPanels = 64;
    const std::vector<float> floats(centroids.begin(), centroids.end());
    const Chunks chunks = points.chunks();
    forEachChunk(chunks, [&](std::size_t chunk) {
        for (std::size_t begin = chunks.begin(chunk); begin < chunks.end(chunk);
             begin += blockPanels) {
            cancel.poll();
            const PanelStretch block{&points.panels(), begin,
                                     std::min(begin + blockPanels, chunks.end(chunk))};
            const std::size_t row = begin * panelRows;
            findOffers(block, floats, factors,
                       {m_nearest.data() + row, m_least.data() + row, m_second.data() + row});
        }
    });
}

} // namespace tessera
