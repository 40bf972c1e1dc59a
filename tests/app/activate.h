// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Gives a window the keys, as a click on it does.

#include <QTest>
#include <QWidget>

namespace tessera {

inline void activate(QWidget& window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qWarning("the window does not become the active one");
}

} // namespace tessera
