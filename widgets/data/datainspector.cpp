// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/datainspector.h"

#include "data/facts.h"
#include "data/roles/roledelegate.h"
#include "data/roles/rolemodel.h"
#include "parts/frame/noticestrip.h"
#include "parts/labels/headingdelegate.h"
#include "parts/labels/textlabel.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace tessera {

namespace {

constexpr int rowHeightPx = 30;
constexpr int rowsShown = 8;
constexpr std::size_t noticesShown = 3;

TextLabel* makeTitle(const QString& text)
{
    auto* title = new TextLabel(TextStyle::CardTitle);
    title->setText(text);
    return title;
}

QTableView* makeRoleView(RoleModel& model)
{
    auto* view = new QTableView;
    view->setModel(&model);
    view->setItemDelegateForColumn(RoleModel::NameColumn, new HeadingDelegate(view));
    view->setItemDelegateForColumn(RoleModel::RoleColumn, new RoleDelegate(view));
    view->setAccessibleName(DataInspector::tr("Parts of the columns"));
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(RoleModel::NameColumn, QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(RoleModel::RoleColumn, QHeaderView::Fixed);
    return view;
}

} // namespace

DataInspector::DataInspector(RowSelection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_file(new FactGrid)
    , m_notices(new QVBoxLayout)
    , m_roles(new RoleModel(this))
    , m_roleView(makeRoleView(*m_roles))
    , m_columnName(makeTitle({}))
    , m_columnFacts(new FactGrid)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeTitle(tr("File")));
    column->addWidget(m_file);
    m_notices->setSpacing(8);
    column->addLayout(m_notices);
    column->addSpacing(8);
    column->addWidget(makeTitle(tr("Parts of the columns")));
    column->addWidget(m_roleView);
    column->addSpacing(8);
    column->addWidget(m_columnName);
    column->addWidget(m_columnFacts);
    column->addStretch(1);
    connect(m_roles, &RoleModel::roleEdited, this, &DataInspector::roleEdited);
    connect(m_roleView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && current.row() != m_column)
                    Q_EMIT columnChosen(current.row());
            });
}

void DataInspector::setTable(TablePtr table)
{
    m_table = std::move(table);
    m_health = nullptr;
    m_roles->setTable(m_table);
    m_column = 0;
    m_file->setFacts(m_table ? fileFacts(*m_table) : std::vector<FactGrid::Fact>{});
    showIssues(m_table ? m_table->issues() : std::vector<Issue>{});
    fitList();
    refreshColumn();
}

void DataInspector::setFindings(std::shared_ptr<const Health> health,
                                std::shared_ptr<const Roles> roles)
{
    m_health = std::move(health);
    m_roles->setRoles(std::move(roles));
    refreshColumn();
}

void DataInspector::showColumn(int column)
{
    if (column < 0 || column >= m_roles->rowCount() || column == m_column)
        return;
    m_column = column;
    m_roleView->setCurrentIndex(m_roles->index(column, RoleModel::NameColumn));
    refreshColumn();
}

void DataInspector::showIssues(const std::vector<Issue>& issues)
{
    while (QLayoutItem* item = m_notices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::size_t shown = std::min(issues.size(), noticesShown);
    for (std::size_t i = 0; i < shown; ++i) {
        auto* strip = new NoticeStrip;
        strip->offerRowsIn(m_selection);
        m_notices->addWidget(strip);
        strip->setNotice(noticeOf(issues[i]));
    }
    if (issues.size() > shown) {
        auto* more = new TextLabel(TextStyle::Secondary, Tone::Hint);
        more->setText(tr("and %Ln more", nullptr, static_cast<int>(issues.size() - shown)));
        m_notices->addWidget(more);
    }
}

void DataInspector::refreshColumn()
{
    const auto index = static_cast<std::size_t>(m_column);
    const bool known = m_table && m_health && index < m_health->columns.size();
    m_columnName->setVisible(known);
    m_columnFacts->setVisible(known);
    if (!known)
        return;
    const Column& column = m_table->column(index);
    m_columnName->setText(shownName(column.name()));
    m_columnFacts->setFacts(columnFacts(column, m_health->columns[index]));
}

void DataInspector::fitList()
{
    const int height = qMax(rowHeightPx, QFontMetrics(textFont(TextStyle::Body)).height() + 10);
    m_roleView->verticalHeader()->setDefaultSectionSize(height);
    m_roleView->setColumnWidth(
        RoleModel::RoleColumn,
        QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(tr("Descriptive")) + 44);
    m_roleView->setFixedHeight(height * std::min(rowsShown, std::max(1, m_roles->rowCount())) + 2);
}

} // namespace tessera
