// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A measure over the number of segments: the elbow or the silhouette. A click on a point takes that
// number. When nothing was compared it offers to do so.

#include "charts/chartspec.h"
#include "common/card.h"
#include "session/session.h"

class QStackedWidget;

namespace tessera {

class ChartWidget;
class StageFollower;

class SweepCard : public Card {
    Q_OBJECT
public:
    enum class Measure { Inertia, Silhouette };
    SweepCard(const Session& session, Measure measure, QWidget* parent);

private:
    QWidget* makeInvitation();
    void refresh();
    void choose(int line, int index);

    Session m_session;
    Measure m_measure;
    StageFollower* m_follower;
    ChartWidget* m_chart;
    QStackedWidget* m_stack;
};

} // namespace tessera
