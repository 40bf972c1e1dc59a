// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Gathers the evidence that advise() judges: gap, stability, valleys and all indices of a sweep.
// It never recommends.

#include "clustering/advice/advice.h"
#include "clustering/advice/gap.h"
#include "clustering/advice/stability.h"
#include "clustering/quality/quality.h"

namespace tessera {

struct EvidenceOptions {
    GapOptions gap{};
    StabilityOptions stability{};
    std::int64_t separationRows =
        50'000; ///< above, or for many columns: rows drawn at random stand for all
    std::uint64_t seed = 1;
};

struct Evidence {
    std::vector<EvidenceAt> at; ///< per solution of the sweep
    Gap gap;                    ///< from k = 1
    bool exact = true;          ///< no sample stood for the table
    std::int64_t rows = 0;      ///< that gap and stability used
};

/// What to judge: a sweep over these very rows and the quality of its solutions, in their order.
struct EvidenceInput {
    MatrixView points;
    const Sweep& sweep;
    std::span<const Quality> quality;
};

/// Runs in the caller's oneTBB arena; some seconds at any number of rows. The same bits on any
/// number of threads. Errors: NotFinite. Throws Cancelled.
Result<Evidence> gatherEvidence(const EvidenceInput& input, const EvidenceOptions& options,
                                const Cancel& cancel);

} // namespace tessera
