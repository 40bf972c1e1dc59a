// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table.h"

#include "base/parallel.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace tessera {

namespace {

Fingerprint fingerprintOf(const Column& column, const Cancel& cancel)
{
    cancel.poll();
    FingerprintBuilder builder;
    builder.add(std::string_view(column.name())).add(column.type());
    if (!column.hasTexts())
        return builder.add(column.numbers()).finish();
    const auto codes = column.codes();
    builder.bytes(codes.data(), codes.size_bytes());
    builder.add(static_cast<std::uint64_t>(column.levels().size()));
    for (std::size_t level = 0; level < column.levels().size(); ++level) {
        if (level % 4096 == 0)
            cancel.poll();
        builder.add(column.levels()[level]);
    }
    return builder.finish();
}

Fingerprint fingerprintOf(const std::vector<Column>& columns, RowId rows, const Cancel& cancel)
{
    std::vector<Fingerprint> parts(columns.size());
    parallelFor(columns.size(),
                [&](std::size_t i) { parts[i] = fingerprintOf(columns[i], cancel); });
    FingerprintBuilder builder;
    builder.add(rows).add(static_cast<std::uint64_t>(columns.size()));
    for (const Fingerprint& part : parts)
        builder.add(part);
    return builder.finish();
}

/// Of ASCII letters only: the names of columns are compared by bytes.
std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& letter : result) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    }
    return result;
}

/// Levenshtein's distance in bytes, or `limit` + 1 when it is greater than `limit`.
std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit)
        return limit + 1;
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return std::min(row[b.size()], limit + 1);
}

} // namespace

Table::Table(std::vector<Column> columns, SourceInfo source, RowId rowsRead,
             std::vector<Issue> issues, const Cancel& cancel)
    : m_columns(std::move(columns))
    , m_source(std::move(source))
    , m_rows(m_columns.empty() ? 0 : static_cast<RowId>(m_columns.front().rows()))
    , m_rowsRead(rowsRead)
    , m_issues(std::move(issues))
    , m_fingerprint(fingerprintOf(m_columns, m_rows, cancel))
{
    assert(std::all_of(m_columns.begin(), m_columns.end(), [this](const Column& column) {
        return static_cast<RowId>(column.rows()) == m_rows;
    }));
    assert(m_rowsRead >= m_rows);
}

std::optional<std::size_t> Table::indexOf(std::string_view name) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].name() == name)
            return i;
    }
    return std::nullopt;
}

std::string nearestName(const std::vector<std::string>& names, std::string_view name)
{
    constexpr std::size_t farthest = 3;
    const std::string wanted = lowered(name);
    std::size_t nearest = std::min(farthest + 1, wanted.size()); // at least one letter in common
    std::string best;
    for (const std::string& candidate : names) {
        const std::size_t distance = editDistance(wanted, lowered(candidate), farthest);
        if (distance < nearest) {
            nearest = distance;
            best = candidate;
        }
    }
    return best;
}

std::string nearestColumnName(const Table& table, std::string_view name)
{
    std::vector<std::string> names;
    for (const Column& column : table.columns())
        names.push_back(column.name());
    return nearestName(names, name);
}

} // namespace tessera
