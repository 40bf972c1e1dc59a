// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paints the small histogram of a cell, or nothing when there is none. It never paints text.

#include <QStyledItemDelegate>

namespace tessera {

class HistogramDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace tessera
