// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The loaded table as an item model: the table's cells in an order of rows that may change.
// It never copies or changes the table; sorting is done elsewhere (sortorder.h).

#include "data/table.h"
#include "data/table/cellformat.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace tessera {

class DataModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Roles { MissingRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(TablePtr table);
    const TablePtr& table() const { return m_table; }
    /// The table rows in view order; empty: the order of the file.
    void setOrder(std::vector<std::uint32_t> order);

    RowId tableRow(int viewRow) const;
    int viewRow(RowId tableRow) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString toolTip(const Column& column, std::size_t row) const;

    TablePtr m_table;
    std::vector<CellFormat> m_formats;
    std::vector<std::uint32_t> m_order;
};

/// View rows as tab-separated text with a line of headings, cells in full precision.
QString tabSeparated(const DataModel& model, const std::vector<RowId>& tableRows);

} // namespace tessera
