// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/profilescard.h"

#include "charts/shared/windowtext.h"
#include "parts/fields/ramp.h"
#include "parts/layout/whenseen.h"
#include "pictures/builders.h"
#include "profiles/distinctive.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/segmentrows.h"
#include "session/stagefollower.h"

#include <QBoxLayout>

#include <algorithm>

namespace tessera {

namespace {

/// As in the table while they can all be seen.
std::vector<std::size_t> columnsOf(const Profiles& profiles)
{
    constexpr std::size_t seenAtOnce = 24;
    std::vector<std::size_t> columns = mostDistinctiveFeatures(profiles);
    if (columns.size() <= seenAtOnce)
        std::sort(columns.begin(), columns.end());
    return columns;
}

} // namespace

ProfilesCard::ProfilesCard(const Session& session, QWidget* parent)
    : Card(tr("Profiles"), tr("standardised mean, overall = 0"), parent)
    , m_session(session)
    , m_follower(new StageFollower(session,
                                   {StageId::Cleaned, StageId::Clusters, StageId::Profiles}, this))
    , m_heatmap(new HeatmapWidget(this))
{
    addTool(new Ramp(this));
    body()->addWidget(m_heatmap, 1);
    auto* refresher = new WhenSeen(this, [this] { refresh(); });
    connect(m_follower, &StageFollower::shownChanged, refresher, &WhenSeen::request);
    connect(m_follower, &StageFollower::staleChanged, m_heatmap, &HeatmapWidget::setStale);
    connect(&session.document, &ProjectDocument::annotationsChanged, refresher, &WhenSeen::request);
    connect(&session.selection, &RowSelection::selectionChanged, refresher, &WhenSeen::request);
    connect(m_heatmap, &HeatmapWidget::windowChanged, this, [this](const QString& window) {
        const QString unit = tr("standardised mean, overall = 0");
        setUnit(window.isEmpty() ? unit
                                 : withWindow(unit, tr("%1, most distinctive first").arg(window)));
    });
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
        spec = heatmapOf(shown->profiles.value,
                         segmentStyles(m_session.document.annotations(), *shown->profiles.value),
                         columnsOf(*shown->profiles.value));
        spec.selected = whollySelected(*shown, m_session.selection.rows());
    }
    m_heatmap->setAccessibleName(tr("Profiles"));
    m_heatmap->setAccessibleDescription(spec.description);
    m_heatmap->setSpec(spec);
}

} // namespace tessera
