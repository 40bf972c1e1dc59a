// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cuts a range of panels in chunks that depend on the size of the data only, and runs them in
// parallel. It never reduces: whoever sums over chunks does so in their order, hence the same bits
// on any machine.

#include "base/parallel.h"

#include <algorithm>
#include <cstddef>

namespace tessera {

/// At most 64 chunks of whole panels; one chunk when the data fit into a second-level cache.
struct Chunks {
    std::size_t count = 1;
    std::size_t panels = 0;

    Chunks(std::size_t panelCount, std::size_t floatsPerPanel) : panels(panelCount)
    {
        constexpr std::size_t floatsPerChunk = std::size_t{1} << 16; // a quarter of a megabyte
        const std::size_t wanted = panelCount * floatsPerPanel / floatsPerChunk;
        count = std::clamp<std::size_t>(wanted < 4 ? 1 : wanted, 1, 64);
    }

    std::size_t begin(std::size_t chunk) const { return panels * chunk / count; }
    std::size_t end(std::size_t chunk) const { return begin(chunk + 1); }
};

/// Calls work(chunk) for every chunk, in parallel when there are several.
template<class Work>
void forEachChunk(const Chunks& chunks, const Work& work)
{
    if (chunks.count == 1)
        work(std::size_t{0});
    else
        parallelFor(chunks.count, work);
}

} // namespace tessera
