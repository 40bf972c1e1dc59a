// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/featuretable.h"

#include "features/featuremodel.h"
#include "features/histogramdelegate.h"
#include "features/weightdelegate.h"
#include "parts/labels/headingdelegate.h"

#include <QHeaderView>

#include <algorithm>

namespace tessera {

namespace {

constexpr int rowHeightPx = 40;
constexpr int rowsMeasured = 40;
constexpr int nameWidthPx = 150; ///< what names have at least, as long as histograms can give way
constexpr int histogramWidthPx = 140;
constexpr int leastHistogramPx = 50;

} // namespace

FeatureTable::FeatureTable(FeatureModel& model, QWidget* parent) : QTableView(parent)
{
    setModel(&model);
    setAccessibleName(tr("Features"));
    setItemDelegateForColumn(FeatureModel::BeforeColumn, new HistogramDelegate(this));
    setItemDelegateForColumn(FeatureModel::AfterColumn, new HistogramDelegate(this));
    setItemDelegateForColumn(FeatureModel::UsedColumn, new HeadingDelegate(this));
    setItemDelegateForColumn(FeatureModel::WeightColumn, new WeightDelegate(this));
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == FeatureModel::WeightColumn &&
            index.flags().testFlag(Qt::ItemIsEditable))
            edit(index);
    });
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setAlternatingRowColors(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowHeightPx);
    QHeaderView* const header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(FeatureModel::UsedColumn, QHeaderView::Stretch);
    for (const int column : {FeatureModel::LogColumn, FeatureModel::WeightColumn,
                             FeatureModel::SkewnessColumn, FeatureModel::NoteColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(rowsMeasured);
    setColumnWidth(FeatureModel::BeforeColumn, histogramWidthPx);
    setColumnWidth(FeatureModel::AfterColumn, histogramWidthPx);
}

void FeatureTable::updateGeometries()
{
    QTableView::updateGeometries();
    fitHistograms();
}

/// A person's own widths stay as long as there is room.
void FeatureTable::fitHistograms()
{
    int room = viewport()->width();
    for (const int column : {FeatureModel::LogColumn, FeatureModel::WeightColumn,
                             FeatureModel::SkewnessColumn, FeatureModel::NoteColumn})
        room -= columnWidth(column);
    const bool narrow = room < nameWidthPx + 2 * histogramWidthPx;
    if (!narrow && !m_narrow)
        return;
    m_narrow = narrow;
    const int width = std::clamp((room - nameWidthPx) / 2, leastHistogramPx, histogramWidthPx);
    for (const int column : {FeatureModel::BeforeColumn, FeatureModel::AfterColumn})
        if (columnWidth(column) != width)
            setColumnWidth(column, width);
}

} // namespace tessera
