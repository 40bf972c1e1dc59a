// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bottom line: what the result rests on (or what is being worked on), and what is selected.
// It never holds controls but those of the busy strip.

#include "session/session.h"
#include "window/frame/surfaces.h"

namespace tessera {

class LinkButton;
class TextLabel;

class StatusStrip : public SideSurface {
    Q_OBJECT
public:
    explicit StatusStrip(const Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTrust();
    void showSelection();
    void fitHeight();

    Session m_session;
    TextLabel* m_trust;
    TextLabel* m_selection;
    LinkButton* m_resume;
};

} // namespace tessera
