// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table/datamodel.h"

#include "handover/csvtext.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <algorithm>
#include <limits>

namespace tessera {

namespace {

constexpr qsizetype longestTip = 1'000;

} // namespace

void DataModel::setTable(TablePtr table)
{
    beginResetModel();
    m_table = std::move(table);
    m_order.clear();
    m_formats.clear();
    if (m_table) {
        for (const Column& column : m_table->columns())
            m_formats.push_back(cellFormatOf(column));
    }
    endResetModel();
}

void DataModel::setOrder(std::vector<std::uint32_t> order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RowId> rows;
    for (const QModelIndex& index : before)
        rows.push_back(tableRow(index.row()));
    m_order = std::move(order);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(viewRow(rows[static_cast<std::size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

RowId DataModel::tableRow(int viewRow) const
{
    return m_order.empty() ? viewRow : m_order[static_cast<std::size_t>(viewRow)];
}

int DataModel::viewRow(RowId tableRow) const
{
    if (m_order.empty())
        return static_cast<int>(tableRow);
    const auto place =
        std::find(m_order.begin(), m_order.end(), static_cast<std::uint32_t>(tableRow));
    return place == m_order.end() ? -1 : static_cast<int>(place - m_order.begin());
}

int DataModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_table)
        return 0;
    return static_cast<int>(std::min<RowId>(m_table->rows(), std::numeric_limits<int>::max()));
}

int DataModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->columnCount());
}

QVariant DataModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_table)
        return {};
    const auto columnIndex = static_cast<std::size_t>(index.column());
    const Column& column = m_table->column(columnIndex);
    const auto row = static_cast<std::size_t>(tableRow(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return displayText(column, row, m_formats[columnIndex]);
    case Qt::ToolTipRole:
        return toolTip(column, row);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.hasTexts() ? Qt::AlignLeft : Qt::AlignRight) |
                                Qt::AlignVCenter);
    case MissingRole:
        return column.isMissing(row);
    default:
        return {};
    }
}

QString DataModel::toolTip(const Column& column, std::size_t row) const
{
    if (column.isMissing(row))
        return tr("Missing");
    return shownText(cellText(column, row), longestTip);
}

QVariant DataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table || section < 0)
        return {};
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        return shownName(m_table->column(static_cast<std::size_t>(section)).name());
    }
    if (section >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return countText(tableRow(section) + 1);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString tabSeparated(const DataModel& model, const std::vector<RowId>& tableRows)
{
    const Table& table = *model.table();
    std::string text;
    const auto addLine = [&](auto cellOf) {
        for (std::size_t j = 0; j < table.columnCount(); ++j) {
            if (j > 0)
                text += '\t';
            text += tsvCell(cellOf(table.column(j)));
        }
        text += '\n';
    };
    addLine([](const Column& column) { return column.name(); });
    for (const RowId row : tableRows)
        addLine([row](const Column& column) {
            return cellText(column, static_cast<std::size_t>(row));
        });
    return fullText(text);
}

} // namespace tessera
