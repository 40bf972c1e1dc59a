// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many segments there are, honestly: all evidence about every k of a sweep, and one function
// from it to a recommendation. It only recommends, and it is free to say that there are none.

#include <cstdint>
#include <span>
#include <vector>

namespace tessera {

/// What is known about one k.
struct EvidenceAt {
    int k = 0;
    double inertia = 0;
    double silhouette = 0;         ///< as judge() gives it
    double centroidSilhouette = 0; ///< exact at any size
    double calinskiHarabasz = 0;
    double daviesBouldin = 0;
    double dunn = 0; ///< by centroids
    double bic = 0;
    double gap = 0; ///< above that of k = 1
    double gapStandardError = 0;
    double referenceSilhouette = 0; ///< silhouette by centroids of rows without structure
    double referenceSilhouetteDeviation = 0;
    double separated = 0; ///< share of customers in segments that a valley sets off
    double valleys = 0;   ///< significance of all valleys together
    double adjustedRandResamples = 0;
    double adjustedRandRestarts = 0;
    std::vector<double> jaccard{};              ///< per segment
    std::vector<double> resampledSilhouettes{}; ///< by centroids, per resample, the same resamples
                                                ///< for every k; NaN where there is none

    /// How much better the silhouette is than on rows without structure.
    double silhouetteExcess() const { return centroidSilhouette - referenceSilhouette; }
    double leastJaccard() const; ///< NaN when any segment has none
};

enum class AdviceReason {
    NoClearStructure, ///< nothing beyond what rows without structure show
    Continuum,        ///< uneven, but no valleys between segments: pieces of one cloud
    OneBest,          ///< one k stands out
    SeveralAsGood,    ///< several k do equally well, one of them is recommended
    Unstable          ///< there is structure, but no k whose segments come back
};
const char* adviceReasonName(AdviceReason reason); ///< "no-clear-structure", "continuum", ...

enum class Confidence { Low, Medium, High };
const char* confidenceName(Confidence confidence); ///< "low", "medium", "high"

struct Advice {
    int k = 0; ///< recommended; 0 = none
    AdviceReason reason = AdviceReason::NoClearStructure;
    Confidence confidence = Confidence::Low;
    std::vector<int> equallyGood{}; ///< ascending, with k; empty when k = 0
    int mostStableK = 0; ///< the k whose segments come back best; 0 when nothing was compared
    double votes = 0;    ///< share of resamples in which k does as well as the best
};

/// What the evidence about one k says, by the thresholds that advise() applies.
struct Verdicts {
    bool silhouetteBeyondChance = false; ///< above that of rows without structure
    bool gapBeyondChance = false;        ///< three standard errors above one segment
    bool stable = false;                 ///< every segment comes back: Jaccard of at least 0.75
    bool tolerable = false;              ///< at least 0.6
    bool valleys = false; ///< half the customers are set off, or all valleys are beyond chance
};
Verdicts verdictsOn(const EvidenceAt& at);

/// From evidence about k = 2 or more (others are passed over), in any order.
///
/// A k is in the running when its silhouette by centroids is above that of rows without structure
/// by more than chance, its gap is above that of one segment by three standard errors (Tibshirani,
/// Walther, Hastie 2001), and each of its segments comes back in resamples (Jaccard of at least
/// 0.75, Hennig 2007; where no k has that, 0.6 and low confidence). Of these the greatest excess of
/// the silhouette is best; those that differ from it by less than 0.02 or by less than resamples do
/// are equally good; among them the greatest gap is recommended. There are groups only where for
/// some k in the running at least half the customers are set off by a valley, or all valleys
/// together are beyond chance; else all is one cloud, which is told.
Advice advise(std::span<const EvidenceAt> evidence);

} // namespace tessera
