// SPDX-License-Identifier: GPL-3.0-or-later

// The loops of plainnumbers.h, compiled once for every instruction set. Only plainnumbers.cpp
// includes it. It has no include guard of its own: Highway includes it again and again.

#include "formats/csv/cells/plainnumbers.h"
#include "formats/csv/cells/plainshapes.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tessera::csv::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

#if HWY_TARGET == HWY_SCALAR

std::uint64_t ParsePlainNumbers(std::string_view, const CellColumn&, char, double*)
{
    return 0;
}

#else

inline constexpr std::size_t cellBytes = PlainShapes::longest; ///< a block of a vector for each
using ByteTag = hn::CappedTag<std::uint8_t, 64>;
using Bytes = hn::Vec<ByteTag>;
inline constexpr std::size_t cellsPerVector = hn::MaxLanes(ByteTag()) / cellBytes;

/// What the steps hand on about each cell.
struct CellBatch {
    const std::uint8_t* bytes[cellsAtOnce]; ///< the 16 that end with the cell
    const std::uint8_t* from[cellsAtOnce];  ///< PlainShape::from
    std::uint8_t sizes[cellsAtOnce];        ///< 0 for what does not fit
    std::uint16_t marks[cellsAtOnce]; ///< which of the bytes are decimal marks, the last one lowest
    std::uint16_t wrong[cellsAtOnce]; ///< which of the digits are none
    double divisors[cellsAtOnce];     ///< with the sign of the number
    std::uint64_t halves[cellsAtOnce * 2]; ///< eight digits each
};

/// Little-endian: the first byte is the lowest bit of the first number.
template<class Mask>
HWY_INLINE void StoreBits(Mask mask, std::uint16_t* bits)
{
    std::uint8_t some[8] = {};
    hn::StoreMaskBits(ByteTag(), mask, some);
    std::memcpy(bits, some, cellsPerVector * 2);
}

/// One block from each address.
template<class D>
HWY_INLINE hn::Vec<D> LoadBlocks(D d, const std::uint8_t* const* at)
{
    if constexpr (hn::MaxLanes(D()) == cellBytes) {
        return hn::LoadU(d, *at);
    } else {
        const hn::Half<D> half;
        constexpr std::size_t blocks = hn::MaxLanes(half) / cellBytes;
        return hn::Combine(d, LoadBlocks(half, at + blocks), LoadBlocks(half, at));
    }
}

/// The blocks of all cells; those that cannot be read and those behind the last are zeros.
HWY_INLINE void LocateCells(std::string_view text, const CellColumn& cells, std::size_t padded,
                            CellBatch& batch)
{
    static constexpr std::uint8_t nothing[cellBytes] = {};
    const auto* const begin = reinterpret_cast<const std::uint8_t*>(text.data());
    for (std::size_t i = 0; i < cells.count; ++i) {
        const Cell& cell = cells[i];
        const std::size_t end = std::size_t{cell.begin} + cell.size;
        const bool fits =
            cell.size > 0 && cell.size <= cellBytes && !cell.escaped && end >= cellBytes;
        batch.bytes[i] = fits ? begin + end - cellBytes : nothing;
        batch.sizes[i] = fits ? static_cast<std::uint8_t>(cell.size) : 0;
    }
    for (std::size_t i = cells.count; i < padded; ++i) {
        batch.bytes[i] = nothing;
        batch.sizes[i] = 0;
    }
}

HWY_INLINE void FindMarks(char decimalMark, std::size_t padded, CellBatch& batch)
{
    const ByteTag tag;
    const Bytes mark = hn::Set(tag, static_cast<std::uint8_t>(decimalMark));
    alignas(cellBytes) static constexpr std::uint8_t backwards[cellBytes] = {
        15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0};
    const Bytes reversed = hn::LoadDup128(tag, backwards);
    for (std::size_t i = 0; i < padded; i += cellsPerVector) {
        const Bytes bytes = hn::TableLookupBytes(LoadBlocks(tag, batch.bytes + i), reversed);
        StoreBits(hn::Eq(bytes, mark), batch.marks + i);
    }
}

/// Returns a bit for each cell that has a shape.
HWY_INLINE std::uint64_t ChooseShapes(std::size_t padded, CellBatch& batch)
{
    std::uint64_t usable = 0;
    for (std::size_t i = 0; i < padded; ++i) {
        const std::size_t size = batch.sizes[i];
        const bool negative = batch.bytes[i][(cellBytes - size) % cellBytes] == '-';
        // A bit before the cell stops the count.
        const std::uint32_t marks = batch.marks[i] | std::uint32_t{1} << size;
        const auto decimals = static_cast<std::size_t>(std::countr_zero(marks));
        const PlainShape& shape = plainShapes.of(size - (negative ? 1 : 0), decimals);
        batch.from[i] = shape.from.data();
        // No branch: signs cannot be foretold.
        batch.divisors[i] = std::bit_cast<double>(std::bit_cast<std::uint64_t>(shape.divisor) ^
                                                  static_cast<std::uint64_t>(negative) << 63U);
        usable |= static_cast<std::uint64_t>(shape.usable) << i;
    }
    return usable;
}

/// 16 digits of each block as two numbers of 64 bits: neighbours are joined three times.
HWY_INLINE void JoinDigits(std::size_t padded, CellBatch& batch)
{
    const ByteTag bytes;
    const hn::Repartition<std::uint16_t, ByteTag> twos;
    const hn::Repartition<std::uint32_t, ByteTag> fours;
    const hn::Repartition<std::uint64_t, ByteTag> eights;
    const Bytes zero = hn::Set(bytes, std::uint8_t{'0'});
    const Bytes nine = hn::Set(bytes, std::uint8_t{9});
    const auto ten = hn::Set(twos, std::uint16_t{10});
    const auto lowByte = hn::Set(twos, std::uint16_t{0xFF});
    const auto hundred = hn::BitCast(twos, hn::Set(fours, (std::uint32_t{1} << 16U) | 100U));
    const auto lowHalf = hn::Set(fours, std::uint32_t{0xFFFF});
    const auto tenThousand = hn::Set(fours, std::uint32_t{10'000});
    for (std::size_t i = 0; i < padded; i += cellsPerVector) {
        const Bytes digits = hn::TableLookupBytesOr0(
            hn::Sub(LoadBlocks(bytes, batch.bytes + i), zero), LoadBlocks(bytes, batch.from + i));
        StoreBits(hn::Gt(digits, nine), batch.wrong + i);
        const auto one = hn::BitCast(twos, digits);
        const auto two = hn::And(hn::Add(hn::Mul(one, ten), hn::ShiftRight<8>(one)), lowByte);
        const auto weighed = hn::BitCast(fours, hn::Mul(two, hundred));
        const auto four = hn::And(hn::Add(weighed, hn::ShiftRight<16>(weighed)), lowHalf);
        const auto eight =
            hn::Add(hn::MulEven(four, tenThousand), hn::ShiftRight<32>(hn::BitCast(eights, four)));
        hn::StoreU(eight, eights, batch.halves + 2 * i);
    }
}

/// Digits below 10^15 and powers of ten up to 10^15 are exact doubles, so that their quotient is
/// correctly rounded (Clinger 1990).
HWY_INLINE void Divide(std::size_t padded, const CellBatch& batch, double* values)
{
    const hn::CappedTag<double, 8> doubles;
    const hn::RebindToUnsigned<decltype(doubles)> wholes;
    const hn::Repartition<std::uint32_t, decltype(wholes)> words;
    const auto shift = hn::Set(words, std::uint32_t{100'000'000});
    // An integer below 2^52 in the last digits of 2^52 is that number plus 2^52.
    const auto base = hn::Set(doubles, 4503599627370496.0);
    for (std::size_t i = 0; i < padded; i += hn::Lanes(doubles)) {
        hn::Vec<decltype(wholes)> high;
        hn::Vec<decltype(wholes)> low;
        hn::LoadInterleaved2(wholes, batch.halves + 2 * i, high, low);
        const auto digits = hn::Add(hn::MulEven(hn::BitCast(words, high), shift), low);
        const auto number =
            hn::Sub(hn::BitCast(doubles, hn::Or(digits, hn::BitCast(wholes, base))), base);
        hn::StoreU(hn::Div(number, hn::LoadU(doubles, batch.divisors + i)), doubles, values + i);
    }
}

HWY_INLINE std::uint64_t WrongCells(std::size_t padded, const CellBatch& batch)
{
    std::uint64_t wrong = 0;
    for (std::size_t i = 0; i < padded; ++i)
        wrong |= static_cast<std::uint64_t>(batch.wrong[i] != 0) << i;
    return wrong;
}

std::uint64_t ParsePlainNumbers(std::string_view text, const CellColumn& cells, char decimalMark,
                                double* values)
{
    if constexpr (std::endian::native != std::endian::little)
        return 0;
    const std::size_t padded = (cells.count + 7) / 8 * 8;
    CellBatch batch;
    LocateCells(text, cells, padded, batch);
    FindMarks(decimalMark, padded, batch);
    const std::uint64_t usable = ChooseShapes(padded, batch);
    JoinDigits(padded, batch);
    Divide(padded, batch, values);
    return usable & ~WrongCells(padded, batch);
}

#endif

} // namespace tessera::csv::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
