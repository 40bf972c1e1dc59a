// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/advice/choice.h"

#include <cassert>

namespace tessera {

const char* choiceReasonName(ChoiceReason reason)
{
    switch (reason) {
    case ChoiceReason::Asked:
        return "asked";
    case ChoiceReason::Elbow:
        return "elbow";
    case ChoiceReason::OnlyOne:
        return "only-one";
    }
    return "";
}

int elbowOf(double totalInertia, std::span<const int> ks, std::span<const double> inertias)
{
    assert(ks.size() == inertias.size());
    if (ks.empty())
        return 0;
    double least = totalInertia;
    double greatest = totalInertia;
    for (const double inertia : inertias) {
        least = std::min(least, inertia);
        greatest = std::max(greatest, inertia);
    }
    const double height = greatest > least ? greatest - least : 1.0;
    const double width = std::max(ks.back() - 1, 1);
    int elbow = ks.front();
    double farthest = 0;
    for (std::size_t i = 0; i < ks.size(); ++i) {
        // Below the chord from (0, 1) to (1, 0), up to the factor 1/sqrt(2).
        const double distance = 1.0 - (ks[i] - 1) / width - (inertias[i] - least) / height;
        if (distance > farthest) {
            farthest = distance;
            elbow = ks[i];
        }
    }
    return elbow;
}

} // namespace tessera
