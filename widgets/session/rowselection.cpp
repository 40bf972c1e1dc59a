// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rowselection.h"

#include "data/table.h"
#include "session/projectdocument.h"

namespace tessera {

SelectionMode selectionModeOf(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier)
        return SelectionMode::Add;
    if (modifiers & Qt::ControlModifier)
        return SelectionMode::Toggle;
    if (modifiers & Qt::AltModifier)
        return SelectionMode::Remove;
    return SelectionMode::Replace;
}

RowSelection::RowSelection(ProjectDocument& document, QObject* parent) : QObject(parent)
{
    connect(&document, &ProjectDocument::tableChanged, this, [this, &document] {
        const bool wasEmpty = empty();
        m_rows = RowSet(document.table() ? document.table()->rows() : 0);
        m_count = 0;
        if (!wasEmpty)
            Q_EMIT selectionChanged();
    });
}

void RowSelection::apply(const RowSet& rows, SelectionMode mode)
{
    if (rows.size() != m_rows.size())
        return; // a late gesture on a table that is gone
    RowSet next = m_rows;
    switch (mode) {
    case SelectionMode::Replace:
        next = rows;
        break;
    case SelectionMode::Add:
        next |= rows;
        break;
    case SelectionMode::Toggle:
        next ^= rows;
        break;
    case SelectionMode::Remove:
        next -= rows;
        break;
    }
    if (next == m_rows)
        return;
    m_rows = std::move(next);
    m_count = m_rows.count();
    Q_EMIT selectionChanged();
}

void RowSelection::reveal(const std::vector<RowId>& rows)
{
    RowSet set(m_rows.size());
    for (const RowId row : rows)
        if (row >= 0 && row < set.size())
            set.insert(row);
    if (set.empty())
        return; // they are of a table that is gone
    apply(set);
    Q_EMIT revealed();
}

void RowSelection::clear()
{
    apply(RowSet(m_rows.size()));
}

} // namespace tessera

#include "moc_rowselection.cpp"
