// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/profilescard.h"

#include "charts/builders.h"
#include "charts/heatmapwidget.h"
#include "common/ramp.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/segmentrows.h"
#include "session/stagefollower.h"

#include <QBoxLayout>

namespace tessera {

ProfilesCard::ProfilesCard(const Session& session, QWidget* parent)
    : Card(tr("Profiles"), tr("standardised mean, overall = 0"), parent)
    , m_session(session)
    , m_follower(new StageFollower(session,
                                   {StageId::Cleaned, StageId::Clusters, StageId::Profiles}, this))
    , m_heatmap(new HeatmapWidget(this))
{
    addTool(new Ramp(this));
    body()->addWidget(m_heatmap, 1);
    connect(m_follower, &StageFollower::shownChanged, this, &ProfilesCard::refresh);
    connect(m_follower, &StageFollower::staleChanged, m_heatmap, &HeatmapWidget::setStale);
    connect(&session.document, &ProjectDocument::annotationsChanged, this, &ProfilesCard::refresh);
    connect(&session.selection, &RowSelection::selectionChanged, this, &ProfilesCard::refresh);
    connect(m_heatmap, &HeatmapWidget::rowActivated, this,
            [this](int row, Qt::KeyboardModifiers keys) {
                const AnalysisPtr& shown = m_follower->shown();
                if (shown && row >= 0)
                    m_session.selection.apply(rowsOfSegment(*shown, static_cast<std::size_t>(row)),
                                              selectionModeOf(keys));
            });
    refresh();
}

void ProfilesCard::refresh()
{
    const AnalysisPtr& shown = m_follower->shown();
    HeatmapSpec spec;
    if (shown) {
        const Profiles& profiles = *shown->profiles.value;
        spec = heatmapOf(profiles, segmentStyles(m_session.document.annotations(), profiles));
        spec.selected = whollySelected(*shown, m_session.selection.rows());
    }
    m_heatmap->setAccessibleName(tr("Profiles"));
    m_heatmap->setAccessibleDescription(spec.description);
    m_heatmap->setSpec(spec);
}

} // namespace tessera
