// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profiletable.h"

#include "charts/headingtext.h"
#include "charts/theme.h"
#include "profile/profiletablemodel.h"
#include "profile/tabletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace tessera {

namespace {

constexpr int rowHeightPx = 26;
constexpr int numberWidth = 68;

/// Column names in little room: shortened word by word, so that they stay apart.
class HeadingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text =
            shortHeading(option->text, QFontMetricsF(option->font), option->rect.width() - 22);
    }
};

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
    setFont(textFont(TextStyle::Secondary));
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegateForColumn(ProfileTableModel::Name, new HeadingDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowHeightPx);
    QHeaderView* header = horizontalHeader();
    header->setFont(textFont(TextStyle::Secondary));
    header->setHighlightSections(false);
    // The style sheet sets headings in this font, whatever the header says.
    const QFontMetrics metrics(textFont(TextStyle::FieldLabel));
    for (int column = ProfileTableModel::Mean; column < ProfileTableModel::ColumnCount; ++column) {
        const QString heading =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header->resizeSection(column, qMax(numberWidth, metrics.horizontalAdvance(heading) + 34));
    }
    header->setSectionResizeMode(ProfileTableModel::Name, QHeaderView::Stretch);
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
