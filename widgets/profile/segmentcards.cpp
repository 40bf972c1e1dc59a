// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/segmentcards.h"

#include "parts/layout/whenseen.h"
#include "pictures/builders.h"
#include "profile/segmentcard.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/segmentedit.h"
#include "session/segmentrows.h"
#include "session/stagefollower.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QGridLayout>

#include <algorithm>

namespace tessera {

namespace {

constexpr int cardWidth = 270; ///< at least, where there is room
constexpr int gap = 12;
constexpr int shownDrivers = 5;

} // namespace

SegmentCards::SegmentCards(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_follower(new StageFollower(session,
                                   {StageId::Cleaned, StageId::Clusters, StageId::Profiles}, this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    auto* refresher = new WhenSeen(this, [this] { refresh(); });
    connect(m_follower, &StageFollower::shownChanged, refresher, &WhenSeen::request);
    connect(&session.document, &ProjectDocument::annotationsChanged, refresher, &WhenSeen::request);
    connect(&session.selection, &RowSelection::selectionChanged, refresher, &WhenSeen::request);
    refresh();
}

SegmentCard* SegmentCards::makeCard(std::size_t segment)
{
    auto* card = new SegmentCard(this);
    connect(card, &SegmentCard::activated, this, [this, segment](Qt::KeyboardModifiers keys) {
        const AnalysisPtr& shown = m_follower->shown();
        if (shown)
            m_session.selection.apply(rowsOfSegment(*shown, segment), selectionModeOf(keys));
    });
    connect(card, &SegmentCard::renamed, this, [this, segment](const QString& name) {
        const AnalysisPtr& shown = m_follower->shown();
        if (shown && segment < shown->profiles.value->sizes.size())
            renameSegment(m_session.document, *shown->profiles.value, segment, name);
    });
    return card;
}

void SegmentCards::refresh()
{
    const AnalysisPtr& shown = m_follower->shown();
    const std::size_t count = shown ? shown->profiles.value->sizes.size() : 0;
    const bool rearrange = count != m_cards.size();
    while (m_cards.size() > count) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < count)
        m_cards.push_back(makeCard(m_cards.size()));
    if (rearrange) {
        m_columns = 0;
        arrange();
    }
    if (count == 0)
        return;
    const Profiles& profiles = *shown->profiles.value;
    const Annotations& annotations = m_session.document.annotations();
    const auto styles = segmentStyles(annotations, profiles);
    const std::size_t focused = focusedSegment(*shown, m_session.selection.rows());
    for (std::size_t s = 0; s < count; ++s) {
        const QString note = styles[s].annotation
                                 ? shownText(annotations.segments[*styles[s].annotation].note)
                                 : QString();
        m_cards[s]->setSegment(
            {.style = styles[s],
             .segments = static_cast<int>(count),
             .size = tr("%1 customers · %2")
                         .arg(countText(profiles.sizes[s]), segmentShareText(profiles, s)),
             .note = note,
             .focused = s == focused},
            contrastsOf(profiles, s, styles[s], shownDrivers));
    }
}

void SegmentCards::arrange()
{
    const int count = static_cast<int>(m_cards.size());
    const int fitting = std::max(1, (width() + gap) / (cardWidth + gap));
    // Lines of equal length: four cards stand as two and two, not as three and one.
    const int lines = std::max(1, (count + fitting - 1) / fitting);
    const int columns = std::max(1, (count + lines - 1) / lines);
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columns;
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
        m_cards[static_cast<std::size_t>(i)]->setVisible(true);
    }
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void SegmentCards::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tessera
