// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/detailcard.h"

#include "charts/chartwidget.h"
#include "charts/theme.h"
#include "common/icon.h"
#include "common/textlabel.h"
#include "profile/profilespecs.h"
#include "profile/profiletablemodel.h"
#include "profile/tabletext.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/segmentrows.h"
#include "session/stagefollower.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace tessera {

namespace {

constexpr int rowHeight = 26;
constexpr int numberWidth = 78;
constexpr int mostRowsShown = 14;

} // namespace

DetailCard::DetailCard(const Session& session, QWidget* parent)
    : Card({}, {}, parent)
    , m_session(session)
    , m_follower(new StageFollower(session,
                                   {StageId::Cleaned, StageId::Clusters, StageId::Profiles}, this))
    , m_model(new ProfileTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_chart(new ChartWidget(this))
    , m_chartTitle(new TextLabel(TextStyle::FieldLabel, Tone::Strong, this))
    , m_chartUnit(new TextLabel(TextStyle::Secondary, Tone::Hint, this))
{
    auto* button = new QToolButton(this);
    button->setIcon(lineIcon(QStringLiteral("copy")));
    button->setIconSize({16, 16});
    button->setAccessibleName(tr("Copy the table"));
    button->setToolTip(tr("Copy the table (Ctrl+C)"));
    connect(button, &QToolButton::clicked, this, &DetailCard::copy);
    addTool(button);
    makeTable();
    m_chart->setMinimumSize(220, 200);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* side = new QVBoxLayout;
    side->setSpacing(2);
    side->addWidget(m_chartTitle);
    side->addWidget(m_chartUnit);
    side->addWidget(m_chart, 1);
    row->addWidget(m_table, 19);
    row->addLayout(side, 10);
    body()->addLayout(row, 1);
    connect(m_follower, &StageFollower::shownChanged, this, &DetailCard::refresh);
    connect(m_follower, &StageFollower::staleChanged, m_chart, &ChartWidget::setStale);
    connect(&session.document, &ProjectDocument::annotationsChanged, this, &DetailCard::refresh);
    connect(&session.selection, &RowSelection::selectionChanged, this, &DetailCard::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DetailCard::refreshChart);
    refresh();
}

void DetailCard::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ProfileTableModel::numberRole);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFont(textFont(TextStyle::Secondary));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setFont(textFont(TextStyle::Secondary));
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setDefaultSectionSize(numberWidth);
    header->setSectionResizeMode(ProfileTableModel::Name, QHeaderView::Stretch);
    m_table->installEventFilter(this);
}

void DetailCard::refresh()
{
    const AnalysisPtr& shown = m_follower->shown();
    if (!shown) {
        m_model->setSegment(nullptr, 0);
        m_chart->setSpec({});
        return;
    }
    const Profiles& profiles = *shown->profiles.value;
    const std::size_t segment = focusedSegment(*shown, m_session.selection.rows());
    const auto styles = segmentStyles(m_session.document.annotations(), profiles);
    const bool fresh = m_model->rowCount() == 0;
    const int row = m_table->currentIndex().row();
    m_model->setSegment(shown->profiles.value, segment);
    setTitle(tr("%1 in numbers").arg(styles[segment].name));
    setUnit(tr("original units, beside all customers"));
    m_table->setAccessibleName(tr("%1 in numbers").arg(styles[segment].name));
    const int rows = std::clamp(m_model->rowCount(), 4, mostRowsShown);
    m_table->setMinimumHeight((rows + 1) * rowHeight + 14);
    if (fresh && !profiles.drivers[segment].empty())
        showColumn(profiles.drivers[segment].front());
    else if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(std::clamp(row, 0, m_sorted->rowCount() - 1), 0));
    refreshChart();
}

void DetailCard::showColumn(std::size_t number)
{
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(static_cast<int>(number), 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void DetailCard::refreshChart()
{
    const AnalysisPtr& shown = m_follower->shown();
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    if (!shown || !index.isValid())
        return;
    const Profiles& profiles = *shown->profiles.value;
    const auto styles = segmentStyles(m_session.document.annotations(), profiles);
    const ProfileTableModel::Row& row = m_model->row(index.row());
    const ChartSpec spec = row.category ? shareSpec(profiles, styles, row.column, row.level)
                                        : spreadSpec(*shown, styles, row.column);
    m_chartTitle->setText(spec.title);
    m_chartUnit->setText(spec.unit);
    m_chart->setAccessibleName(spec.title);
    m_chart->setAccessibleDescription(spec.description);
    m_chart->setSpec(spec);
}

void DetailCard::copy() const
{
    QGuiApplication::clipboard()->setText(tableText(*m_sorted, ProfileTableModel::numberRole));
}

bool DetailCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace tessera
