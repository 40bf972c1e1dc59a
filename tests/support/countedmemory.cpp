// SPDX-License-Identifier: GPL-3.0-or-later
#include "countedmemory.h"

#include <atomic>
#include <cstdlib>
#include <new>
#include <vector>

namespace {

std::atomic<std::int64_t> live{0};
std::atomic<std::int64_t> peak{0};

} // namespace

#if defined(__GLIBC__)
#include <malloc.h>

namespace {

void* counted(void* memory)
{
    if (!memory)
        throw std::bad_alloc();
    const std::int64_t now = live += static_cast<std::int64_t>(malloc_usable_size(memory));
    std::int64_t before = peak;
    while (now > before && !peak.compare_exchange_weak(before, now)) {
    }
    return memory;
}

void release(void* memory)
{
    if (memory)
        live -= static_cast<std::int64_t>(malloc_usable_size(memory));
    std::free(memory); // NOLINT(cppcoreguidelines-no-malloc): this is what delete is made of
}

} // namespace

// All allocations of this program are counted.
void* operator new(std::size_t size)
{
    return counted(std::malloc(size > 0 ? size : 1)); // NOLINT(cppcoreguidelines-no-malloc)
}
void* operator new(std::size_t size, std::align_val_t alignment)
{
    const auto step = static_cast<std::size_t>(alignment);
    return counted(std::aligned_alloc(step, (size + step - 1) / step * step));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    try {
        return operator new(size);
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}
void operator delete(void* memory) noexcept
{
    release(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    release(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept
{
    release(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept
{
    release(memory);
}

#endif // elsewhere nothing is counted

namespace tessera {

bool memoryIsCounted()
{
    return bytesOf([] { std::vector<char> used(1 << 20, 'x'); }) >= 1 << 20;
}

std::int64_t liveBytes()
{
    return live;
}

std::int64_t peakBytes()
{
    return peak;
}

void forgetPeakBytes()
{
    peak = live.load();
}

} // namespace tessera
