// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The progress of a page's own job.

#include "parts/frame/progressstrip.h"

namespace tessera {

class LatestJob;

class JobStrip : public ProgressStrip {
    Q_OBJECT
public:
    explicit JobStrip(LatestJob& job, QWidget* parent = nullptr); ///< `job` outlives it
};

} // namespace tessera
