// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/frame/failurestrip.h"

#include "session/analysisrunner.h"
#include "session/projectdocument.h"
#include "session/remedy.h"
#include "session/stagefollower.h"

namespace tessera {

FailureStrip::FailureStrip(const Session& session, const StageFollower* follower, QWidget* parent)
    : NoticeStrip(parent), m_session(session), m_follower(follower)
{
    offerRowsIn(session.selection);
    connect(follower, &StageFollower::failureChanged, this, &FailureStrip::refresh);
    connect(follower, &StageFollower::shownChanged, this, &FailureStrip::refresh);
    connect(&session.runner, &AnalysisRunner::busyChanged, this, &FailureStrip::refresh);
    connect(this, &NoticeStrip::actionTriggered, this, &FailureStrip::mend);
    refresh();
}

void FailureStrip::refresh()
{
    const Issue* issue = m_follower->failure();
    const bool stopped = m_follower->stopped();
    if (issue)
        setNotice(failureNotice(*issue));
    else if (stopped)
        setNotice({.kind = NoticeKind::Info,
                   .title = tr("Stopped"),
                   .text = m_follower->shown() ? tr("What is shown belongs to the former choices.")
                                               : tr("There is no result yet."),
                   .action = tr("Go on")});
    setVisible(issue || stopped);
}

Notice FailureStrip::failureNotice(const Issue& issue) const
{
    Notice notice = noticeOf(issue);
    if (m_follower->shown())
        notice.text = tr("%1 Shown is the former result.").arg(notice.text).trimmed();
    if (const auto remedy = remedyFor(issue, m_session.document.recipe()))
        notice.action = remedy->label;
    else if (m_session.document.undoStack().canUndo())
        notice.action = tr("Undo the last change");
    return notice;
}

void FailureStrip::mend()
{
    const Issue* issue = m_follower->failure();
    if (!issue) {
        m_session.runner.restart();
        return;
    }
    if (const auto remedy = remedyFor(*issue, m_session.document.recipe()))
        m_session.document.editRecipe(remedy->label, remedy->next);
    else
        m_session.document.undoStack().undo();
}

} // namespace tessera
