// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The heatmap of standardised means under the scatter: a click on a row selects that segment's
// customers. It never renames or reorders: the Profile page does.

#include "parts/frame/card.h"
#include "session/session.h"

namespace tessera {

class HeatmapWidget;
class StageFollower;

class ProfilesCard : public Card {
    Q_OBJECT
public:
    ProfilesCard(const Session& session, QWidget* parent);

private:
    void refresh();
    Session m_session;
    StageFollower* m_follower;
    HeatmapWidget* m_heatmap;
};

} // namespace tessera
