// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The JSON of `analyze --json` and `inspect --json`, keys as in SPEC section 3.
// It never rounds: numbers are written so that they read back the same; NaN is null.

#include "analysis/json/advice_report.h"

#include <string>

namespace tessera {

/// With the key "advice" when there is one.
std::string analysisJson(const Analysis& analysis, const AdviceReport* advice = nullptr);
std::string
inspectionJson(const Analysis& analysis); ///< input, rows, columns, duplicates; needs health

} // namespace tessera
