// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a treatment does or would do, in a sentence with its numbers: said before anything is
// changed. Pure functions of an Analysis; they never choose.

#include "analysis/analysis.h"

#include <QString>

namespace tessera {

/// Needs health and cleaned.
QString missingConsequence(const Analysis& analysis, MissingPolicy policy);
QString duplicatesConsequence(const Analysis& analysis, DuplicatePolicy policy);
QString outliersConsequence(const Analysis& analysis, OutlierPolicy policy);

/// One line for the list of steps: "314 values filled", "Nothing to clean".
QString cleaningState(const Analysis& analysis);

/// Cells missing among the features that are clustered, as read.
std::int64_t missingCells(const Analysis& analysis);

} // namespace tessera
