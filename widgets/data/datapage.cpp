// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/datapage.h"

#include "data/datainspector.h"
#include "data/roles/roleedits.h"
#include "data/table/columnheader.h"
#include "data/table/datamodel.h"
#include "data/table/datatable.h"
#include "data/table/sortorder.h"
#include "look/theme.h"
#include "parts/frame/card.h"
#include "parts/frame/noticestrip.h"
#include "parts/layout/columnfit.h"
#include "session/analysisrunner.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/stagefollower.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QBoxLayout>

#include <algorithm>

namespace tessera {

namespace {

constexpr int narrowestPx = 88;
constexpr int widestPx = 240;

} // namespace

DataPage::DataPage(const Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_follower(new StageFollower(session, {StageId::Health}, this))
    , m_model(new DataModel(this))
    , m_view(new DataTable(*m_model, session.selection))
    , m_fit(new ColumnFit(m_view, narrowestPx, widestPx))
    , m_header(new ColumnHeader)
    , m_notice(new NoticeStrip)
    , m_card(new Card(tr("Customers")))
    , m_inspector(new DataInspector(session.selection, this))
{
    m_view->setHorizontalHeader(m_header);
    m_card->body()->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(m_card);
    connect(m_header, &QHeaderView::sectionClicked, this, &DataPage::sortBy);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            [this](const QModelIndex& current) { m_inspector->showColumn(current.column()); });
    connect(m_inspector, &DataInspector::roleEdited, this, &DataPage::editRole);
    connect(m_inspector, &DataInspector::columnChosen, this, &DataPage::chooseColumn);
    connect(&session.selection, &RowSelection::revealed, m_view, &DataTable::showSelection);
    connect(&session.document, &ProjectDocument::tableChanged, this, &DataPage::showTable);
    connect(&session.runner, &AnalysisRunner::analysisChanged, this, &DataPage::showFindings);
    connect(m_follower, &StageFollower::shownChanged, this, &DataPage::showFindings);
    showTable();
}

DataPage::~DataPage() = default;

QString DataPage::title() const
{
    return tr("Data");
}

QString DataPage::sentence() const
{
    return tr(
        "The table as it was read, one customer a row. Click a heading to sort, a row to select "
        "it everywhere.");
}

QString DataPage::stateText() const
{
    const TablePtr& table = m_model->table();
    if (!table)
        return tr("Nothing is open");
    const QString rows = tr("%Ln row(s)", nullptr, m_model->rowCount());
    const QString columns = tr("%Ln column(s)", nullptr, m_model->columnCount());
    return QStringLiteral("%1 · %2").arg(rows, columns);
}

StepState DataPage::stepState() const
{
    const TablePtr& table = m_model->table();
    if (!table)
        return StepState::Empty;
    const auto& issues = table->issues();
    const bool warned = std::any_of(issues.begin(), issues.end(), [](const Issue& issue) {
        return issue.severity != Severity::Note;
    });
    return warned ? StepState::Attention : StepState::Ready;
}

QWidget* DataPage::inspector()
{
    return m_inspector;
}

QString DataPage::help() const
{
    return tr(
        "Under each heading stand the type of the column, its missing cells and the shape of its "
        "values. Features decide which customers are alike; descriptive columns only describe the "
        "segments; customer numbers are never compared. Change the part of a column at the right. "
        "Drag over rows to select customers; Shift adds, Ctrl toggles, Alt removes, Esc clears.");
}

void DataPage::showTable()
{
    m_sorting.cancel();
    m_sortColumn = -1;
    m_notice->hide();
    const TablePtr table = m_session.document.table();
    m_model->setTable(table);
    m_header->setTable(table);
    m_header->setSortIndicatorShown(false);
    m_inspector->setTable(table);
    m_card->setUnit(table ? stateText() : QString());
    m_fit->restart();
    showFindings();
    Q_EMIT headlineChanged();
}

void DataPage::showFindings()
{
    const AnalysisPtr& shown = m_follower->shown();
    const AnalysisPtr newest = m_session.runner.analysis();
    if (!shown || shown->table != m_model->table())
        return;
    const auto roles = newest && newest->roles ? newest->roles : shown->roles;
    m_header->setFindings(shown->health.value, roles);
    m_inspector->setFindings(shown->health.value, roles);
}

void DataPage::showOrderOfFile()
{
    m_sorting.cancel();
    m_sortColumn = -1;
    m_header->setSortIndicatorShown(false);
    m_model->setOrder({});
}

void DataPage::sortBy(int column)
{
    const bool again = column == m_sortColumn;
    m_notice->hide();
    if (again && m_sortOrder == Qt::DescendingOrder) { // the third click
        showOrderOfFile();
        return;
    }
    m_sortOrder = again ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_sortColumn = column;
    m_header->setSortIndicatorShown(true);
    m_header->setSortIndicator(column, m_sortOrder);
    const auto direction =
        m_sortOrder == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending;
    m_sorting.start(
        [this, table = m_model->table(), column, direction](const Cancel& cancel,
                                                            const LatestJob::Delivery& deliver) {
            auto order = sortedRows(*table, static_cast<std::size_t>(column), direction, cancel);
            deliver([this, table, order = std::move(order)]() mutable {
                if (table == m_model->table())
                    m_model->setOrder(std::move(order));
            });
        },
        [this](const Issue& issue) {
            showOrderOfFile();
            m_notice->setNotice(noticeOf(issue));
        });
}

void DataPage::editRole(int column, Role role)
{
    const AnalysisPtr analysis = m_session.runner.analysis();
    const TablePtr table = m_model->table();
    if (!analysis || !analysis->roles || analysis->table != table)
        return;
    const auto index = static_cast<std::size_t>(column);
    m_session.document.editRecipe(
        tr("Part of %1").arg(shownName(table->column(index).name())),
        withRole(*table, *analysis->roles, m_session.document.recipe(), index, role));
}

void DataPage::chooseColumn(int column)
{
    const int row = std::max(0, m_view->currentIndex().row());
    m_view->setCurrentIndex(m_model->index(row, column));
    m_inspector->showColumn(column);
}

} // namespace tessera
