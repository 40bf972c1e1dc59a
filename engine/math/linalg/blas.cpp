// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/linalg/blas.h"

// Weak: the symbol is there when the system's BLAS is OpenBLAS, and null otherwise.
#if defined(__ELF__)
extern "C" void openblas_set_num_threads(int count) __attribute__((weak));
#endif

namespace tessera {

void useOneBlasThread()
{
#if defined(__ELF__)
    static const bool once = [] {
        if (openblas_set_num_threads != nullptr)
            openblas_set_num_threads(1);
        return true;
    }();
    static_cast<void>(once);
#endif
}

} // namespace tessera
