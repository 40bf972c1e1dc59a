// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/frame/jobstrip.h"

#include "session/latestjob.h"

namespace tessera {

JobStrip::JobStrip(LatestJob& job, QWidget* parent)
    : ProgressStrip([&job]() -> const Progress& { return job.progress(); }, parent)
{
    connect(&job, &LatestJob::busyChanged, this, &JobStrip::follow);
    connect(this, &JobStrip::cancelRequested, &job, &LatestJob::cancel);
}

} // namespace tessera
