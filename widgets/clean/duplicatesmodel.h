// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Repeated rows side by side, group after group, with all their cells.
// It never drops a row: it only shows what would be dropped.

#include "checks/health.h"

#include <QAbstractTableModel>

namespace tessera {

class DuplicatesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// At most `mostRows` rows are listed, whole groups only.
    void setGroups(TablePtr table, const DuplicateGroups& groups);
    static constexpr std::size_t mostRows = 1'000;

    RowId tableRow(int row) const { return m_lines[static_cast<std::size_t>(row)].row; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        int group = 0;
        bool first = false; ///< the one that stays
        RowId row = 0;
    };
    Qt::Alignment alignment(int column) const; ///< of heading and cells: numbers at the right

    TablePtr m_table;
    std::vector<Line> m_lines;
};

} // namespace tessera
