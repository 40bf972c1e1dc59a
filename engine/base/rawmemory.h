// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Memory for large arrays that somebody else fills: left as it comes, on cache lines, in huge pages
// where the system has them. It never touches what it hands out.

#include <cstddef>
#include <memory>

namespace tessera {

/// `bytes` of memory, which freeRaw() takes back. A gigabyte costs next to nothing before it is
/// written and when it is given back: of huge pages there are few.
void* allocateRaw(std::size_t bytes);
void freeRaw(void* memory, std::size_t bytes) noexcept;

/// For std::vector: resizing leaves new values as they come, so that they can be filled on all
/// cores and with a look at the stop request.
template<class T>
struct RawAllocator {
    using value_type = T;

    RawAllocator() = default;
    template<class U>
    RawAllocator(const RawAllocator<U>&) noexcept
    {}
    T* allocate(std::size_t count) { return static_cast<T*>(allocateRaw(count * sizeof(T))); }
    void deallocate(T* memory, std::size_t count) noexcept { freeRaw(memory, count * sizeof(T)); }
    void construct(T*) noexcept {}
    void construct(T* at, T value) noexcept { std::construct_at(at, value); }
    bool operator==(const RawAllocator&) const noexcept { return true; }
};

} // namespace tessera
