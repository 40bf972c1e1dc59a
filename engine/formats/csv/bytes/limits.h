// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sizes beyond which reading stops with a clear error, and the size of the blocks that are read.
// No result depends on the size of a block.

#include <cstddef>

namespace tessera::csv {

struct Limits {
    std::size_t blockBytes = std::size_t{1} << 20U;  ///< at least; wide tables take larger blocks
    std::size_t sampleBytes = std::size_t{1} << 20U; ///< looked at before reading
    std::size_t rowBytes = std::size_t{256} << 20U;  ///< of a single row
    std::size_t columns = 100'000;
};

} // namespace tessera::csv
