// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/frame/statusstrip.h"

#include "parts/labels/linkbutton.h"
#include "parts/labels/textlabel.h"
#include "session/analysisrunner.h"
#include "session/rowselection.h"
#include "window/frame/busystrip.h"
#include "words/numbertext.h"
#include "words/trusttext.h"

#include <QBoxLayout>
#include <QEvent>

namespace tessera {

namespace {

constexpr int heightPx = 28;

LinkButton* makeResumeButton()
{
    auto* button = new LinkButton;
    button->setText(StatusStrip::tr("Go on"));
    button->setToolTip(StatusStrip::tr("The work was cancelled: what is shown is not up to date"));
    button->hide();
    return button;
}

} // namespace

StatusStrip::StatusStrip(const Session& session, QWidget* parent)
    : SideSurface(Qt::TopEdge, parent)
    , m_session(session)
    , m_trust(new TextLabel(TextStyle::Secondary, Tone::Secondary))
    , m_selection(new TextLabel(TextStyle::Secondary, Tone::Secondary))
    , m_resume(makeResumeButton())
{
    auto* busy = new BusyStrip(session);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 1, 20, 0);
    row->setSpacing(12);
    row->addWidget(busy, 1);
    row->addWidget(m_trust, 1);
    row->addWidget(m_resume);
    row->addWidget(m_selection);
    m_trust->setAccessibleName(tr("What the result rests on"));
    m_selection->setAccessibleName(tr("Selection"));
    connect(busy, &BusyStrip::shown, m_trust, &QWidget::setHidden);
    connect(m_resume, &LinkButton::clicked, &session.runner, &AnalysisRunner::restart);
    connect(&session.runner, &AnalysisRunner::analysisChanged, this, &StatusStrip::showTrust);
    connect(&session.runner, &AnalysisRunner::busyChanged, this, &StatusStrip::showTrust);
    connect(&session.selection, &RowSelection::selectionChanged, this, &StatusStrip::showSelection);
    fitHeight();
}

void StatusStrip::showTrust()
{
    const AnalysisPtr analysis = m_session.runner.analysis();
    m_resume->setVisible(m_session.runner.stale() && !m_session.runner.busy());
    if (!analysis)
        m_trust->setText({});
    else if (analysis->complete || m_trust->text().isEmpty())
        m_trust->setText(trustText(*analysis));
}

void StatusStrip::showSelection()
{
    const RowSelection& selection = m_session.selection;
    if (selection.empty()) {
        m_selection->setText({});
        return;
    }
    const double share =
        static_cast<double>(selection.count()) / static_cast<double>(selection.rows().size());
    //: %1 of %2 customers are selected, %3 is their share such as 9 %
    m_selection->setText(tr("%1 of %2 customers selected · %3")
                             .arg(countText(selection.count()), countText(selection.rows().size()),
                                  shareText(share)));
}

void StatusStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        fitHeight();
    SideSurface::changeEvent(event);
}

void StatusStrip::fitHeight()
{
    setFixedHeight(qMax(heightPx, QFontMetrics(textFont(TextStyle::Secondary)).height() + 12));
}

} // namespace tessera
