// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table of one segment in numbers, sortable, copied whole as tab-separated text.
// It never knows which segment it shows: its model does.

#include <QTableView>

class QSortFilterProxyModel;

namespace tessera {

class ProfileTableModel;

class ProfileTable : public QTableView {
    Q_OBJECT
public:
    explicit ProfileTable(ProfileTableModel* model, QWidget* parent = nullptr);

    /// Row of the model that is current; -1: none.
    int currentModelRow() const;
    void setCurrentModelRow(int row);

public Q_SLOTS:
    void copy(); ///< to the clipboard

Q_SIGNALS:
    void currentModelRowChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void fitColumns(); ///< the names take what the numbers leave
    ProfileTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
};

} // namespace tessera
