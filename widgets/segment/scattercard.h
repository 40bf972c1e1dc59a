// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every customer as a point: tools in the header, segments as chips, axes to choose at the foot.
// It shows and sets the one selection; it never computes anything.

#include "parts/frame/card.h"
#include "session/latestjob.h"
#include "session/segmentstyle.h"
#include "session/session.h"

#include <memory>
#include <vector>

namespace tessera {

class AxisPicker;
class ScatterWidget;
class StageFollower;
class TextLabel;

class ScatterCard : public Card {
    Q_OBJECT
public:
    ScatterCard(const Session& session, QWidget* parent);
    /// Its picture takes what its texts leave: a box layout would else insist on more than the
    /// least.
    bool hasHeightForWidth() const override { return false; }

private:
    void addTools();
    void refresh();
    void showHover(qint64 row);

    Session m_session;
    StageFollower* m_follower;
    ScatterWidget* m_scatter;
    AxisPicker* m_axes;
    TextLabel* m_hover;
    std::shared_ptr<const Segments> m_segments; ///< what the picture was made of
    std::vector<int> m_colours;
    LatestJob m_job;
};

} // namespace tessera
