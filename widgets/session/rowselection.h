// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one selection over the rows of the loaded table, shown and set by every view.
// It never survives the table it was made on.

#include "base/rowset.h"

#include <QObject>

namespace tessera {

class ProjectDocument;

/// How a gesture combines with what is selected: plain, Shift, Ctrl, Alt.
enum class SelectionMode { Replace, Add, Toggle, Remove };
SelectionMode selectionModeOf(Qt::KeyboardModifiers modifiers);

class RowSelection : public QObject {
    Q_OBJECT
public:
    explicit RowSelection(ProjectDocument& document, QObject* parent = nullptr);

    const RowSet& rows() const { return m_rows; }
    bool empty() const { return m_count == 0; }
    RowId count() const { return m_count; }
    void apply(const RowSet& rows, SelectionMode mode = SelectionMode::Replace);
    void clear();
    /// Selects these rows, and asks whoever shows the table to bring them into view.
    void reveal(const std::vector<RowId>& rows);

Q_SIGNALS:
    void selectionChanged();
    void revealed();

private:
    RowSet m_rows;
    RowId m_count = 0;
};

} // namespace tessera
