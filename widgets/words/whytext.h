// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why this number of segments, in a few sentences made of the sweep's own numbers.
// It never recommends more than the numbers say, and it says when segments overlap.

#include "analysis/analysis.h"

#include <QString>

#include <limits>
#include <vector>

namespace tessera {

struct WhyFacts {
    int k = 0;
    int elbowK = 0;                                                   ///< 0: nothing was compared
    int silhouetteK = 0;                                              ///< 0: not known (yet)
    double bestSilhouette = std::numeric_limits<double>::quiet_NaN(); ///< at silhouetteK
    double silhouette = std::numeric_limits<double>::quiet_NaN();     ///< at k
    bool silhouetteExact = true;
    std::vector<int> ks{}; ///< ascending, 1 included
    std::vector<double> inertias{};
};

struct WhyText {
    QString title; ///< "Why four?"
    QString body;
};

/// Needs clusters; the rest where it was made.
WhyFacts whyFacts(const Analysis& analysis);
WhyText whyText(const WhyFacts& facts);

/// k of the elbow; 0 when the sweep is empty.
int suggestedSegments(const Sweep& sweep);

/// "two" to "twelve", digits beyond.
QString numberWord(int number);

} // namespace tessera
