// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws a cell: text, a grey dash where it is missing, the tint of a selected row, the current
// cell. It never edits.

#include <QStyledItemDelegate>

namespace tessera {

class DataModel;
class RowSelection;

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CellDelegate(const DataModel& model, const RowSelection& selection, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const DataModel& m_model;
    const RowSelection& m_selection;
};

} // namespace tessera
