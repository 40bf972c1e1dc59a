// SPDX-License-Identifier: GPL-3.0-or-later

// The loop of momentsums.h, compiled once for every instruction set. Only momentsums.cpp includes
// it. It has no include guard of its own: Highway includes it again and again.

#include "clustering/kernels/momentsums.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tessera::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

void AddMoments(const TurnedRows& rows, const Label* labels, const double* about, double* sums,
                double* squares)
{
    const hn::CappedTag<double, momentSlots> tag;
    constexpr std::size_t lanes = hn::MaxLanes(hn::CappedTag<double, momentSlots>());
    for (std::size_t i = 0; i < rows.count; ++i) {
        const double* const row = rows.values + i * rows.stride;
        const std::size_t segment = labels[i] * rows.stride;
        double* const slots = squares + labels[i] * momentSlots;
        for (std::size_t slot = 0; slot < momentSlots; slot += lanes) {
            auto square = hn::Zero(tag);
            for (std::size_t j = slot; j < rows.stride; j += momentSlots) {
                const auto difference =
                    hn::Sub(hn::Load(tag, row + j), hn::LoadU(tag, about + segment + j));
                double* const sum = sums + segment + j;
                hn::StoreU(hn::Add(hn::LoadU(tag, sum), difference), tag, sum);
                square = hn::Add(square, hn::Mul(difference, difference));
            }
            hn::StoreU(hn::Add(hn::LoadU(tag, slots + slot), square), tag, slots + slot);
        }
    }
}

} // namespace tessera::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
