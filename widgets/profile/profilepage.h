// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Profile page: what each segment is like, in original units, and what it is called.
// It assembles; each part follows the document and the runner by itself.

#include "parts/frame/page.h"
#include "session/session.h"

class QStackedWidget;

namespace tessera {

class StageFollower;

class ProfilePage : public Page {
    Q_OBJECT
public:
    explicit ProfilePage(const Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString sentence() const override;
    QString stateText() const override;
    StepState stepState() const override;
    QWidget* inspector() override { return m_inspector; }
    QString help() const override;

private:
    QWidget* makeContent();
    QWidget* makeEmptyState();
    void refresh();
    int namedCount() const;

    Session m_session;
    StageFollower* m_follower;
    QStackedWidget* m_stack;
    QWidget* m_inspector;
};

} // namespace tessera
