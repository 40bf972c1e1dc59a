// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Column names in cells with little room: shortened word by word, so that they stay apart.

#include <QStyledItemDelegate>

namespace tessera {

class HeadingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace tessera
