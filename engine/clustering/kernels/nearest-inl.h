// SPDX-License-Identifier: GPL-3.0-or-later

// The loop of nearest.h, compiled once for every instruction set. Only nearest.cpp includes it. It
// has no include guard of its own: Highway includes it again and again.

#include "clustering/kernels/nearest.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tessera::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

void OfferPlace(double place, const double* distances, const TwoNearest::Strip& found)
{
    const hn::CappedTag<double, TwoNearest::rows> tag;
    const std::size_t lanes = hn::Lanes(tag);
    const auto name = hn::Set(tag, place);
    for (std::size_t i = 0; i < TwoNearest::rows; i += lanes) {
        const auto distance = hn::LoadU(tag, distances + i);
        const auto least = hn::Load(tag, found.least + i);
        const auto next = hn::Load(tag, found.next + i);
        const auto nearest = hn::Load(tag, found.nearest + i);
        const auto isLeast = hn::Lt(distance, least);
        const auto isNext = hn::Lt(distance, next);
        // What was the least is the next now; otherwise the place may be it.
        hn::Store(hn::IfThenElse(isLeast, least, hn::IfThenElse(isNext, distance, next)), tag,
                  found.next + i);
        hn::Store(hn::IfThenElse(isLeast, nearest,
                                 hn::IfThenElse(isNext, name, hn::Load(tag, found.second + i))),
                  tag, found.second + i);
        hn::Store(hn::IfThenElse(isLeast, distance, least), tag, found.least + i);
        hn::Store(hn::IfThenElse(isLeast, name, nearest), tag, found.nearest + i);
    }
}

} // namespace tessera::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
