// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The advice on the number of segments as a plain sentence or two.
// It never shows the evidence: the JSON does.

#include "analysis/json/advice_report.h"

#include <QString>

namespace tessera {

/// Ends with a newline.
QString adviceText(const AdviceReport& report);

} // namespace tessera
