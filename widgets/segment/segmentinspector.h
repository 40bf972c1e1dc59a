// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The segment that is looked at: the selected one, else the one with most selected customers, else
// the largest, with what makes it different. It never selects.

#include "session/session.h"

#include <QWidget>

namespace tessera {

class SegmentColourButton;
class ContrastBars;
class MembershipList;
class StageFollower;
class TextLabel;

class SegmentInspector : public QWidget {
    Q_OBJECT
public:
    SegmentInspector(const Session& session, QWidget* parent);

private:
    void refresh();
    QString countLine(std::int64_t size, std::int64_t selected) const;

    Session m_session;
    StageFollower* m_follower;
    SegmentColourButton* m_badge;
    TextLabel* m_name;
    TextLabel* m_count;
    TextLabel* m_caption;
    ContrastBars* m_bars;
    MembershipList* m_memberships;
};

} // namespace tessera
