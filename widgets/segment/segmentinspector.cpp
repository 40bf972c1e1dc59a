// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/segmentinspector.h"

#include "parts/labels/textlabel.h"
#include "parts/segments/segmentcolourbutton.h"
#include "pictures/builders.h"
#include "segment/membershiplist.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/segmentedit.h"
#include "session/segmentrows.h"
#include "session/stagefollower.h"
#include "words/numbertext.h"

#include <QBoxLayout>

namespace tessera {

namespace {

constexpr int shownDrivers = 6;

} // namespace

SegmentInspector::SegmentInspector(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_follower(new StageFollower(session,
                                   {StageId::Cleaned, StageId::Clusters, StageId::Profiles}, this))
    , m_badge(new SegmentColourButton(this))
    , m_name(new TextLabel(TextStyle::CardTitle, Tone::Strong, this))
    , m_count(new TextLabel(TextStyle::Secondary, Tone::Secondary, this))
    , m_caption(new TextLabel(TextStyle::Axis, Tone::Hint, this))
    , m_bars(new ContrastBars(this))
    , m_memberships(new MembershipList(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_badge);
    head->addWidget(m_name, 1);
    m_caption->setText(tr("Strongest differences, standardised means"));
    m_caption->setToolTip(
        tr("How many standard deviations the mean of this segment lies above or below the mean of "
           "all customers, for the features that tell it apart best."));
    column->addLayout(head);
    column->addWidget(m_count);
    column->addWidget(m_memberships);
    column->addWidget(m_caption);
    column->addWidget(m_bars);
    connect(m_badge, &SegmentColourButton::colourChosen, this, [this](std::optional<int> colour) {
        if (const AnalysisPtr& shown = m_follower->shown())
            colourSegment(m_session.document, *shown->profiles.value,
                          focusedSegment(*shown, m_session.selection.rows()), colour);
    });
    connect(m_follower, &StageFollower::shownChanged, this, &SegmentInspector::refresh);
    connect(&session.document, &ProjectDocument::annotationsChanged, this,
            &SegmentInspector::refresh);
    connect(&session.selection, &RowSelection::selectionChanged, this, &SegmentInspector::refresh);
    refresh();
}

QString SegmentInspector::countLine(std::int64_t size, std::int64_t selected) const
{
    if (selected > 0 && selected < size)
        return tr("%1 of %2 selected").arg(countText(selected), countText(size));
    return tr("%1 customers").arg(countText(size));
}

void SegmentInspector::refresh()
{
    const AnalysisPtr& shown = m_follower->shown();
    setVisible(shown != nullptr);
    if (!shown)
        return;
    const Profiles& profiles = *shown->profiles.value;
    const RowSet& selection = m_session.selection.rows();
    const std::size_t segment = focusedSegment(*shown, selection);
    const auto styles = segmentStyles(m_session.document.annotations(), profiles);
    const SegmentStyle& style = styles[segment];
    m_badge->setSegment(styles, segment,
                        hasAutomaticColour(m_session.document.annotations(), profiles, segment));
    m_name->setText(style.name);
    m_count->setText(
        countLine(profiles.sizes[segment], selectedPerSegment(*shown, selection)[segment]));
    const ContrastBarsSpec spec = contrastsOf(profiles, segment, style, shownDrivers);
    m_bars->setAccessibleName(tr("What makes %1 different").arg(style.name));
    m_bars->setAccessibleDescription(spec.description);
    m_bars->setSpec(spec);
    m_memberships->showCustomer(*shown, selection, styles);
}

} // namespace tessera
