// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Means and central moments of finite numbers, exact to a few units in the last place at any
// offset. It never skips a value: the caller leaves out what is missing.

#include "base/cancel.h"

#include <cmath>
#include <cstddef>
#include <span>

namespace tessera {

/// A sum that carries its rounding error along (Neumaier 1974).
class CompensatedSum {
public:
    void add(double value)
    {
        const double total = m_sum + value;
        m_lost +=
            std::abs(m_sum) >= std::abs(value) ? (m_sum - total) + value : (value - total) + m_sum;
        m_sum = total;
    }
    double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0.0;
    double m_lost = 0.0;
};

/// Moments about the mean. Everything is in multiples of `unit` (squares: unit squared, ...).
struct Moments {
    std::size_t count = 0;
    double unit = 1.0;
    double mean = 0.0;    ///< 0 when empty
    double squares = 0.0; ///< sum of (x - mean)^2
    double cubes = 0.0;   ///< sum of (x - mean)^3

    double meanInUnits() const { return mean * unit; }
    double populationStd() const; ///< divisor n; NaN when empty
    double sampleStd() const;     ///< divisor n - 1; NaN below two values
    double skewness() const; ///< G1 (Joanes and Gill 1998); NaN below three values, 0 when constant
};

/// A power of two to measure numbers up to `largest` in magnitude by, so that their cubes neither
/// overflow nor vanish; 1 for all ordinary numbers.
double unitFor(double largest);

/// Two passes: the mean with its rounding error put right, then the moments. Throws Cancelled.
Moments momentsOf(std::span<const double> values, double unit = 1.0, const Cancel& cancel = {});

/// The same with the unit found from the values themselves.
Moments momentsInOwnUnit(std::span<const double> values, const Cancel& cancel = {});

/// Moments of the union of two disjoint sets in the same unit, without cubes (Chan, Golub, LeVeque
/// 1983).
Moments merged(const Moments& a, const Moments& b);

} // namespace tessera
