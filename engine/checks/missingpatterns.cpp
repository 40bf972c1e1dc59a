// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/missingpatterns.h"

#include "base/blocks.h"
#include "base/random.h"

#include <map>

namespace tessera {

namespace {

constexpr std::size_t shownPatterns = 20;

struct Seen {
    std::int64_t rows = 0;
    std::size_t example = 0; ///< the first row with this pattern
};

/// Names the set of missing columns of each row; 0 = none. Two sets share a name with a chance of
/// 2^-128.
std::vector<Fingerprint> patternNames(const Table& table, const std::vector<std::size_t>& columns,
                                      const Cancel& cancel)
{
    std::vector<Fingerprint> names(static_cast<std::size_t>(table.rows()));
    forEachBlock(names.size(), cancel, [&](std::size_t begin, std::size_t end) {
        for (const std::size_t index : columns) {
            cancel.poll();
            const Column& column = table.column(index);
            const Fingerprint mark{.high = mixBits(2 * index + 1), .low = mixBits(~(2 * index))};
            for (std::size_t row = begin; row < end; ++row) {
                if (!column.isMissing(row))
                    continue;
                names[row].high ^= mark.high;
                names[row].low ^= mark.low;
            }
        }
    });
    return names;
}

} // namespace

MissingOverview findMissing(const Table& table, const std::vector<ColumnSummary>& summaries,
                            const Cancel& cancel)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        if (summaries[i].missing > 0)
            columns.push_back(i);
    }
    MissingOverview result;
    const std::vector<Fingerprint> names = patternNames(table, columns, cancel);
    std::map<std::pair<std::uint64_t, std::uint64_t>, Seen> seen;
    for (std::size_t row = 0; row < names.size(); ++row) {
        if (row % 1'024 == 0)
            cancel.poll();
        if (names[row].empty())
            continue;
        ++result.rows;
        Seen& pattern = seen[{names[row].high, names[row].low}];
        if (pattern.rows++ == 0)
            pattern.example = row;
    }
    std::vector<Seen> order;
    order.reserve(seen.size());
    for (const auto& [name, pattern] : seen)
        order.push_back(pattern);
    const auto missingColumns = [&](std::size_t row) {
        std::vector<std::size_t> missing;
        std::copy_if(columns.begin(), columns.end(), std::back_inserter(missing),
                     [&](std::size_t column) { return table.column(column).isMissing(row); });
        return missing;
    };
    const std::size_t shown = std::min(shownPatterns, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown),
                      order.end(), [&](const Seen& a, const Seen& b) {
                          return a.rows != b.rows ? a.rows > b.rows : a.example < b.example;
                      });
    for (std::size_t i = 0; i < shown; ++i)
        result.patterns.push_back(
            {.columns = missingColumns(order[i].example), .rows = order[i].rows});
    return result;
}

} // namespace tessera
