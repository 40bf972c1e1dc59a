// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program is doing, in words, for the busy strip and the command line.
// It never computes.

#include "base/cancel.h"

#include <QString>

namespace tessera {

QString activityText(Activity activity); ///< "Trying every number of segments"
/// With what a sweep has found: "Trying every number of segments, 5 of 9".
QString activityText(const Progress& progress);

} // namespace tessera
