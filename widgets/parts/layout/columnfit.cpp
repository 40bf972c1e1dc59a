// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/layout/columnfit.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace tessera {

namespace {

constexpr int rowsMeasured = 50;
constexpr int roomPx = 12; ///< beside the widest text

} // namespace

ColumnFit::ColumnFit(QTableView* view, int leastPx, int mostPx)
    : QObject(view), m_view(view), m_least(leastPx), m_most(mostPx)
{
    // More columns come into view by scrolling, and at its end by a wider view.
    const QScrollBar* bar = view->horizontalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ColumnFit::fitVisible);
    connect(bar, &QScrollBar::rangeChanged, this, &ColumnFit::fitVisible);
}

void ColumnFit::restart()
{
    QHeaderView* header = m_view->horizontalHeader();
    m_fitted.assign(static_cast<std::size_t>(header->count()), false);
    header->setResizeContentsPrecision(rowsMeasured);
    header->setDefaultSectionSize(m_least);
    fitVisible();
}

void ColumnFit::fitVisible()
{
    QHeaderView* header = m_view->horizontalHeader();
    const int count = std::min(header->count(), static_cast<int>(m_fitted.size()));
    for (int column = std::max(0, header->logicalIndexAt(0)); column < count; ++column) {
        if (header->sectionViewportPosition(column) > m_view->viewport()->width())
            break;
        const auto index = static_cast<std::size_t>(column);
        if (m_fitted[index])
            continue;
        m_fitted[index] = true;
        const QAbstractItemView& cells = *m_view; // there the hint is public
        const int needed =
            std::max(cells.sizeHintForColumn(column), header->sectionSizeHint(column)) + roomPx;
        header->resizeSection(column, std::clamp(needed, m_least, m_most));
    }
}

} // namespace tessera
