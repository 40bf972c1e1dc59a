// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/health.h"

#include "base/blocks.h"
#include "checks/missingpatterns.h"
#include "checks/repeats.h"
#include "math/linalg/covariance.h"
#include "math/linalg/moments.h"

#include <cmath>

namespace tessera {

namespace {

/// The column with missing and infinite cells at the median, as multiples of its own spread; all 0
/// when it is constant.
void standardise(const Column& column, const ColumnSummary& summary, std::span<double> target,
                 const Cancel& cancel)
{
    const double fill = summary.number ? summary.number->median : 0.0;
    const auto numbers = column.numbers();
    for (std::size_t i = 0; i < target.size(); ++i)
        target[i] = std::isfinite(numbers[i]) ? numbers[i] : fill;
    const Moments moments = momentsInOwnUnit(target, cancel);
    const double spread = std::sqrt(moments.squares / static_cast<double>(moments.count));
    for (double& value : target)
        value = spread > 0.0 ? (value / moments.unit - moments.mean) / spread : 0.0;
}

Matrix correlate(const Table& table, const Health& health, const Cancel& cancel)
{
    const std::size_t count = health.numeric.size();
    if (count > mostCorrelated || table.rows() == 0)
        return {};
    Matrix values = Matrix::uninitialised(static_cast<std::size_t>(table.rows()), count);
    forEachIndex(count, cancel, [&](std::size_t j) {
        const std::size_t column = health.numeric[j];
        standardise(table.column(column), health.columns[column], values.column(j), cancel);
    });
    Matrix result = covariance(values, std::vector<double>(count, 0.0), cancel);
    std::vector<double> spreads(count);
    for (std::size_t j = 0; j < count; ++j)
        spreads[j] = std::sqrt(result(j, j));
    for (std::size_t j = 0; j < count; ++j) {
        for (std::size_t i = 0; i < count; ++i) {
            const double both = spreads[i] * spreads[j];
            result(i, j) = i == j       ? 1.0
                           : both > 0.0 ? std::clamp(result(i, j) / both, -1.0, 1.0)
                                        : 0.0;
        }
    }
    return result;
}

} // namespace

Health inspectHealth(const Table& table, const Roles& roles, const Cancel& cancel)
{
    Health result;
    result.columns = summarise(table, cancel);
    cancel.report(0.5);
    result.exactDuplicates = groupRepeats(
        findRepeats(table, allColumns(table), MissingCells::Equal, cancel), table.rows(), cancel);
    if (roles.id)
        result.repeatedIdentifiers = groupRepeats(
            findRepeats(table, std::vector<std::size_t>{*roles.id}, MissingCells::Differ, cancel),
            table.rows(), cancel);
    cancel.report(0.7);
    MissingOverview missing = findMissing(table, result.columns, cancel);
    result.rowsWithMissing = missing.rows;
    result.missingPatterns = std::move(missing.patterns);
    cancel.report(0.8);
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).isNumeric() && roles.roles[i] != Role::Identifier &&
            result.columns[i].count > 0)
            result.numeric.push_back(i);
    }
    result.correlation = correlate(table, result, cancel);
    return result;
}

} // namespace tessera
