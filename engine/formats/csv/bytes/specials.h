// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the few characters stand that divide a text, and what else one pass over it sees, in SIMD
// chosen for the processor at run time (Highway). It never knows what they mean.

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tessera::csv {

/// What a text holds at all.
struct Seen {
    bool last = false;  ///< the last of the characters that were looked for
    bool nuls = false;  ///< bytes 0
    bool ascii = false; ///< no byte above 127
};

/// Ascending offsets of each of `characters` (repeated ones count once), then the length of the
/// text, which is below 2^32.
Seen findSpecials(std::string_view text, const std::array<char, 4>& characters,
                  std::vector<std::uint32_t>& offsets);

} // namespace tessera::csv
