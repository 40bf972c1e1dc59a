// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/roles/rolemodel.h"

#include "data/table/columntext.h"
#include "words/nametext.h"

namespace tessera {

void RoleModel::setTable(TablePtr table)
{
    beginResetModel();
    m_table = std::move(table);
    m_roles = nullptr;
    endResetModel();
}

void RoleModel::setRoles(std::shared_ptr<const Roles> roles)
{
    if (!m_table || !roles || roles->roles.size() != m_table->columnCount() || roles == m_roles)
        return;
    m_roles = std::move(roles);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, RoleColumn), index(rowCount() - 1, RoleColumn));
}

Role RoleModel::role(int row) const
{
    return m_roles ? m_roles->roles[static_cast<std::size_t>(row)] : Role::Descriptive;
}

int RoleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->columnCount());
}

int RoleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() == NameColumn) {
        const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return wanted ? QVariant(shownName(column(index.row()).name())) : QVariant();
    }
    if (!m_roles)
        return {};
    const Role current = this->role(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return roleText(current);
    case Qt::ToolTipRole:
        return roleHint(current);
    case Qt::EditRole:
        return static_cast<int>(current);
    default:
        return {};
    }
}

QVariant RoleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Column") : tr("Part");
}

Qt::ItemFlags RoleModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == RoleColumn && m_roles ? flags | Qt::ItemIsEditable : flags;
}

bool RoleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != RoleColumn || role != Qt::EditRole || !m_roles)
        return false;
    const auto wanted = static_cast<Role>(value.toInt());
    if (wanted != this->role(index.row()))
        Q_EMIT roleEdited(index.row(), wanted);
    return true;
}

} // namespace tessera
