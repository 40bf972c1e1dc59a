// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profileinspector.h"

#include "parts/labels/textlabel.h"
#include "parts/segments/segmentcolourbutton.h"
#include "pictures/builders.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/segmentedit.h"
#include "session/segmentrows.h"
#include "session/stagefollower.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr int shownDrivers = 12;
constexpr int noteHeight = 88;

TextLabel* addLabel(QVBoxLayout* column, const QString& text, QWidget* buddy)
{
    auto* label = new TextLabel(TextStyle::FieldLabel);
    label->setText(text);
    label->setBuddy(buddy);
    column->addWidget(label);
    return label;
}

} // namespace

ProfileInspector::ProfileInspector(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_follower(new StageFollower(session,
                                   {StageId::Cleaned, StageId::Clusters, StageId::Profiles}, this))
    , m_badge(new SegmentColourButton(this))
    , m_count(new TextLabel(TextStyle::Secondary, Tone::Secondary, this))
    , m_name(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_bars(new ContrastBars(this))
    , m_fit(new TextLabel(TextStyle::Secondary, Tone::Secondary))
{
    build();
    connect(m_name, &QLineEdit::editingFinished, this, &ProfileInspector::rename);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ProfileInspector::storeNote);
    connect(m_badge, &SegmentColourButton::colourChosen, this, [this](std::optional<int> colour) {
        if (const AnalysisPtr& shown = m_follower->shown())
            colourSegment(m_session.document, *shown->profiles.value,
                          focusedSegment(*shown, m_session.selection.rows()), colour);
    });
    connect(m_follower, &StageFollower::shownChanged, this, &ProfileInspector::refresh);
    connect(&session.document, &ProjectDocument::annotationsChanged, this,
            &ProfileInspector::refresh);
    connect(&session.selection, &RowSelection::selectionChanged, this, &ProfileInspector::refresh);
    refresh();
}

void ProfileInspector::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_badge);
    head->addWidget(m_count, 1);
    column->addLayout(head);
    column->addSpacing(4);
    addLabel(column, tr("Name"), m_name);
    m_name->setMaxLength(80);
    m_name->setAccessibleName(tr("Name of the segment"));
    column->addWidget(m_name);
    column->addSpacing(4);
    addLabel(column, tr("Note"), m_note);
    m_note->setFixedHeight(noteHeight);
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("Who they are, what to offer them …"));
    m_note->setAccessibleName(tr("Note on the segment"));
    column->addWidget(m_note);
    column->addSpacing(8);
    TextLabel* bars = addLabel(column, tr("What makes it different"), nullptr);
    bars->setToolTip(tr("Standardised means: how many standard deviations this segment lies above "
                        "or below the mean of all customers."));
    column->addWidget(m_bars);
    column->addSpacing(4);
    m_fit->setToolTip(tr("Silhouette: how much nearer its customers are to each other than to the "
                         "next segment, from −1 to 1."));
    column->addWidget(m_fit);
    column->addStretch();
}

void ProfileInspector::refresh()
{
    const AnalysisPtr& shown = m_follower->shown();
    setEnabled(shown != nullptr);
    if (!shown)
        return;
    const Profiles& profiles = *shown->profiles.value;
    const std::size_t segment = focusedSegment(*shown, m_session.selection.rows());
    const auto styles = segmentStyles(m_session.document.annotations(), profiles);
    const SegmentStyle& style = styles[segment];
    m_badge->setSegment(styles, segment,
                        hasAutomaticColour(m_session.document.annotations(), profiles, segment));
    m_count->setText(
        tr("%1 customers · %2")
            .arg(countText(profiles.sizes[segment]), segmentShareText(profiles, segment)));
    m_name->setPlaceholderText(tr("Segment %1").arg(style.number));
    const QString name = style.named ? style.edited : QString();
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(name);
    const QString note = fullText(segmentNote(m_session.document.annotations(), profiles, segment));
    if (note != m_note->toPlainText()) {
        const QSignalBlocker blocker(m_note);
        m_note->setPlainText(note);
    }
    const ContrastBarsSpec bars = contrastsOf(profiles, segment, style, shownDrivers);
    m_bars->setSpec(bars);
    m_bars->setAccessibleName(tr("What makes %1 different").arg(style.name));
    m_bars->setAccessibleDescription(bars.description);
    const bool judged = shown->quality.made() &&
                        segment < shown->quality.value->segmentSilhouette.size() &&
                        std::isfinite(shown->quality.value->segmentSilhouette[segment]);
    m_fit->setText(judged ? tr("Silhouette of this segment: %1")
                                .arg(fixedText(shown->quality.value->segmentSilhouette[segment], 2))
                          : QString());
}

void ProfileInspector::rename()
{
    const AnalysisPtr& shown = m_follower->shown();
    if (!shown || !m_name->isModified())
        return;
    m_name->setModified(false);
    const Profiles& profiles = *shown->profiles.value;
    renameSegment(m_session.document, profiles, focusedSegment(*shown, m_session.selection.rows()),
                  m_name->text());
}

void ProfileInspector::storeNote()
{
    const AnalysisPtr& shown = m_follower->shown();
    if (!shown)
        return;
    noteSegment(m_session.document, *shown->profiles.value,
                focusedSegment(*shown, m_session.selection.rows()), m_note->toPlainText());
}

} // namespace tessera
