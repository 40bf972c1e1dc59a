// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table/sortorder.h"

#include "words/nametext.h"

#include <QCollator>
#include <QString>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace tessera {

namespace {

constexpr std::size_t pollEvery = 8'192;
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// The place of every level in the user's alphabet.
std::vector<double> ranksOf(const StringPool& levels, const Cancel& cancel)
{
    QCollator collator;
    collator.setNumericMode(true); // "Store 9" before "Store 10"
    std::vector<QCollatorSortKey> keys;
    keys.reserve(levels.size());
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (i % pollEvery == 0)
            cancel.poll();
        const std::string_view text = levels[i];
        keys.push_back(collator.sortKey(fullText(text)));
    }
    std::vector<std::uint32_t> order(levels.size());
    std::iota(order.begin(), order.end(), 0U);
    std::size_t comparisons = 0;
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (++comparisons % pollEvery == 0)
            cancel.poll();
        const int compared = keys[a].compare(keys[b]);
        return compared != 0 ? compared < 0 : a < b;
    });
    std::vector<double> ranks(levels.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        ranks[order[place]] = static_cast<double>(place);
    return ranks;
}

std::vector<double> keysOf(const Column& column, const Cancel& cancel)
{
    if (!column.hasTexts())
        return {column.numbers().begin(), column.numbers().end()};
    const std::vector<double> ranks = ranksOf(column.levels(), cancel);
    std::vector<double> keys;
    keys.reserve(column.rows());
    for (const std::int32_t code : column.codes())
        keys.push_back(code < 0 ? missing : ranks[static_cast<std::size_t>(code)]);
    return keys;
}

} // namespace

std::vector<std::uint32_t> sortedRows(const Table& table, std::size_t column,
                                      SortDirection direction, const Cancel& cancel)
{
    struct Entry {
        double key;
        std::uint32_t row;
    };
    const std::vector<double> keys = keysOf(table.column(column), cancel);
    std::vector<Entry> present;
    std::vector<std::uint32_t> absent;
    present.reserve(keys.size());
    const double sign = direction == SortDirection::Ascending ? 1.0 : -1.0;
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (std::isnan(keys[row]))
            absent.push_back(static_cast<std::uint32_t>(row));
        else
            present.push_back({sign * keys[row], static_cast<std::uint32_t>(row)});
    }
    std::size_t comparisons = 0;
    std::sort(present.begin(), present.end(), [&](const Entry& a, const Entry& b) {
        if (++comparisons % pollEvery == 0)
            cancel.poll();
        return a.key != b.key ? a.key < b.key : a.row < b.row;
    });
    std::vector<std::uint32_t> rows;
    rows.reserve(keys.size());
    for (const Entry& entry : present)
        rows.push_back(entry.row);
    rows.insert(rows.end(), absent.begin(), absent.end());
    return rows;
}

} // namespace tessera
