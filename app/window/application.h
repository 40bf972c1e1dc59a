// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The application object of the window: an exception of an event handler ends in a message, not in
// the end of the program.

#include "base/issue.h"

#include <QApplication>

namespace tessera {

class Application : public QApplication {
    Q_OBJECT
public:
    Application(int& argc, char** argv) : QApplication(argc, argv) {}

    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    /// What an event handler threw, as an issue: the handler was left half-way.
    void handlerFailed(const tessera::Issue& issue);

private:
    bool m_telling = false; ///< while handlerFailed is handled, so that it is not told for ever
};

} // namespace tessera
