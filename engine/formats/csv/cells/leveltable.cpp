// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/cells/leveltable.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <utility>

namespace tessera::csv {

namespace {

std::uint32_t hashOf(std::string_view text)
{
    return static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
}

} // namespace

std::int32_t LevelTable::indexOf(std::string_view text)
{
    if (m_ascending) {
        const std::size_t count = m_levels.size();
        if (count == 0 || m_levels[count - 1] < text)
            return m_levels.add(text);
        if (m_levels[count - 1] == text)
            return static_cast<std::int32_t>(count - 1);
        m_ascending = false;
        for (std::size_t level = 0; level < count; ++level)
            m_hashes.push_back(hashOf(m_levels[level]));
    }
    while ((m_levels.size() + 1) * 2 > m_slots.size())
        grow();
    const std::uint32_t hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        const std::int32_t entry = m_slots[slot];
        if (entry == 0) {
            const std::int32_t level = m_levels.add(text);
            m_hashes.push_back(hash);
            m_slots[slot] = level + 1;
            return level;
        }
        const auto level = static_cast<std::size_t>(entry - 1);
        if (m_hashes[level] == hash && m_levels[level] == text)
            return entry - 1;
    }
}

bool LevelTable::appendAscending(const StringPool& texts)
{
    const std::size_t count = m_levels.size();
    const bool goesOn = count == 0 || texts.size() == 0 || m_levels[count - 1] < texts[0];
    if (m_ascending && goesOn)
        m_levels.append(texts);
    return m_ascending && goesOn;
}

StringPool LevelTable::release()
{
    m_hashes = {};
    m_slots = {};
    m_ascending = true;
    return std::exchange(m_levels, {});
}

void LevelTable::grow()
{
    const std::size_t size = std::bit_ceil(std::max<std::size_t>(8, m_levels.size() + 1) * 2);
    m_slots.assign(size, 0);
    for (std::size_t level = 0; level < m_hashes.size(); ++level) {
        std::size_t slot = m_hashes[level] & (size - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (size - 1);
        m_slots[slot] = static_cast<std::int32_t>(level) + 1;
    }
}

} // namespace tessera::csv
