// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From the evidence about every k to small multiples. It never judges.

#include "analysis/json/advice_report.h"
#include "charts/multiples/multiples.h"

namespace tessera {

/// Gap, stability, valleys, restarts, Calinski-Harabasz, Davies-Bouldin, Dunn and BIC over k,
/// each where it is known for any k; `chosen` marked, the recommended k dotted.
MultiplesSpec adviceSpec(const AdviceReport& report, std::optional<int> chosen);

} // namespace tessera
