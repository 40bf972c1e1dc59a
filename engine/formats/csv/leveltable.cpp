// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/leveltable.h"

#include <functional>
#include <utility>

namespace tessera::csv {

std::int32_t LevelTable::indexOf(std::string_view text)
{
    if ((m_levels.size() + 1) * 2 > m_slots.size())
        grow();
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
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

StringPool LevelTable::release()
{
    m_hashes = {};
    m_slots = {};
    return std::exchange(m_levels, {});
}

void LevelTable::grow()
{
    const std::size_t size = m_slots.empty() ? 16 : m_slots.size() * 2;
    m_slots.assign(size, 0);
    for (std::size_t level = 0; level < m_hashes.size(); ++level) {
        std::size_t slot = m_hashes[level] & (size - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (size - 1);
        m_slots[slot] = static_cast<std::int32_t>(level) + 1;
    }
}

} // namespace tessera::csv
