// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns of the table with the part each plays: a list of two columns, name and part.
// It never changes anything itself: an edit is a signal.

#include "data/roles.h"

#include <QAbstractTableModel>

#include <memory>

namespace tessera {

class RoleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Columns { NameColumn, RoleColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(TablePtr table);
    void setRoles(std::shared_ptr<const Roles> roles);
    const Column& column(int row) const { return m_table->column(static_cast<std::size_t>(row)); }
    Role role(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void roleEdited(int row, tessera::Role role);

private:
    TablePtr m_table;
    std::shared_ptr<const Roles> m_roles;
};

} // namespace tessera
