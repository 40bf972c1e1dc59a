// SPDX-License-Identifier: GPL-3.0-or-later

// The loop of specials.h, compiled once for every instruction set. Only specials.cpp includes it.
// It has no include guard of its own: Highway includes it again and again.

#include "formats/csv/specials.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tessera::csv::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

inline constexpr std::size_t stretch = 64;
using Tag = hn::CappedTag<std::uint8_t, stretch>;
using Bytes = hn::Vec<Tag>;

/// One bit per character of 64.
HWY_INLINE std::uint64_t SpecialBits(const std::uint8_t* text, const Bytes* wanted)
{
    const Tag tag;
    constexpr std::size_t lanes = hn::MaxLanes(Tag());
    std::uint64_t bits = 0;
    for (std::size_t at = 0; at < stretch; at += lanes) {
        const Bytes bytes = hn::LoadU(tag, text + at);
        const auto found = hn::Or(hn::Or(hn::Eq(bytes, wanted[0]), hn::Eq(bytes, wanted[1])),
                                  hn::Or(hn::Eq(bytes, wanted[2]), hn::Eq(bytes, wanted[3])));
        std::uint8_t some[8] = {};
        hn::StoreMaskBits(tag, found, some);
        for (std::size_t i = 0; i < (lanes + 7) / 8; ++i)
            bits |= static_cast<std::uint64_t>(some[i]) << (at + 8 * i);
    }
    return bits;
}

void FindSpecials(std::string_view text, const std::array<char, 4>& characters,
                  std::vector<std::uint32_t>& offsets)
{
    const Tag tag;
    Bytes wanted[4];
    for (std::size_t i = 0; i < 4; ++i)
        wanted[i] = hn::Set(tag, static_cast<std::uint8_t>(characters[i]));
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += stretch) {
        std::uint8_t last[stretch] = {};
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data()) + at;
        const std::size_t left = std::min(stretch, text.size() - at);
        if (left < stretch) {
            std::memcpy(last, bytes, left);
            bytes = last;
        }
        std::uint64_t bits = SpecialBits(bytes, wanted);
        if (left < stretch)
            bits &= (std::uint64_t{1} << left) - 1;
        if (offsets.size() < count + stretch + 1)
            offsets.resize(std::max(2 * offsets.size(), std::size_t{4} * stretch));
        for (std::uint32_t* out = offsets.data() + count; bits != 0; bits &= bits - 1)
            *out++ = static_cast<std::uint32_t>(at) +
                     static_cast<std::uint32_t>((++count, std::countr_zero(bits)));
    }
    offsets.resize(count + 1);
    offsets[count] = static_cast<std::uint32_t>(text.size());
}

} // namespace tessera::csv::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
