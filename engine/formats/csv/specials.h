// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the few characters stand that divide a text, found in SIMD chosen for the processor at run
// time (Highway). It never knows what they mean.

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tessera::csv {

/// Ascending offsets of each of `characters` (repeated ones count once), then the length of the
/// text, which is below 2^32.
void findSpecials(std::string_view text, const std::array<char, 4>& characters,
                  std::vector<std::uint32_t>& offsets);

} // namespace tessera::csv
