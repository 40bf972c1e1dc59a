// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table/rowheader.h"

#include "look/theme.h"

#include <QPainter>

namespace tessera {

namespace {

constexpr int sidePx = 8;

} // namespace

RowHeader::RowHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
    setAccessibleName(tr("Rows"));
}

void RowHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = Theme::of(this);
    const QString number = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const auto alignment =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter);
    painter->save();
    painter->fillRect(rect, theme.surface);
    painter->setFont(textFont(TextStyle::Secondary));
    painter->setPen(theme.textHint);
    painter->drawText(rect.adjusted(sidePx, 0, -sidePx, 0), static_cast<int>(alignment), number);
    painter->restore();
}

QSize RowHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(textFont(TextStyle::Secondary));
    const QString number = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    return {metrics.horizontalAdvance(number) + 2 * sidePx, metrics.height() + 8};
}

} // namespace tessera
