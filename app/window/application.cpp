// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include "base/job.h"

#include <utility>

namespace tessera {

bool Application::notify(QObject* receiver, QEvent* event)
{
    const Result<bool> handled = runJob({}, [&] { return QApplication::notify(receiver, event); });
    if (handled)
        return *handled;
    if (std::exchange(m_telling, true))
        return false;
    // Telling it needs memory, too.
    static_cast<void>(runJob({}, [&] { Q_EMIT handlerFailed(handled.issue()); }));
    m_telling = false;
    return false;
}

} // namespace tessera

#include "moc_application.cpp"
