// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/missingmodel.h"

#include "words/nametext.h"
#include "words/numbertext.h"

#include <algorithm>

namespace tessera {

namespace {

std::vector<std::size_t> columnsWithGaps(const Health& health)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < health.columns.size(); ++i) {
        if (health.columns[i].missing > 0)
            columns.push_back(i);
    }
    std::stable_sort(columns.begin(), columns.end(), [&](std::size_t a, std::size_t b) {
        return health.columns[a].missing > health.columns[b].missing;
    });
    return columns;
}

} // namespace

void MissingModel::setAnalysis(const Analysis& analysis)
{
    if (analysis.health.value == m_health)
        return;
    beginResetModel();
    m_table = analysis.table;
    m_health = analysis.health.value;
    m_columns = columnsWithGaps(*m_health);
    endResetModel();
}

int MissingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int MissingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MissingModel::text(const QModelIndex& index) const
{
    const std::size_t column = m_columns[static_cast<std::size_t>(index.row())];
    const std::int64_t missing = m_health->columns[column].missing;
    const auto rows = static_cast<double>(std::max<RowId>(1, m_table->rows()));
    switch (index.column()) {
    case NameColumn:
        return shownName(m_table->column(column).name());
    case CountColumn:
        return countText(missing);
    default:
        return shareText(static_cast<double>(missing) / rows, 1);
    }
}

QVariant MissingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(index)) : QVariant();
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Column");
    case CountColumn:
        return tr("Missing");
    default:
        return tr("Share");
    }
}

} // namespace tessera
