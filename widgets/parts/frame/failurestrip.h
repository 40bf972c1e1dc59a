// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Says why there is no newer result where it concerns, and mends it with one click: by changing the
// choice that is in the way, by undoing, or by going on after a stop. It hides itself when all is
// well.

#include "parts/frame/noticestrip.h"
#include "session/session.h"

namespace tessera {

class StageFollower;

class FailureStrip : public NoticeStrip {
    Q_OBJECT
public:
    /// Follows `follower`, which belongs to the page.
    FailureStrip(const Session& session, const StageFollower* follower, QWidget* parent);

private:
    void refresh();
    Notice failureNotice(const Issue& issue) const;
    void mend();

    Session m_session;
    const StageFollower* m_follower;
};

} // namespace tessera
