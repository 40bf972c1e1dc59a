// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table on screen: rows are selected as everywhere in the program (drag = new, Shift = add,
// Ctrl = toggle, Alt = remove), headings sort. It never changes a cell.

#include "base/rowset.h"
#include "session/rowselection.h"

#include <QTableView>

#include <optional>

namespace tessera {

class DataModel;

class DataTable : public QTableView {
    Q_OBJECT
public:
    DataTable(DataModel& model, RowSelection& selection, QWidget* parent = nullptr);

    /// Brings the first selected row into view.
    void showSelection();

public Q_SLOTS:
    void copy(); ///< the selected rows, else the current one, as tab-separated text with headings

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Gesture {
        int anchor = 0;
        tessera::SelectionMode mode = tessera::SelectionMode::Replace;
        RowSet base;
    };
    void begin(int viewRow, Qt::KeyboardModifiers modifiers);
    void extendTo(int viewRow);
    int rowAtY(int y) const;

    DataModel& m_model;
    RowSelection& m_selection;
    std::optional<Gesture> m_gesture;
};

} // namespace tessera
