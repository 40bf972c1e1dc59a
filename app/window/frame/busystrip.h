// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The progress of loading and of the analysis.

#include "parts/frame/progressstrip.h"
#include "session/session.h"

namespace tessera {

class BusyStrip : public ProgressStrip {
    Q_OBJECT
public:
    explicit BusyStrip(const Session& session, QWidget* parent = nullptr);

private:
    void followSession();
    void cancel();

    Session m_session;
};

} // namespace tessera
