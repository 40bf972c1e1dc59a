// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One segment in numbers: mean and median of every numeric column and the share of every category,
// beside all customers. It never computes statistics: the Profiles hold them.

#include "profiles/profiles.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace tessera {

class ProfileTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Mean, OverallMean, Median, OverallMedian, Contrast, ColumnCount };
    /// The plain number behind a cell, for sorting and copies, or the name in full; invalid where
    /// there is none.
    static constexpr int numberRole = Qt::UserRole;

    /// What a row shows: a numeric column, or one level of a category column.
    struct Row {
        bool category = false;
        std::size_t column = 0; ///< index into Profiles::numbers or Profiles::categories
        std::size_t level = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSegment(std::shared_ptr<const Profiles> profiles, std::size_t segment);
    const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double number(const Row& row, int column) const;
    QVariant nameFor(int role, const Row& row) const;
    QString name(const Row& row, QString (*text)(const std::string&)) const;

    std::shared_ptr<const Profiles> m_profiles;
    std::size_t m_segment = 0;
    std::vector<Row> m_rows;
};

} // namespace tessera
