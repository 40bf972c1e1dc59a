// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/segments/segmentchips.h"

#include "parts/layout/flowlayout.h"
#include "parts/segments/segmentchip.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/segmentedit.h"
#include "session/segmentrows.h"
#include "session/segmentstyle.h"
#include "session/session.h"

#include <algorithm>

namespace tessera {

SegmentChips::SegmentChips(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_document(session.document)
    , m_selection(session.selection)
    , m_follower(new StageFollower(session,
                                   {StageId::Cleaned, StageId::Clusters, StageId::Profiles}, this))
    , m_layout(new FlowLayout(6, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Segments"));
    connect(m_follower, &StageFollower::shownChanged, this, &SegmentChips::refresh);
    connect(&m_document, &ProjectDocument::annotationsChanged, this, &SegmentChips::refresh);
    connect(&m_selection, &RowSelection::selectionChanged, this, &SegmentChips::refresh);
    refresh();
}

SegmentChip* SegmentChips::makeChip(std::size_t segment)
{
    auto* chip = new SegmentChip(this);
    connect(chip, &SegmentChip::activated, this, [this, segment](Qt::KeyboardModifiers keys) {
        if (const AnalysisPtr& shown = m_follower->shown())
            m_selection.apply(rowsOfSegment(*shown, segment), selectionModeOf(keys));
    });
    connect(chip, &SegmentChip::renamed, this, [this, segment](const QString& name) {
        const AnalysisPtr& shown = m_follower->shown();
        if (shown && segment < shown->profiles.value->sizes.size())
            renameSegment(m_document, *shown->profiles.value, segment, name);
    });
    m_layout->addWidget(chip);
    chip->setVisible(true);
    return chip;
}

void SegmentChips::refresh()
{
    const AnalysisPtr& shown = m_follower->shown();
    const std::size_t count = shown ? shown->profiles.value->sizes.size() : 0;
    while (m_chips.size() > count) {
        m_layout->removeWidget(m_chips.back());
        m_chips.back()->hide();
        m_chips.back()->deleteLater();
        m_chips.pop_back();
    }
    while (m_chips.size() < count)
        m_chips.push_back(makeChip(m_chips.size()));
    if (count == 0)
        return;
    const Profiles& profiles = *shown->profiles.value;
    const auto styles = segmentStyles(m_document.annotations(), profiles);
    const std::vector<int> whole = whollySelected(*shown, m_selection.rows());
    for (std::size_t s = 0; s < count; ++s) {
        m_chips[s]->setSegment({.number = styles[s].number,
                                .colour = styles[s].colour,
                                .segments = static_cast<int>(count),
                                .name = styles[s].name,
                                .edited = styles[s].edited,
                                .detail = segmentShareText(profiles, s)});
        m_chips[s]->setChecked(std::find(whole.begin(), whole.end(), static_cast<int>(s)) !=
                               whole.end());
    }
}

} // namespace tessera
