// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/detailcard.h"

#include "charts/qtcharts/chartwidget.h"
#include "parts/labels/icon.h"
#include "parts/labels/textlabel.h"
#include "parts/layout/whenseen.h"
#include "pictures/profilespecs.h"
#include "profile/profiletable.h"
#include "profile/profiletablemodel.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/segmentrows.h"
#include "session/stagefollower.h"

#include <QBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace tessera {

namespace {

constexpr int rowHeight = 26;
constexpr int mostRowsShown = 14;

} // namespace

DetailCard::DetailCard(const Session& session, QWidget* parent)
    : Card({}, tr("original units, beside all customers"), parent)
    , m_session(session)
    , m_follower(new StageFollower(session,
                                   {StageId::Cleaned, StageId::Clusters, StageId::Profiles}, this))
    , m_model(new ProfileTableModel(this))
    , m_table(new ProfileTable(m_model, this))
    , m_chartTitle(new TextLabel(TextStyle::FieldLabel, Tone::Strong, this))
    , m_chartUnit(new TextLabel(TextStyle::Secondary, Tone::Hint, this))
    , m_chart(new ChartWidget(this))
{
    build();
    auto* refresher = new WhenSeen(this, [this] { refresh(); });
    connect(m_follower, &StageFollower::shownChanged, refresher, &WhenSeen::request);
    connect(m_follower, &StageFollower::staleChanged, m_chart, &ChartWidget::setStale);
    connect(&session.document, &ProjectDocument::annotationsChanged, refresher, &WhenSeen::request);
    connect(&session.selection, &RowSelection::selectionChanged, refresher, &WhenSeen::request);
    connect(m_table, &ProfileTable::currentModelRowChanged, this, &DetailCard::refreshChart);
    refresh();
}

void DetailCard::build()
{
    auto* button = new QToolButton(this);
    button->setIcon(lineIcon(QStringLiteral("copy")));
    button->setIconSize({16, 16});
    button->setAccessibleName(tr("Copy the table"));
    button->setToolTip(tr("Copy the table (Ctrl+C)"));
    connect(button, &QToolButton::clicked, m_table, &ProfileTable::copy);
    addTool(button);
    m_chart->setMinimumSize(220, 200);
    auto* side = new QVBoxLayout;
    side->setSpacing(2);
    side->addWidget(m_chartTitle);
    side->addWidget(m_chartUnit);
    side->addWidget(m_chart, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_table, 22);
    row->addLayout(side, 10);
    body()->addLayout(row, 1);
}

void DetailCard::refresh()
{
    const AnalysisPtr& shown = m_follower->shown();
    if (!shown) {
        m_row = -1;
        m_model->setSegment(nullptr, 0);
        m_chart->setSpec({});
        return;
    }
    const Profiles& profiles = *shown->profiles.value;
    const std::size_t segment = focusedSegment(*shown, m_session.selection.rows());
    const auto styles = segmentStyles(m_session.document.annotations(), profiles);
    const int kept = m_row;
    m_model->setSegment(shown->profiles.value, segment);
    setTitle(tr("%1 in numbers").arg(styles[segment].name));
    m_table->setAccessibleName(tr("%1 in numbers").arg(styles[segment].name));
    const int rows = std::clamp(m_model->rowCount(), 4, mostRowsShown);
    m_table->setMinimumHeight((rows + 1) * rowHeight + 14);
    if (m_table->currentModelRow() < 0) {
        const std::vector<std::size_t>& drivers = profiles.drivers[segment];
        const int strongest = drivers.empty() ? 0 : static_cast<int>(drivers.front());
        m_table->setCurrentModelRow(kept >= 0 && kept < m_model->rowCount() ? kept : strongest);
    }
    refreshChart();
}

void DetailCard::showColumn(std::size_t number)
{
    m_table->setCurrentModelRow(static_cast<int>(number));
}

void DetailCard::refreshChart()
{
    const AnalysisPtr& shown = m_follower->shown();
    const int current = m_table->currentModelRow();
    if (!shown || current < 0)
        return;
    m_row = current;
    const Profiles& profiles = *shown->profiles.value;
    const auto styles = segmentStyles(m_session.document.annotations(), profiles);
    const ProfileTableModel::Row& row = m_model->row(current);
    const ChartSpec spec = row.category ? shareSpec(profiles, styles, row.column, row.level)
                                        : spreadSpec(*shown, styles, row.column);
    m_chartTitle->setText(spec.title);
    m_chartUnit->setText(spec.unit);
    m_chart->setAccessibleName(spec.title);
    m_chart->setAccessibleDescription(spec.description);
    m_chart->setSpec(spec);
}

} // namespace tessera
