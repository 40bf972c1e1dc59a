// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rowset.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace tessera {

namespace {

template<class Operation>
void combine(std::vector<std::uint64_t>& into, const std::vector<std::uint64_t>& from,
             Operation operation)
{
    assert(into.size() == from.size());
    std::transform(into.begin(), into.end(), from.begin(), into.begin(), operation);
}

} // namespace

RowSet::RowSet(RowId size, std::span<const RowId> rows) : RowSet(size)
{
    for (const RowId row : rows)
        insert(row);
}

RowId RowSet::count() const
{
    RowId total = 0;
    for (const std::uint64_t word : m_words)
        total += std::popcount(word);
    return total;
}

bool RowSet::empty() const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [](std::uint64_t word) { return word == 0; });
}

RowSet& RowSet::operator|=(const RowSet& other)
{
    combine(m_words, other.m_words, [](std::uint64_t a, std::uint64_t b) { return a | b; });
    return *this;
}

RowSet& RowSet::operator&=(const RowSet& other)
{
    combine(m_words, other.m_words, [](std::uint64_t a, std::uint64_t b) { return a & b; });
    return *this;
}

RowSet& RowSet::operator-=(const RowSet& other)
{
    combine(m_words, other.m_words, [](std::uint64_t a, std::uint64_t b) { return a & ~b; });
    return *this;
}

RowSet& RowSet::operator^=(const RowSet& other)
{
    combine(m_words, other.m_words, [](std::uint64_t a, std::uint64_t b) { return a ^ b; });
    return *this;
}

std::vector<RowId> RowSet::rows() const
{
    std::vector<RowId> result;
    result.reserve(static_cast<std::size_t>(count()));
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
            result.push_back(static_cast<RowId>(i * 64) + std::countr_zero(word));
    }
    return result;
}

} // namespace tessera
