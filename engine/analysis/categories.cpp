// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/categories.h"

namespace tessera {

namespace {

CodedColumn codedColumn(const Column& column, const std::vector<RowId>& rows)
{
    CodedColumn coded{.name = column.name()};
    coded.codes.reserve(rows.size());
    for (const RowId row : rows)
        coded.codes.push_back(column.codes()[static_cast<std::size_t>(row)]);
    return coded;
}

Result<std::vector<std::size_t>> columnsNamed(const Table& table,
                                              const std::vector<std::string>& names)
{
    std::vector<std::size_t> columns;
    for (const std::string& name : names) {
        const auto index = table.indexOf(name);
        if (!index)
            return Issue{.code = IssueCode::ColumnUnknown,
                         .arguments = {name, nearestColumnName(table, name)}};
        if (!table.column(*index).hasTexts())
            return Issue{.code = IssueCode::ParameterInvalid, .arguments = {"categories", name}};
        columns.push_back(*index);
    }
    return columns;
}

std::vector<std::size_t> allCategories(const Analysis& analysis)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < analysis.table->columnCount(); ++i)
        if (analysis.table->column(i).type() == ColumnType::Category &&
            analysis.roles->roles[i] == Role::Descriptive)
            columns.push_back(i);
    return columns;
}

} // namespace

Result<std::vector<CodedColumn>> codedCategories(const Analysis& analysis,
                                                 std::vector<Issue>& issues)
{
    const ClusteringRecipe& recipe = analysis.recipe.clustering;
    const auto columns = recipe.categories
                             ? columnsNamed(*analysis.table, *recipe.categories)
                             : Result<std::vector<std::size_t>>(allCategories(analysis));
    if (!columns)
        return columns.issue();
    std::vector<CodedColumn> coded;
    for (const std::size_t column : *columns)
        coded.push_back(codedColumn(analysis.table->column(column), analysis.cleaned.value->rows));
    if (coded.empty())
        issues.push_back({.code = IssueCode::NoCategories,
                          .severity = Severity::Note,
                          .arguments = {recipe.method}});
    return coded;
}

} // namespace tessera
