// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The units in which clustering computes: centred, and brought to unit size by a power of two, so
// that neither an offset nor a huge or tiny scale costs digits. It never mixes columns.

#include "base/cancel.h"
#include "base/result.h"
#include "math/matrix.h"

#include <vector>

namespace tessera {

class Frame {
public:
    /// Errors: NotFinite, NoUsableFeature (there is no column). Throws Cancelled.
    static Result<Frame> of(MatrixView matrix, const Cancel& cancel);
    /// From a few thousand rows, spread evenly: the others may lie beyond -1..1, or not be finite.
    /// `matrix` has more rows than that.
    static Result<Frame> estimated(MatrixView matrix, const Cancel& cancel);

    /// A value of the matrix in frame units: within -1..1.
    double inFrame(double value, std::size_t column) const
    {
        return (value * m_before - m_center[column]) * m_after;
    }
    double inMatrix(double value, std::size_t column) const;
    /// A length or a distance in frame units, in matrix units.
    double lengthInMatrix(double length) const;
    /// A sum of squares of frame units, in squared matrix units.
    double squaresInMatrix(double squares) const;

private:
    std::vector<double> m_center; ///< per column, in matrix units times m_before
    double m_before = 1;          ///< below 1 where a difference could overflow
    double m_after = 1;
    int m_exponent = 0; ///< m_before * m_after = 2^-exponent
};

} // namespace tessera
