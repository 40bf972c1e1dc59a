// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profileheatmapcard.h"

#include "charts/shared/windowtext.h"
#include "look/theme.h"
#include "parts/fields/ramp.h"
#include "parts/labels/textlabel.h"
#include "parts/layout/whenseen.h"
#include "pictures/builders.h"
#include "pictures/profilespecs.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/segmentrows.h"
#include "session/stagefollower.h"

#include <QBoxLayout>
#include <QComboBox>

namespace tessera {

ProfileHeatmapCard::ProfileHeatmapCard(const Session& session, QWidget* parent)
    : Card(tr("How segments differ"), tr("standardised mean, overall = 0"), parent)
    , m_session(session)
    , m_follower(new StageFollower(session,
                                   {StageId::Cleaned, StageId::Clusters, StageId::Profiles}, this))
    , m_order(new QComboBox(this))
    , m_heatmap(new HeatmapWidget(this))
{
    m_order->addItem(tr("Telling columns first"));
    m_order->addItem(tr("As in the table"));
    keepTextStyle(m_order, TextStyle::Secondary);
    m_order->setAccessibleName(tr("Order of the columns"));
    addTool(m_order);
    addTool(new Ramp(this));
    body()->addWidget(m_heatmap);
    auto* refresher = new WhenSeen(this, [this] { refresh(); });
    connect(m_order, &QComboBox::currentIndexChanged, this, &ProfileHeatmapCard::refresh);
    connect(m_follower, &StageFollower::shownChanged, refresher, &WhenSeen::request);
    connect(m_follower, &StageFollower::staleChanged, m_heatmap, &HeatmapWidget::setStale);
    connect(&session.document, &ProjectDocument::annotationsChanged, refresher, &WhenSeen::request);
    connect(&session.selection, &RowSelection::selectionChanged, refresher, &WhenSeen::request);
    connect(m_heatmap, &HeatmapWidget::windowChanged, this, [this](const QString& window) {
        setUnit(withWindow(tr("standardised mean, overall = 0"), window));
    });
    connect(m_heatmap, &HeatmapWidget::rowActivated, this, &ProfileHeatmapCard::selectSegment);
    connect(m_heatmap, &HeatmapWidget::columnActivated, this, [this](int column) {
        const auto index = static_cast<std::size_t>(column);
        if (column >= 0 && index < m_columns.size())
            Q_EMIT columnChosen(m_columns[index]);
    });
    refresh();
}

void ProfileHeatmapCard::selectSegment(int row, Qt::KeyboardModifiers keys)
{
    const AnalysisPtr& shown = m_follower->shown();
    if (shown && row >= 0)
        m_session.selection.apply(rowsOfSegment(*shown, static_cast<std::size_t>(row)),
                                  selectionModeOf(keys));
}

void ProfileHeatmapCard::refresh()
{
    const AnalysisPtr& shown = m_follower->shown();
    HeatmapSpec spec;
    m_columns.clear();
    if (shown) {
        const Profiles& profiles = *shown->profiles.value;
        m_columns =
            orderedColumns(profiles, m_order->currentIndex() == 0 ? ColumnOrder::ByDifference
                                                                  : ColumnOrder::AsInTable);
        spec = heatmapOf(shown->profiles.value,
                         segmentStyles(m_session.document.annotations(), profiles), m_columns);
        spec.selected = whollySelected(*shown, m_session.selection.rows());
    }
    m_heatmap->setAccessibleName(tr("How segments differ"));
    m_heatmap->setAccessibleDescription(spec.description);
    m_heatmap->setSpec(spec);
}

} // namespace tessera
