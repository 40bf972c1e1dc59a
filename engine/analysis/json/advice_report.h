// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The advice on how many segments there are, for a finished analysis, with its evidence.
// It is no stage: it takes seconds, so nothing waits for it that did not ask.

#include "analysis/analyze.h"
#include "clustering/advice/evidence.h"

namespace tessera {

struct AdviceReport {
    Evidence evidence;
    Advice advice;
    double seconds = 0;
};

/// Of an analysis whose sweep and its quality are made. Errors: Cancelled, NotFinite,
/// MemoryExhausted.
Result<AdviceReport> adviseOn(const Analysis& analysis, const RunOptions& options,
                              const Cancel& cancel);

} // namespace tessera
