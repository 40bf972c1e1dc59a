// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/missingcard.h"

#include "clean/missingmatrix.h"
#include "common/headingdelegate.h"
#include "common/textlabel.h"
#include "session/nametext.h"
#include "session/numbertext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace tessera {

namespace {

constexpr std::size_t mostColumns = 24;
constexpr int narrowestWithMatrix = 46; ///< in characters

/// Columns with gaps, most first.
std::vector<std::size_t> columnsWithGaps(const Health& health)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < health.columns.size(); ++i) {
        if (health.columns[i].missing > 0)
            columns.push_back(i);
    }
    std::stable_sort(columns.begin(), columns.end(), [&](std::size_t a, std::size_t b) {
        return health.columns[a].missing > health.columns[b].missing;
    });
    return columns;
}

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

/// The most frequent pattern of several columns that are missing in the same rows.
QString togetherText(const Analysis& analysis)
{
    for (const MissingPattern& pattern : analysis.health.value->missingPatterns) {
        if (pattern.columns.size() < 2)
            continue;
        QStringList names;
        for (const std::size_t column : pattern.columns)
            names << shownName(analysis.table->column(column).name(), longestInLists);
        return MissingCard::tr("Missing together in %Ln row(s): %1.", nullptr,
                               static_cast<int>(pattern.rows))
            .arg(names.join(QStringLiteral(", ")));
    }
    return {};
}

} // namespace

MissingCard::MissingCard(QWidget* parent)
    : Card(tr("Missing values"), {}, parent)
    , m_list(new QTableWidget)
    , m_matrix(new MissingMatrix)
    , m_together(new TextBlock(TextStyle::Secondary))
{
    m_list->setAccessibleName(tr("Columns with missing values"));
    m_list->setColumnCount(3);
    m_list->setHorizontalHeaderLabels({tr("Column"), tr("Missing"), tr("Share")});
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(26);
    m_list->setShowGrid(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_list->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->setItemDelegateForColumn(0, new HeadingDelegate(m_list));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_list, 5);
    row->addWidget(m_matrix, 2);
    body()->addLayout(row, 1);
    body()->addWidget(m_together);
}

void MissingCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    // The names come first; at large text there is no room for both.
    m_matrix->setVisible(width() > narrowestWithMatrix * fontMetrics().averageCharWidth());
}

void MissingCard::show(const Analysis& analysis)
{
    const Health& health = *analysis.health.value;
    std::vector<std::size_t> columns = columnsWithGaps(health);
    const auto rows = static_cast<double>(std::max<RowId>(1, analysis.table->rows()));
    m_list->setRowCount(static_cast<int>(columns.size()));
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const std::size_t column = columns[static_cast<std::size_t>(i)];
        const std::int64_t missing = health.columns[column].missing;
        m_list->setItem(i, 0,
                        cell(shownName(analysis.table->column(column).name()), Qt::AlignLeft));
        m_list->setItem(i, 1, cell(countText(missing), Qt::AlignRight));
        m_list->setItem(i, 2,
                        cell(shareText(static_cast<double>(missing) / rows, 1), Qt::AlignRight));
    }
    setUnit(columns.empty() ? tr("none")
                            : tr("%Ln row(s) with at least one", nullptr,
                                 static_cast<int>(health.rowsWithMissing)));
    m_list->setVisible(!columns.empty());
    const QString together = togetherText(analysis);
    m_together->setText(together);
    m_together->setVisible(!together.isEmpty());
    if (columns.size() > mostColumns)
        columns.resize(mostColumns);
    m_matrix->setTable(analysis.table, columns);
}

} // namespace tessera
