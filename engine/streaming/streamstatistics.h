// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one pass over the blocks of a file tells about its columns: counts, moments, extremes.
// It never keeps a row. Blocks are taken in order, so the result does not depend on threads.

#include "base/cancel.h"
#include "formats/csv/reading/blockreader.h"
#include "math/linalg/moments.h"

#include <limits>

namespace tessera {

/// Moments and extremes of numbers that come in parts (Chan, Golub, LeVeque 1983).
class RunningMoments {
public:
    void add(std::span<const double> values); ///< finite
    void add(double value, std::int64_t times);
    void add(const RunningMoments& others);

    std::int64_t count() const { return static_cast<std::int64_t>(m_moments.count); }
    double low() const { return m_low; }
    double high() const { return m_high; }
    bool constant() const { return m_low == m_high; }
    double mean() const { return constant() ? m_low : m_moments.meanInUnits(); }
    double populationStd() const { return m_moments.populationStd(); }
    double sampleStd() const { return m_moments.sampleStd(); }
    /// How far the mean is from that of `all`, which these belong to, in population standard
    /// deviations of `all`; 0 when empty or where `all` are the same.
    double contrastTo(const RunningMoments& all) const;

private:
    void merge(const Moments& part);
    void noteExtremes(double low, double high);
    double unit() const; ///< for all that came

    Moments m_moments{};
    double m_low = std::numeric_limits<double>::infinity();
    double m_high = -std::numeric_limits<double>::infinity();
};

/// One feature.
struct StreamedNumbers {
    std::int64_t missing = 0;
    std::int64_t infinite = 0; ///< treated as missing
    RunningMoments present{};  ///< in original units
    RunningMoments used{};     ///< of rows that are used, after the logarithm
    std::int64_t negative = 0; ///< among those, where a logarithm is taken
};

class StreamStatistics {
public:
    /// `logged`: per feature. `drop`: rows with a missing value are not used.
    StreamStatistics(std::vector<bool> logged, bool drop);

    void add(const csv::NumberBlock& block, const Cancel& cancel);
    /// Features without any value; which rows were used stays what it was with them.
    void forgetEmpty();

    std::int64_t rows() const { return m_rows; }
    std::int64_t usedRows() const { return m_usedRows; }
    const std::vector<StreamedNumbers>& features() const { return m_features; }

private:
    void addFeature(std::size_t j, const csv::NumberBlock& block);

    std::vector<bool> m_logged;
    bool m_drop;
    std::vector<StreamedNumbers> m_features;
    std::vector<char> m_use; ///< rows of the block at hand
    std::int64_t m_rows = 0;
    std::int64_t m_usedRows = 0;
};

} // namespace tessera
