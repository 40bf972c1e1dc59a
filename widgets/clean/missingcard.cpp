// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/missingcard.h"

#include "clean/missingmatrix.h"
#include "clean/missingmodel.h"
#include "parts/labels/headingdelegate.h"
#include "parts/labels/textlabel.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace tessera {

namespace {

constexpr int narrowestWithMatrix = 46; ///< in characters
constexpr int namesSaid = 6;
constexpr int rowsMeasured = 40;

/// The most frequent pattern of several columns that are missing in the same rows.
QString togetherText(const Analysis& analysis)
{
    for (const MissingPattern& pattern : analysis.health.value->missingPatterns) {
        if (pattern.columns.size() < 2)
            continue;
        QStringList names;
        for (const std::size_t column : pattern.columns) {
            if (names.size() == namesSaid)
                break;
            names << shownName(analysis.table->column(column).name(), longestInLists);
        }
        const int more = static_cast<int>(pattern.columns.size()) - namesSaid;
        if (more > 0)
            names << MissingCard::tr("and %Ln more", nullptr, more);
        return MissingCard::tr("Missing together in %Ln row(s): %1.", nullptr,
                               static_cast<int>(pattern.rows))
            .arg(names.join(QStringLiteral(", ")));
    }
    return {};
}

} // namespace

MissingCard::MissingCard(QWidget* parent)
    : Card(tr("Missing values"), {}, parent)
    , m_model(new MissingModel(this))
    , m_list(new QTableView)
    , m_matrix(new MissingMatrix)
    , m_together(new TextBlock(TextStyle::Secondary))
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Columns with missing values"));
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(26);
    m_list->setShowGrid(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    QHeaderView* header = m_list->horizontalHeader();
    header->setSectionResizeMode(MissingModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(MissingModel::CountColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MissingModel::ShareColumn, QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(rowsMeasured); // the greatest counts stand at the top
    m_list->setItemDelegateForColumn(MissingModel::NameColumn, new HeadingDelegate(m_list));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_list, 5);
    row->addWidget(m_matrix, 2);
    body()->addLayout(row, 1);
    body()->addWidget(m_together);
    const QScrollBar* bar = m_list->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &MissingCard::showMatrix);
    connect(bar, &QScrollBar::rangeChanged, this, &MissingCard::showMatrix);
}

void MissingCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    // The names come first; at large text there is no room for both.
    m_matrix->setVisible(width() > narrowestWithMatrix * fontMetrics().averageCharWidth());
}

void MissingCard::show(const AnalysisPtr& analysis)
{
    if (m_analysis && m_analysis->health.value == analysis->health.value)
        return;
    m_analysis = analysis;
    m_model->setAnalysis(*analysis);
    const bool any = m_model->rowCount() > 0;
    setUnit(any ? tr("%Ln row(s) with at least one", nullptr,
                     static_cast<int>(analysis->health.value->rowsWithMissing))
                : tr("none"));
    m_list->setVisible(any);
    const QString together = togetherText(*analysis);
    m_together->setText(together);
    m_together->setVisible(!together.isEmpty());
    showMatrix();
}

void MissingCard::showMatrix()
{
    if (!m_analysis)
        return;
    const std::vector<std::size_t>& columns = m_model->columns();
    const auto top = static_cast<std::size_t>(std::max(0, m_list->rowAt(0)));
    const auto first = columns.begin() + static_cast<std::ptrdiff_t>(std::min(top, columns.size()));
    const auto count = std::min<std::ptrdiff_t>(columns.end() - first, MissingMatrix::mostColumns);
    m_matrix->show(*m_analysis, {first, first + count});
}

} // namespace tessera
