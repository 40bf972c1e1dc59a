// SPDX-License-Identifier: GPL-3.0-or-later

// The loops that reach the processor's limits; compiled once per instruction set, hence no
// #pragma once. They never do anything useful.

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tessera::bench::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Floats = hn::ScalableTag<float>;

/// Enough independent chains to hide the latency of any processor; returns the operations done.
double MultiplyAdd(std::size_t rounds, float* sink)
{
    const Floats tag;
    const auto factor = hn::Set(tag, 0.999F);
    const auto term = hn::Set(tag, 0.001F);
    auto a = term, b = term, c = term, d = term, e = term, f = term;
    auto g = term, h = term, i = term, j = term, k = term, l = term;
    for (std::size_t round = 0; round < rounds; ++round) {
        a = hn::MulAdd(a, factor, term);
        b = hn::MulAdd(b, factor, term);
        c = hn::MulAdd(c, factor, term);
        d = hn::MulAdd(d, factor, term);
        e = hn::MulAdd(e, factor, term);
        f = hn::MulAdd(f, factor, term);
        g = hn::MulAdd(g, factor, term);
        h = hn::MulAdd(h, factor, term);
        i = hn::MulAdd(i, factor, term);
        j = hn::MulAdd(j, factor, term);
        k = hn::MulAdd(k, factor, term);
        l = hn::MulAdd(l, factor, term);
    }
    const auto sum = hn::Add(
        hn::Add(hn::Add(a, b), hn::Add(c, d)),
        hn::Add(hn::Add(hn::Add(e, f), hn::Add(g, h)), hn::Add(hn::Add(i, j), hn::Add(k, l))));
    *sink = hn::GetLane(hn::SumOfLanes(tag, sum));
    return 2.0 * 12.0 * static_cast<double>(hn::Lanes(tag)) * static_cast<double>(rounds);
}

float SumFloats(const float* values, std::size_t count)
{
    const Floats tag;
    const std::size_t lanes = hn::Lanes(tag);
    auto a = hn::Zero(tag), b = a, c = a, d = a;
    for (std::size_t i = 0; i + 4 * lanes <= count; i += 4 * lanes) {
        a = hn::Add(a, hn::LoadU(tag, values + i));
        b = hn::Add(b, hn::LoadU(tag, values + i + lanes));
        c = hn::Add(c, hn::LoadU(tag, values + i + 2 * lanes));
        d = hn::Add(d, hn::LoadU(tag, values + i + 3 * lanes));
    }
    return hn::GetLane(hn::SumOfLanes(tag, hn::Add(hn::Add(a, b), hn::Add(c, d))));
}

} // namespace tessera::bench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
