// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bytes that this program has allocated, now and at most. Whoever links this has its
// `operator new`.

#include <cstdint>

namespace tessera {

/// False where the C library or a sanitizer does not let allocations be counted.
bool memoryIsCounted();

std::int64_t liveBytes();
std::int64_t peakBytes(); ///< since forgetPeakBytes()
void forgetPeakBytes();

/// The most bytes that are held at once while `work` is done, beyond those held before.
template<class Work>
std::int64_t bytesOf(const Work& work)
{
    const std::int64_t before = liveBytes();
    forgetPeakBytes();
    work();
    return peakBytes() - before;
}

} // namespace tessera
