// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table/datatable.h"

#include "data/table/celldelegate.h"
#include "data/table/datamodel.h"
#include "data/table/rowheader.h"
#include "look/theme.h"
#include "words/numbertext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace tessera {

namespace {

constexpr int rowHeightPx = 28;
constexpr std::size_t copyLimit =
    200'000; ///< rows; more would hold the clipboard's readers for long

/// Combines what was selected before a gesture with the rows it has covered so far.
RowSet combined(const RowSet& base, const RowSet& rows, SelectionMode mode)
{
    RowSet result = base;
    switch (mode) {
    case SelectionMode::Replace:
        return rows;
    case SelectionMode::Add:
        result |= rows;
        break;
    case SelectionMode::Toggle:
        result ^= rows;
        break;
    case SelectionMode::Remove:
        result -= rows;
        break;
    }
    return result;
}

} // namespace

DataTable::DataTable(DataModel& model, RowSelection& selection, QWidget* parent)
    : QTableView(parent), m_model(model), m_selection(selection)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(model, selection, this));
    setAccessibleName(tr("Customers"));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalHeader(new RowHeader(this));
    verticalHeader()->setDefaultSectionSize(
        qMax(rowHeightPx, QFontMetrics(textFont(TextStyle::Body)).height() + 8));
    connect(&selection, &RowSelection::selectionChanged, viewport(), qOverload<>(&QWidget::update));
}

void DataTable::showSelection()
{
    const std::vector<RowId> rows = m_selection.rows().rows();
    if (rows.empty() || rows.front() >= m_model.rowCount())
        return;
    const int row = m_model.viewRow(rows.front());
    scrollTo(m_model.index(row, std::max(0, currentIndex().column())));
}

void DataTable::copy()
{
    if (!m_model.table())
        return;
    std::vector<RowId> rows;
    if (m_selection.empty() && currentIndex().isValid()) {
        rows.push_back(m_model.tableRow(currentIndex().row()));
    } else { // in the order in which they are seen
        for (int row = 0; row < m_model.rowCount() && rows.size() < copyLimit; ++row) {
            if (m_selection.rows().contains(m_model.tableRow(row)))
                rows.push_back(m_model.tableRow(row));
        }
    }
    if (rows.empty())
        return;
    QGuiApplication::clipboard()->setText(tabSeparated(m_model, rows));
    const auto copied = static_cast<RowId>(rows.size());
    const QString said = copied < m_selection.count()
                             ? tr("Copied the first %1 of %2 rows")
                                   .arg(countText(copied), countText(m_selection.count()))
                             : tr("Copied %Ln rows", nullptr, static_cast<int>(copied));
    QToolTip::showText(mapToGlobal(QPoint(width() / 2, height() / 2)), said, this);
}

void DataTable::begin(int viewRow, Qt::KeyboardModifiers modifiers)
{
    m_gesture =
        Gesture{.anchor = viewRow, .mode = selectionModeOf(modifiers), .base = m_selection.rows()};
    extendTo(viewRow);
}

void DataTable::extendTo(int viewRow)
{
    if (!m_gesture || m_selection.rows().size() == 0)
        return;
    const auto [first, last] = std::minmax(m_gesture->anchor, viewRow);
    RowSet rows(m_selection.rows().size());
    for (int row = first; row <= last; ++row)
        rows.insert(m_model.tableRow(row));
    m_selection.apply(combined(m_gesture->base, rows, m_gesture->mode));
}

int DataTable::rowAtY(int y) const
{
    const int row = rowAt(std::clamp(y, 0, viewport()->height() - 1));
    return row < 0 ? m_model.rowCount() - 1 : row;
}

void DataTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton) {
        QTableView::mousePressEvent(event);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    if (!index.isValid()) {
        m_selection.clear();
        return;
    }
    setCurrentIndex(index);
    begin(index.row(), event->modifiers());
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_gesture || !(event->buttons() & Qt::LeftButton)) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    const int row = rowAtY(event->pos().y());
    extendTo(row);
    scrollTo(m_model.index(row, currentIndex().column()));
}

void DataTable::mouseReleaseEvent(QMouseEvent* event)
{
    m_gesture.reset();
    QTableView::mouseReleaseEvent(event);
}

void DataTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        if (m_model.rowCount() > 0) {
            begin(0, Qt::NoModifier);
            extendTo(m_model.rowCount() - 1);
            m_gesture.reset();
        }
    } else if (event->key() == Qt::Key_Space && row >= 0) {
        begin(row, event->modifiers() == Qt::NoModifier ? Qt::ControlModifier : event->modifiers());
        m_gesture.reset();
    } else if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && row >= 0 &&
               event->modifiers() == Qt::ShiftModifier) {
        if (!m_gesture)
            m_gesture = Gesture{
                .anchor = row, .mode = tessera::SelectionMode::Add, .base = m_selection.rows()};
        const int next =
            std::clamp(row + (event->key() == Qt::Key_Up ? -1 : 1), 0, m_model.rowCount() - 1);
        setCurrentIndex(m_model.index(next, currentIndex().column()));
        extendTo(next);
    } else {
        m_gesture.reset();
        QTableView::keyPressEvent(event);
    }
}

} // namespace tessera
