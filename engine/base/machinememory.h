// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much memory the machine has.

#include <cstddef>

namespace tessera {

/// Bytes; 4 GB where the system does not say.
std::size_t machineMemory();

} // namespace tessera
