// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The distinct texts of a column in order of first appearance, found by hash once they do not
// ascend any more: an identifier usually does, and then each text is new.
// It never forgets one, and their numbers do not depend on the hash.

#include "data/column.h"

namespace tessera::csv {

class LevelTable {
public:
    /// The number of `text`, which is added when it is new.
    std::int32_t indexOf(std::string_view text);
    /// Room for that many more texts, which takes no memory yet.
    void reserve(std::size_t texts, std::size_t bytes) { m_levels.reserve(texts, bytes); }
    /// Adds texts that ascend; false when they do not go on where the texts so far have ended.
    bool appendAscending(const StringPool& texts);
    bool ascending() const { return m_ascending; } ///< all texts, in the order of their numbers
    std::size_t size() const { return m_levels.size(); }
    const StringPool& levels() const { return m_levels; }
    /// Gives the texts away and forgets everything.
    StringPool release();

private:
    void grow();

    StringPool m_levels;
    bool m_ascending = true;             ///< so far; nothing was hashed yet
    std::vector<std::uint32_t> m_hashes; ///< of each level
    std::vector<std::int32_t>
        m_slots; ///< level + 1, or 0; a power of two in size, at most half full
};

} // namespace tessera::csv
