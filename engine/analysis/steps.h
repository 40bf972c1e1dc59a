// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The stages as one list without their types, so that analyze() can go through them.
// It never decides when a stage runs.

#include "analysis/analysis.h"

#include <span>

namespace tessera {

class Footprint;

/// One stage.
struct Step {
    StageId id;
    Activity activity;
    void (*take)(Analysis&, const Analysis& earlier); ///< what another analysis made from the same
    bool (*missing)(const Analysis&);                 ///< wanted, not made and not failed
    bool (*made)(const Analysis&);
    bool (*ready)(const Analysis&);                     ///< everything upstream is made
    void (*count)(const Analysis&, Footprint&);         ///< the bytes of its value
    void (*run)(Analysis&, int threads, const Cancel&); ///< 0 threads = all; throws Cancelled
};

/// Every stage, in the order in which people look at the results.
std::span<const Step> steps();

} // namespace tessera
