// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/previewmodel.h"

#include "words/nametext.h"
#include "words/numbertext.h"

#include <utility>

namespace tessera {

namespace {

constexpr qsizetype longestTip = 1'000;
constexpr std::size_t longestMark = 1'000; ///< of a missing value, in bytes

} // namespace

QString columnTypeText(ColumnType type)
{
    switch (type) {
    case ColumnType::Number:
        return PreviewModel::tr("Number");
    case ColumnType::Category:
        return PreviewModel::tr("Category");
    case ColumnType::Text:
        return PreviewModel::tr("Text");
    case ColumnType::DateTime:
        return PreviewModel::tr("Date and time");
    case ColumnType::Identifier:
        return PreviewModel::tr("Identifier");
    }
    return {};
}

void PreviewModel::setPreview(PreviewPtr preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_missingMarks.clear();
    for (const std::string& mark : m_preview->resolved.missingMarks.value_or(defaultMissingMarks()))
        m_missingMarks << fullText(mark).toLower();
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview->rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview->headings.size());
}

bool PreviewModel::isMissing(const QModelIndex& index) const
{
    const auto& row = m_preview->rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.size())
        return true;
    if (row[column].size() > longestMark)
        return false;
    const QString text = fullText(row[column]).trimmed();
    return text.isEmpty() || m_missingMarks.contains(text.toLower());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_preview->rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const std::string_view text = column < row.size() ? row[column] : std::string_view();
    switch (role) {
    case Qt::DisplayRole:
        return text.empty() ? QStringLiteral("–") : shownName(text);
    case Qt::ToolTipRole:
        return isMissing(index) ? tr("Taken as missing") : shownText(text, longestTip);
    case Qt::TextAlignmentRole: {
        const bool number = m_preview->types[column] == ColumnType::Number;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(countText(section + 1)) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<std::size_t>(section);
    const QString name = shownName(m_preview->headings[column]);
    const QString type = columnTypeText(m_preview->types[column]);
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1\n%2").arg(name, type);
    case Qt::ToolTipRole:
        return tr("%1: %2. Click to choose another type.").arg(name, type);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace tessera
