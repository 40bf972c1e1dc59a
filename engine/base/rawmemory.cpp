// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rawmemory.h"

#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace tessera {

namespace {

constexpr std::size_t cacheLine = 64;
constexpr std::size_t hugePage = std::size_t{1} << 21;

/// Huge pages only where they waste at most a fraction of the array.
std::align_val_t alignmentOf(std::size_t bytes)
{
    return std::align_val_t(bytes >= 4 * hugePage ? hugePage : cacheLine);
}

} // namespace

void* allocateRaw(std::size_t bytes)
{
    const std::align_val_t alignment = alignmentOf(bytes);
    void* const memory = ::operator new(bytes, alignment);
#ifdef __linux__
    if (alignment == std::align_val_t(hugePage))
        (void)madvise(memory, bytes, MADV_HUGEPAGE); // a wish: without it all is well, only slower
#endif
    return memory;
}

void freeRaw(void* memory, std::size_t bytes) noexcept
{
    ::operator delete(memory, alignmentOf(bytes));
}

} // namespace tessera
