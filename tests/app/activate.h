// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Gives a window the keys, as a click on it does.

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace tessera {

/// What a dialog or list that was closed still has to say about the active window comes first. A
/// QWindow also counts as active while a dialog of it has the keys: ask the application.
inline void activate(QWidget& window)
{
    QCoreApplication::processEvents();
    const auto active = [&window] {
        if (QApplication::activeWindow() == &window)
            return true;
        window.activateWindow();
        return false;
    };
    if (!QTest::qWaitFor(active))
        qWarning("the window does not become the active one");
}

} // namespace tessera
