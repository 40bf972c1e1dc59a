// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A choice in an open list with a line on what it is good for, and a remark at the right.
// It never marks a choice as impossible: a remark says what stands in the way.

#include <QStyledItemDelegate>

class QComboBox;

namespace tessera {

class DescribedDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int describedRole = Qt::UserRole + 1; ///< QString
    static constexpr int remarkRole = Qt::UserRole + 2;    ///< QString

    explicit DescribedDelegate(QComboBox* box); ///< whose width it fits
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tessera
