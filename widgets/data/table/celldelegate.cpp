// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table/celldelegate.h"

#include "data/table/datamodel.h"
#include "look/theme.h"
#include "session/rowselection.h"

#include <QPainter>
#include <QStyle>

namespace tessera {

namespace {

constexpr int sidePx = 8;
constexpr int markPx = 3;

} // namespace

CellDelegate::CellDelegate(const DataModel& model, const RowSelection& selection, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_selection(selection)
{}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.widget);
    const RowId row = m_model.tableRow(index.row());
    const bool selected = row < m_selection.rows().size() && m_selection.rows().contains(row);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme.accentWeak);
    else if (index.row() % 2 == 1)
        painter->fillRect(option.rect, theme.background);
    if (selected && index.column() == 0) {
        const QRect mark(option.rect.left(), option.rect.top(), markPx, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark), theme.accent);
    }
    painter->setFont(textFont(TextStyle::Body));
    const bool dimmed = !selected && !m_selection.empty();
    const bool missing = index.data(DataModel::MissingRole).toBool();
    painter->setPen(missing || dimmed ? theme.textHint : theme.text);
    const QRect text = option.rect.adjusted(sidePx, 0, -sidePx, 0);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(
        text, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics metrics(textFont(TextStyle::Body));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * sidePx, metrics.height() + 8};
}

} // namespace tessera
