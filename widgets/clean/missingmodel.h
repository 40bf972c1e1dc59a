// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns of a table that have gaps, most first: name, count, share.
// It never fills anything.

#include "analysis/analysis.h"

#include <QAbstractTableModel>

namespace tessera {

class MissingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, CountColumn, ShareColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnalysis(const Analysis& analysis); ///< needs health
    /// Columns of the table, one per row of the model.
    const std::vector<std::size_t>& columns() const { return m_columns; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex& index) const;

    TablePtr m_table;
    std::shared_ptr<const Health> m_health;
    std::vector<std::size_t> m_columns;
};

} // namespace tessera
