// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The JSON of `analyze --json` and `inspect --json`, keys as in SPEC section 3.
// It never rounds: numbers are written so that they read back the same; NaN is null.

#include "analysis/annotations.h"
#include "analysis/json/advice_report.h"

#include <string>

namespace tessera {

/// With the key "advice" when there is one, and names and notes of the segments that have some.
std::string analysisJson(const Analysis& analysis, const AdviceReport* advice = nullptr,
                         const Annotations& annotations = {});
std::string
inspectionJson(const Analysis& analysis); ///< input, rows, columns, duplicates, missing_patterns,
                                          ///< correlations; needs health

} // namespace tessera
