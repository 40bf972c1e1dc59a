// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/categorymodel.h"

#include "words/nametext.h"

#include <algorithm>
#include <unordered_set>

namespace tessera {

std::vector<std::size_t> categoryColumns(const Table& table, const DataRecipe& recipe)
{
    const Result<Roles> roles = resolveRoles(table, recipe);
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; roles && i < table.columnCount(); ++i)
        if (table.column(i).type() == ColumnType::Category && roles->roles[i] == Role::Descriptive)
            columns.push_back(i);
    return columns;
}

void CategoryModel::setChoice(const TablePtr& table, const Recipe& recipe)
{
    const auto& chosen = recipe.clustering.categories;
    std::vector<std::size_t> columns;
    std::vector<bool> used;
    if (table) {
        using Names = std::unordered_set<std::string_view>;
        const Names named = chosen ? Names(chosen->begin(), chosen->end()) : Names();
        columns = categoryColumns(*table, recipe.data);
        for (std::size_t i = 0; chosen && i < table->columnCount(); ++i)
            if (named.contains(table->column(i).name()))
                columns.push_back(i); // whatever a recipe names is shown
        std::ranges::sort(columns);
        columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
        for (const std::size_t column : columns)
            used.push_back(!chosen || named.contains(table->column(column).name()));
    }
    if (table == m_table && columns == m_columns) { // focus and place stay
        m_used = std::move(used);
        if (!m_columns.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    m_columns = std::move(columns);
    m_used = std::move(used);
    endResetModel();
}

int CategoryModel::usedCount() const
{
    return static_cast<int>(std::ranges::count(m_used, true));
}

std::optional<std::vector<std::string>> CategoryModel::ticked(int row, bool used) const
{
    std::vector<bool> next = m_used;
    next[static_cast<std::size_t>(row)] = used;
    if (std::ranges::all_of(next, [](bool each) { return each; }))
        return std::nullopt;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < next.size(); ++i)
        if (next[i])
            names.push_back(m_table->column(m_columns[i]).name());
    return names;
}

int CategoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CategoryModel::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::CheckStateRole)
        return m_used[row] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shownName(m_table->column(m_columns[row]).name());
    return {};
}

Qt::ItemFlags CategoryModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool CategoryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    Q_EMIT usedToggled(index.row(), value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

} // namespace tessera
