// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shows on the errors' stream how far a command is: a bar on a terminal, elsewhere a line per
// activity and per finding of a sweep. It never slows the work: it looks ten times a second.

#include "base/cancel.h"

#include <memory>
#include <thread>

namespace tessera {

class Console;

class ProgressDisplay {
public:
    ProgressDisplay(Console& console, std::shared_ptr<const Progress> progress);
    ~ProgressDisplay(); ///< takes the bar away

private:
    std::jthread m_thread;
};

} // namespace tessera
