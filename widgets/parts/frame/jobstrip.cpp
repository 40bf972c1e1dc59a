// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/frame/jobstrip.h"

#include "parts/labels/linkbutton.h"
#include "parts/labels/textlabel.h"
#include "session/latestjob.h"
#include "words/activitytext.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QProgressBar>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr int patienceMs = 200;
constexpr int pollMs = 100;
constexpr int barWidthPx = 120;
constexpr int barSteps = 1000;

} // namespace

JobStrip::JobStrip(LatestJob& job, QWidget* parent)
    : QWidget(parent)
    , m_job(job)
    , m_text(new TextLabel(TextStyle::Secondary, Tone::Secondary))
    , m_bar(new QProgressBar)
    , m_stop(new LinkButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_bar);
    row->addWidget(m_text);
    row->addWidget(m_stop);
    row->addStretch(1);
    m_bar->setFixedWidth(barWidthPx);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop->setText(tr("Cancel"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    m_poll.setInterval(pollMs);
    hide();
    connect(&m_job, &LatestJob::busyChanged, this, &JobStrip::follow);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        refresh();
        m_poll.start();
        show();
    });
    connect(&m_poll, &QTimer::timeout, this, &JobStrip::refresh);
    connect(m_stop, &LinkButton::clicked, &m_job, &LatestJob::cancel);
}

void JobStrip::follow(bool busy)
{
    if (busy) {
        if (!m_poll.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    m_poll.stop();
    hide();
}

void JobStrip::refresh()
{
    const Progress& progress = m_job.progress();
    const double share = std::clamp(progress.fraction.load(), 0.0, 1.0);
    const QString activity = activityText(progress);
    m_text->setText(share > 0.0 ? QStringLiteral("%1 · %2").arg(activity, shareText(share))
                                : activity);
    m_bar->setRange(0, share > 0.0 ? barSteps : 0);
    m_bar->setValue(static_cast<int>(std::lround(share * barSteps)));
}

} // namespace tessera
