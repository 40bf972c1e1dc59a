// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cleaning steps, in the order in which they are done. A new one is a file of its own and a
// line in steps.cpp. A step never looks at the recipe of another.

#include "clean/workpiece.h"

#include <span>

namespace tessera {

/// Changes the workpiece as its recipe says. Throws Cancelled.
using CleaningStep = void (*)(Workpiece&, const Cancel&);

std::span<const CleaningStep> cleaningSteps();

/// Leaves out rows that repeat an earlier one wholly, the identifier included.
void dropDuplicates(Workpiece& piece, const Cancel& cancel);

/// Leaves out features without any value, then fills the cells without a finite value or leaves out
/// their rows.
void treatMissing(Workpiece& piece, const Cancel& cancel);

/// Counts the cells beyond the fences, then moves them there or leaves out their rows.
void treatOutliers(Workpiece& piece, const Cancel& cancel);

} // namespace tessera
