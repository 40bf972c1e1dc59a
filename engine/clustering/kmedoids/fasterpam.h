// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// FasterPAM (Schubert and Rousseeuw 2021, "Fast and eager k-medoids clustering", algorithm 3): from
// given medoids to a set that no exchange of one of them improves. It never sees coordinates.

#include "base/random.h"
#include "clustering/distances/framed.h"

#include <memory>

namespace tessera {

/// Distances between all pairs of a few thousand rows: 4 bytes a pair.
class PairDistances {
public:
    /// So many values may be read beyond the end of a line.
    static constexpr std::size_t padding = 64;

    /// Of the chosen rows of `values` (all finite). Throws Cancelled.
    PairDistances(Metric metric, MatrixView values, std::span<const std::size_t> chosen,
                  const Cancel& cancel);

    /// What the pairs of so many rows take.
    static constexpr std::size_t bytesOf(std::size_t rows)
    {
        return (rows * rows + padding) * sizeof(float);
    }

    std::size_t rows() const { return m_rows; }
    const float* from(std::size_t row) const { return m_values.get() + row * m_rows; }

private:
    std::size_t m_rows = 0;
    std::unique_ptr<float[]> m_values; ///< rows x rows, symmetric
};

struct MedoidRun {
    std::vector<std::size_t> medoids{}; ///< k distinct rows
    double loss = 0;                    ///< sum of the distances of all rows from their medoid
    int passes = 0;                     ///< times that every row was tried
    bool converged = false;             ///< no exchange improves
};

/// The greedy start of PAM (Kaufman and Rousseeuw 1990, BUILD). Throws Cancelled.
std::vector<std::size_t> buildMedoids(const PairDistances& pairs, std::size_t k,
                                      const Cancel& cancel);
/// k-means++ with distances for squared distances. Throws Cancelled.
std::vector<std::size_t> drawMedoids(const PairDistances& pairs, std::size_t k, Random random,
                                     const Cancel& cancel);

/// Exchanges eagerly until nothing improves, in at most `mostPasses`. Throws Cancelled.
MedoidRun fasterPam(const PairDistances& pairs, std::vector<std::size_t> medoids, int mostPasses,
                    const Cancel& cancel);

} // namespace tessera
