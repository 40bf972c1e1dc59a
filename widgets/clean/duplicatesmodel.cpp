// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/duplicatesmodel.h"

#include "words/nametext.h"
#include "words/numbertext.h"

#include <QFont>

namespace tessera {

void DuplicatesModel::setGroups(TablePtr table, const DuplicateGroups& groups)
{
    beginResetModel();
    m_table = std::move(table);
    m_lines.clear();
    int number = 0;
    for (const std::vector<RowId>& group : groups.groups) {
        if (m_lines.size() + group.size() > mostRows)
            break;
        ++number;
        for (std::size_t i = 0; i < group.size(); ++i)
            m_lines.push_back({.group = number, .first = i == 0, .row = group[i]});
    }
    endResetModel();
}

int DuplicatesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DuplicatesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->columnCount()) + 2;
}

QVariant DuplicatesModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::FontRole && line.first) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignment(index.column()));
    if (role == Qt::ToolTipRole && line.first)
        return tr("The first of its group: it stays when repeats are left out");
    if (role != Qt::DisplayRole)
        return {};
    if (column == 0)
        return line.group;
    if (column == 1)
        return countText(line.row + 1);
    return shownName(cellText(m_table->column(column - 2), static_cast<std::size_t>(line.row)));
}

Qt::Alignment DuplicatesModel::alignment(int column) const
{
    const bool number =
        column < 2 || !m_table->column(static_cast<std::size_t>(column - 2)).hasTexts();
    return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(alignment(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Group");
    if (section == 1)
        return tr("Row");
    return shownName(m_table->column(static_cast<std::size_t>(section - 2)).name());
}

} // namespace tessera
