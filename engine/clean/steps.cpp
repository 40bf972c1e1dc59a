// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/steps.h"

namespace tessera {

std::span<const CleaningStep> cleaningSteps()
{
    static constexpr CleaningStep steps[] = {dropDuplicates, treatMissing, treatOutliers};
    return steps;
}

} // namespace tessera
