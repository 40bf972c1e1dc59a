// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An allocator that fails on demand: a test that names it has its `operator new`.

#include <cstddef>

namespace tessera::FailingMemory {

void count();            ///< begins to count allocations
long counted();          ///< since then
void failAt(long which); ///< the allocation of this number from now on throws std::bad_alloc, once
void mend();             ///< none fails any more
void spareBelow(std::size_t bytes); ///< smaller allocations neither count nor fail
void spareThisThread();             ///< those of the calling thread neither count nor fail
void exposeThisThread();            ///< they do again

} // namespace tessera::FailingMemory
