// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns of categories that a method for mixed tables may cluster by, each with a tick.
// It never edits the document: a tick is a signal.

#include "analysis/recipe/recipe.h"
#include "data/table.h"

#include <QAbstractListModel>

#include <vector>

namespace tessera {

/// The columns that are taken where a recipe names none: neither numbers nor identifiers.
std::vector<std::size_t> categoryColumns(const Table& table, const DataRecipe& recipe);

class CategoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setChoice(const TablePtr& table, const Recipe& recipe);
    int usedCount() const;
    /// What a tick of `row` makes of the recipe's columns: none when it is all of them again.
    std::optional<std::vector<std::string>> ticked(int row, bool used) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void usedToggled(int row, bool used);

private:
    TablePtr m_table;
    std::vector<std::size_t> m_columns;
    std::vector<bool> m_used;
};

} // namespace tessera
