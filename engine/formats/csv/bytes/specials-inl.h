// SPDX-License-Identifier: GPL-3.0-or-later

// The loop of specials.h, compiled once for every instruction set. Only specials.cpp includes it.
// It has no include guard of its own: Highway includes it again and again.

#include "formats/csv/bytes/specials.h"

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

/// Vectors in which something shows at the end of a text that was seen anywhere in it.
struct Traces {
    Bytes last;  ///< a lane without a bit: the last special
    Bytes least; ///< a lane of 0: a NUL
    Bytes bits;  ///< a top bit: not ASCII
};

/// One bit per character of 64.
HWY_INLINE std::uint64_t SpecialBits(const std::uint8_t* text, const Bytes* wanted, Traces& traces)
{
    const Tag tag;
    constexpr std::size_t lanes = hn::MaxLanes(Tag());
    std::uint64_t bits = 0;
    for (std::size_t at = 0; at < stretch; at += lanes) {
        const Bytes bytes = hn::LoadU(tag, text + at);
        const auto found = hn::Or(hn::Or(hn::Eq(bytes, wanted[0]), hn::Eq(bytes, wanted[1])),
                                  hn::Or(hn::Eq(bytes, wanted[2]), hn::Eq(bytes, wanted[3])));
        traces.last = hn::Min(traces.last, hn::Xor(bytes, wanted[3]));
        traces.least = hn::Min(traces.least, bytes);
        traces.bits = hn::Or(traces.bits, bytes);
        std::uint8_t some[8] = {};
        hn::StoreMaskBits(tag, found, some);
        for (std::size_t i = 0; i < (lanes + 7) / 8; ++i)
            bits |= static_cast<std::uint64_t>(some[i]) << (at + 8 * i);
    }
    return bits;
}

/// The places of the bits, at least eight numbers: more than there are costs less than a branch
/// that cannot be foretold.
HWY_INLINE void WriteOffsets(std::uint64_t bits, std::uint32_t at, std::uint32_t* offsets)
{
    constexpr std::size_t atOnce = 8;
    do {
        for (std::size_t i = 0; i < atOnce; ++i) {
            offsets[i] = at + static_cast<std::uint32_t>(std::countr_zero(bits));
            bits &= bits - 1;
        }
        offsets += atOnce;
    } while (bits != 0);
}

HWY_INLINE Seen SeenBy(const Traces& traces)
{
    const Tag tag;
    const Bytes zero = hn::Zero(tag);
    const Bytes top = hn::And(traces.bits, hn::Set(tag, std::uint8_t{0x80}));
    return {.last = !hn::AllFalse(tag, hn::Eq(traces.last, zero)),
            .nuls = !hn::AllFalse(tag, hn::Eq(traces.least, zero)),
            .ascii = hn::AllTrue(tag, hn::Eq(top, zero))};
}

/// What stands behind the end of a text is none of the things that are looked for.
inline std::uint8_t FillerFor(const std::array<char, 4>& characters)
{
    std::uint8_t filler = 'a';
    while (std::find(characters.begin(), characters.end(), static_cast<char>(filler)) !=
           characters.end())
        ++filler;
    return filler;
}

Seen FindSpecials(std::string_view text, const std::array<char, 4>& characters,
                  std::vector<std::uint32_t>& offsets)
{
    const Tag tag;
    Bytes wanted[4];
    for (std::size_t i = 0; i < 4; ++i)
        wanted[i] = hn::Set(tag, static_cast<std::uint8_t>(characters[i]));
    const Bytes full = hn::Set(tag, std::uint8_t{0xFF});
    Traces traces{.last = full, .least = full, .bits = hn::Zero(tag)};
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += stretch) {
        std::uint8_t last[stretch];
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data()) + at;
        const std::size_t left = std::min(stretch, text.size() - at);
        if (left < stretch) {
            std::memset(last, FillerFor(characters), stretch);
            std::memcpy(last, bytes, left);
            bytes = last;
        }
        std::uint64_t bits = SpecialBits(bytes, wanted, traces);
        if (offsets.size() < count + stretch + 1)
            offsets.resize(std::max(2 * offsets.size(), std::size_t{4} * stretch));
        WriteOffsets(bits, static_cast<std::uint32_t>(at), offsets.data() + count);
        count += static_cast<std::size_t>(std::popcount(bits));
    }
    offsets.resize(count + 1);
    offsets[count] = static_cast<std::uint32_t>(text.size());
    return SeenBy(traces);
}

} // namespace tessera::csv::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
