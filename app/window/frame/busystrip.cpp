// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/frame/busystrip.h"

#include "session/analysisrunner.h"
#include "session/tableloader.h"

namespace tessera {

namespace {

const Progress& progressOf(const Session& session)
{
    return session.loader.busy() ? session.loader.progress() : session.runner.progress();
}

} // namespace

BusyStrip::BusyStrip(const Session& session, QWidget* parent)
    : ProgressStrip([session]() -> const Progress& { return progressOf(session); }, parent)
    , m_session(session)
{
    connect(&m_session.loader, &TableLoader::busyChanged, this, &BusyStrip::followSession);
    connect(&m_session.runner, &AnalysisRunner::busyChanged, this, &BusyStrip::followSession);
    connect(this, &BusyStrip::cancelRequested, this, &BusyStrip::cancel);
}

void BusyStrip::followSession()
{
    follow(m_session.loader.busy() || m_session.runner.busy());
}

void BusyStrip::cancel()
{
    if (m_session.loader.busy())
        m_session.loader.cancel();
    else
        m_session.runner.cancel();
}

} // namespace tessera
