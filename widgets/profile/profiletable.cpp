// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profiletable.h"

#include "look/theme.h"
#include "parts/labels/headingdelegate.h"
#include "parts/labels/textlabel.h"
#include "profile/profiletablemodel.h"
#include "profile/tabletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

namespace tessera {

namespace {

constexpr int rowHeightPx = 26;
constexpr int paddingPx = 22; ///< of headings and cells, both sides
constexpr int sortArrowPx = 14;
constexpr int leastNameCharacters = 16;

} // namespace

ProfileTable::ProfileTable(ProfileTableModel* model, QWidget* parent)
    : QTableView(parent), m_model(model), m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(model);
    m_sorted->setSortRole(ProfileTableModel::numberRole);
    setModel(m_sorted);
    dress();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProfileTable::currentModelRowChanged);
}

void ProfileTable::dress()
{
    setSortingEnabled(true);
    sortByColumn(-1, Qt::DescendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    keepTextStyle(this, TextStyle::Secondary);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegateForColumn(ProfileTableModel::Name, new HeadingDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowHeightPx);
    QHeaderView* header = horizontalHeader();
    header->setProperty("sorts", true);
    header->setHighlightSections(false);
}

void ProfileTable::fitColumns()
{
    QHeaderView* header = horizontalHeader();
    // The style sheet sets headings in this font, whatever the header says; at their sides stand
    // its padding and the arrow.
    const QFontMetrics headings(textFont(TextStyle::FieldLabel));
    const QFontMetrics cells(textFont(TextStyle::Secondary));
    const int number = cells.horizontalAdvance(QStringLiteral("888,888")) + paddingPx;
    int used = 0;
    for (int column = ProfileTableModel::Mean; column < ProfileTableModel::ColumnCount; ++column) {
        const QString heading =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int width =
            qMax(number, headings.horizontalAdvance(heading) + paddingPx + sortArrowPx);
        header->resizeSection(column, width);
        used += width;
    }
    const int least = cells.averageCharWidth() * leastNameCharacters;
    header->resizeSection(ProfileTableModel::Name, qMax(least, viewport()->width() - used));
}

void ProfileTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ProfileTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

int ProfileTable::currentModelRow() const
{
    const QModelIndex index = m_sorted->mapToSource(currentIndex());
    return index.isValid() ? index.row() : -1;
}

void ProfileTable::setCurrentModelRow(int row)
{
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    setCurrentIndex(index);
    scrollTo(index);
}

void ProfileTable::copy()
{
    QGuiApplication::clipboard()->setText(tableText(*m_sorted, ProfileTableModel::numberRole));
}

void ProfileTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

} // namespace tessera
