// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many bytes analyses hold beyond their tables: what several of them share counts once, and a
// column that is still the table's counts as nothing.

#include "analysis/analysis.h"

#include <limits>
#include <unordered_set>

namespace tessera {

/// What the value of a stage holds by itself: its columns, which others may share, come on top.
std::size_t bytesOf(const Health& health);
std::size_t bytesOf(const Cleaned& cleaned);
std::size_t bytesOf(const FeatureMatrix& features);
std::size_t bytesOf(const Scaled& scaled);
std::size_t bytesOf(const Projection& projection);
std::size_t bytesOf(const Matrix& scores);
std::size_t bytesOf(const Sweep& sweep);
std::size_t bytesOf(const Segments& segments);
std::size_t bytesOf(const Quality& quality);
std::size_t bytesOf(const Profiles& profiles);
std::size_t bytesOf(const SweepQuality& quality);

/// The columns that a stage may share with the table and with other stages.
inline std::vector<const SharedColumns*> columnsOf(const Cleaned& cleaned)
{
    return {&cleaned.values};
}
inline std::vector<const SharedColumns*> columnsOf(const FeatureMatrix& features)
{
    return {&features.values};
}
inline std::vector<const SharedColumns*> columnsOf(const Scaled& scaled)
{
    return {&scaled.values, &scaled.weighted};
}
template<class T>
std::vector<const SharedColumns*> columnsOf(const T&)
{
    return {};
}

/// Adds up analyses.
class Footprint {
public:
    std::size_t bytes() const { return m_bytes; }
    void add(const Analysis& analysis)
    {
        (void)addWithin(analysis, std::numeric_limits<std::size_t>::max());
    }
    /// Adds `analysis` unless there would be more than `budget` bytes; false: it would.
    bool addWithin(const Analysis& analysis, std::size_t budget);

    /// For the table of stages: nothing when it was counted before, or is null.
    template<class T>
    void addValue(const std::shared_ptr<const T>& value)
    {
        if (value && addOnce(value.get(), sizeof(T) + bytesOf(*value)))
            for (const SharedColumns* const columns : columnsOf(*value))
                addColumns(*columns);
    }

private:
    bool addOnce(const void* what, std::size_t bytes);
    void addColumns(const SharedColumns& columns);
    void leaveOut(const Table& table);

    std::unordered_set<const void*> m_counted;
    std::vector<const void*> m_added; ///< by the call that is going on
    std::size_t m_bytes = 0;
};

/// What one analysis holds.
inline std::size_t bytesOf(const Analysis& analysis)
{
    Footprint footprint;
    footprint.add(analysis);
    return footprint.bytes();
}

} // namespace tessera
