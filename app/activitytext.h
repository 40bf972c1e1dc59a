// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program is doing, in words, for the busy strip and the command line.
// It never computes.

#include "core/cancel.h"

#include <QString>

namespace tessera {

QString activityText(Activity activity); ///< "Trying every number of segments"

} // namespace tessera
