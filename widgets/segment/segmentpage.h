// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Segment page: scatter, elbow, silhouette and profiles on one screen, choices in the
// inspector. It assembles; each card follows the document and the runner by itself.

#include "parts/frame/page.h"
#include "session/session.h"

class QStackedWidget;

namespace tessera {

class NoticeStrip;
class StageFollower;

class SegmentPage : public Page {
    Q_OBJECT
public:
    explicit SegmentPage(const Session& session);

    QString title() const override;
    QString sentence() const override;
    QString stateText() const override;
    StepState stepState() const override;
    QWidget* inspector() override { return m_inspector; }
    QString help() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeEmptyState();
    QWidget* makeInspector();
    void refresh();

    Session m_session;
    StageFollower* m_follower;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_scatter = nullptr;
    NoticeStrip* m_why = nullptr;
    QWidget* m_inspector = nullptr;
};

} // namespace tessera
