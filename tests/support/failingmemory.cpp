// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingmemory.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <new>

namespace tessera::FailingMemory {

namespace {

std::atomic<long> untilFailure{-1}; ///< negative: none fails
std::atomic<long> allocations{0};
std::atomic<std::size_t> leastBytes{0};
thread_local bool spared = false;

void* allocate(std::size_t bytes, std::size_t alignment)
{
    if (!spared && bytes >= leastBytes) {
        ++allocations;
        if (untilFailure >= 0 && untilFailure.fetch_sub(1) == 0)
            return nullptr;
    }
    const std::size_t wanted = std::max<std::size_t>(bytes, 1);
    if (alignment <= alignof(std::max_align_t))
        return std::malloc(wanted);
    return std::aligned_alloc(alignment, (wanted + alignment - 1) / alignment * alignment);
}

void* orThrow(void* memory)
{
    if (!memory)
        throw std::bad_alloc();
    return memory;
}

} // namespace

void count()
{
    allocations = 0;
}
long counted()
{
    return allocations;
}
void failAt(long which)
{
    untilFailure = which;
}
void mend()
{
    untilFailure = -1;
}
void spareBelow(std::size_t bytes)
{
    leastBytes = bytes;
}
void spareThisThread()
{
    spared = true;
}
void exposeThisThread()
{
    spared = false;
}

} // namespace tessera::FailingMemory

using tessera::FailingMemory::allocate;
using tessera::FailingMemory::orThrow;

void* operator new(std::size_t bytes)
{
    return orThrow(allocate(bytes, 1));
}
void* operator new(std::size_t bytes, std::align_val_t alignment)
{
    return orThrow(allocate(bytes, static_cast<std::size_t>(alignment)));
}
void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept
{
    return allocate(bytes, 1);
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}
