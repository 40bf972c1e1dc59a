// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps the BLAS behind Armadillo on one thread: its own threads spin and change the last bits.
// It never chooses which BLAS is used; the system does.

namespace tessera {

/// Does nothing where the BLAS has no threads to speak of.
void useOneBlasThread();

} // namespace tessera
