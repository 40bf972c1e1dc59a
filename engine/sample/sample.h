// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bundled table: 8,950 made-up credit-card customers with the columns of the real one.
// Synthetic: generated from a seed, on every machine the same; no real person is in it.

#include "data/table.h"

#include <cstdint>
#include <string>

namespace tessera {

struct SampleOptions {
    std::int64_t customers = 8'950; ///< a few of them repeated
    std::uint64_t seed = 2026;
};

std::string sampleCsv(const SampleOptions& options = {});
TablePtr sampleTable(); ///< the default sample, as read from its CSV; source path "sample"

} // namespace tessera
