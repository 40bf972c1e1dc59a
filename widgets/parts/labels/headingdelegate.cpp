// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/labels/headingdelegate.h"

#include "charts/shared/headingtext.h"

#include <QApplication>
#include <QWidget>

namespace tessera {

namespace {

constexpr int textMarginPx = 3; ///< what views leave at both sides of a text

} // namespace

void HeadingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!option->rect.isValid())
        return; // asked for a size: the whole name
    const QStyle* style = option->widget ? option->widget->style() : QApplication::style();
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, option, option->widget);
    option->text =
        shortHeading(option->text, QFontMetricsF(option->font), text.width() - 2 * textMarginPx);
}

} // namespace tessera
