// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/duplicatescard.h"

#include "clean/duplicatesmodel.h"
#include "parts/labels/textlabel.h"
#include "parts/layout/columnfit.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

namespace tessera {

namespace {

enum Kind { WholeRows, CustomerNumbers };
constexpr int leastWidthPx = 60;
constexpr int mostWidthPx = 260;

} // namespace

DuplicatesCard::DuplicatesCard(QWidget* parent)
    : Card(tr("Duplicates"), {}, parent)
    , m_model(new DuplicatesModel(this))
    , m_kind(new QComboBox)
    , m_view(new QTableView)
    , m_fit(new ColumnFit(m_view, leastWidthPx, mostWidthPx))
    , m_nothing(new TextBlock(TextStyle::Secondary))
{
    m_kind->setAccessibleName(tr("Kind of duplicates"));
    m_kind->addItem(tr("Whole rows"), WholeRows);
    m_kind->addItem(tr("Customer numbers"), CustomerNumbers);
    addTool(m_kind);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Repeated rows"));
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(26);
    m_view->horizontalHeader()->setHighlightSections(false);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_nothing);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DuplicatesCard::refresh);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT rowActivated(m_model->tableRow(index.row()));
    });
}

void DuplicatesCard::show(AnalysisPtr analysis)
{
    if (m_analysis && m_analysis->health.value == analysis->health.value)
        return;
    m_analysis = std::move(analysis);
    m_kind->setVisible(m_analysis->roles && m_analysis->roles->id.has_value());
    refresh();
}

void DuplicatesCard::refresh()
{
    if (!m_analysis)
        return;
    const Health& health = *m_analysis->health.value;
    const bool whole = m_kind->currentData().toInt() == WholeRows || m_kind->isHidden();
    const DuplicateGroups& groups = whole ? health.exactDuplicates : health.repeatedIdentifiers;
    m_model->setGroups(m_analysis->table, groups);
    m_fit->restart();
    m_view->setVisible(groups.repeats > 0);
    m_nothing->setVisible(groups.repeats == 0);
    m_nothing->setText(whole ? tr("Every row is different from all others.")
                             : tr("Every customer number appears once."));
    const int repeats = static_cast<int>(groups.repeats);
    setUnit(groups.repeats == 0 ? tr("none")
            : whole             ? tr("%Ln repeated row(s)", nullptr, repeats)
                                : tr("%Ln repeated number(s)", nullptr, repeats));
}

} // namespace tessera
