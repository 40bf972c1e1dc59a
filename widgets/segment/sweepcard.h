// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A measure over the number of segments: the elbow or the silhouette. A click on a point takes that
// number. When nothing was compared it offers to do so. While the comparison of a large table goes
// on, its elbow shows over the draft what is final.

#include "base/cancel.h"
#include "charts/spec/chartspec.h"
#include "parts/frame/card.h"
#include "session/session.h"

#include <QTimer>

class QStackedWidget;

namespace tessera {

struct Analysis;
class ChartWidget;
class StageFollower;

class SweepCard : public Card {
    Q_OBJECT
public:
    enum class Measure { Inertia, Silhouette };
    SweepCard(const Session& session, Measure measure, QWidget* parent);
    /// Its picture takes what its texts leave: a box layout would else insist on more than the
    /// least.
    bool hasHeightForWidth() const override { return false; }

private:
    QWidget* makeInvitation();
    void refresh();
    QString waitingText() const;
    ChartSpec specOf(const Analysis& analysis) const;
    void showStale();
    void forgetFound();
    void poll();
    void choose(int line, int index);

    Session m_session;
    Measure m_measure;
    StageFollower* m_follower;
    ChartWidget* m_chart;
    QStackedWidget* m_stack;
    QTimer m_poll;
    SweptSoFar m_found; ///< final values over the draft that is shown
};

} // namespace tessera
