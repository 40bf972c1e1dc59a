// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/linalg/moments.h"

#include "base/blocks.h"

#include <cassert>
#include <limits>

namespace tessera {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

template<class Body>
void inBlocks(std::span<const double> values, const Cancel& cancel, const Body& body)
{
    for (std::size_t begin = 0; begin < values.size(); begin += blockRows) {
        cancel.poll();
        for (const double value : values.subspan(begin, std::min(blockRows, values.size() - begin)))
            body(value);
    }
}

} // namespace

double Moments::populationStd() const
{
    return count == 0 ? nan : unit * std::sqrt(squares / static_cast<double>(count));
}

double Moments::sampleStd() const
{
    return count < 2 ? nan : unit * std::sqrt(squares / static_cast<double>(count - 1));
}

double Moments::skewness() const
{
    if (count < 3)
        return nan;
    if (squares == 0.0)
        return 0.0;
    const double n = static_cast<double>(count);
    const double biased = std::sqrt(n) * (cubes / squares) / std::sqrt(squares);
    return biased * std::sqrt(n * (n - 1.0)) / (n - 2.0);
}

double unitFor(double largest)
{
    if (largest == 0.0 || !std::isfinite(largest))
        return 1.0;
    const int exponent = std::ilogb(largest);
    return std::abs(exponent) < 200 ? 1.0 : std::ldexp(1.0, exponent);
}

Moments momentsOf(std::span<const double> values, double unit, const Cancel& cancel)
{
    Moments result{.count = values.size(), .unit = unit};
    if (values.empty())
        return result;
    const double n = static_cast<double>(values.size());
    const double first = values.front();
    CompensatedSum sum;
    bool constant = true;
    inBlocks(values, cancel, [&](double value) {
        sum.add(value / unit);
        constant = constant && value == first;
    });
    result.mean = constant ? first / unit : sum.value() / n;
    if (constant)
        return result;
    CompensatedSum rest;
    CompensatedSum squares;
    CompensatedSum cubes;
    inBlocks(values, cancel, [&](double value) {
        const double deviation = value / unit - result.mean;
        rest.add(deviation);
        squares.add(deviation * deviation);
        cubes.add(deviation * deviation * deviation);
    });
    // What the rounded mean left over: sums about mean + shift instead of about mean.
    const double shift = rest.value() / n;
    result.squares = std::max(0.0, squares.value() - n * shift * shift);
    result.cubes = cubes.value() - 3.0 * shift * squares.value() + 2.0 * n * shift * shift * shift;
    result.mean += shift;
    return result;
}

Moments momentsInOwnUnit(std::span<const double> values, const Cancel& cancel)
{
    double largest = 0.0;
    inBlocks(values, cancel, [&](double value) { largest = std::max(largest, std::abs(value)); });
    return momentsOf(values, unitFor(largest), cancel);
}

Moments merged(const Moments& a, const Moments& b)
{
    assert(a.unit == b.unit);
    if (a.count == 0 || b.count == 0)
        return a.count == 0 ? b : a;
    const double na = static_cast<double>(a.count);
    const double nb = static_cast<double>(b.count);
    const double apart = b.mean - a.mean;
    return {.count = a.count + b.count,
            .unit = a.unit,
            .mean = (na * a.mean + nb * b.mean) / (na + nb),
            .squares = a.squares + b.squares + apart * apart * na * nb / (na + nb)};
}

} // namespace tessera
