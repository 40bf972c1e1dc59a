// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/frame/busystrip.h"

#include "parts/labels/linkbutton.h"
#include "parts/labels/textlabel.h"
#include "session/analysisrunner.h"
#include "session/tableloader.h"
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

BusyStrip::BusyStrip(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new TextLabel(TextStyle::Secondary, Tone::Secondary))
    , m_bar(new QProgressBar)
    , m_cancel(new LinkButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_bar);
    row->addWidget(m_text);
    row->addWidget(m_cancel);
    row->addStretch(1);
    m_bar->setFixedWidth(barWidthPx);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    m_poll.setInterval(pollMs);
    hide();
    connect(&m_session.loader, &TableLoader::busyChanged, this, &BusyStrip::follow);
    connect(&m_session.runner, &AnalysisRunner::busyChanged, this, &BusyStrip::follow);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        refresh();
        m_poll.start();
        show();
        Q_EMIT shown(true);
    });
    connect(&m_poll, &QTimer::timeout, this, &BusyStrip::refresh);
    connect(m_cancel, &LinkButton::clicked, this, &BusyStrip::cancel);
}

void BusyStrip::follow()
{
    const bool busy = m_session.loader.busy() || m_session.runner.busy();
    if (busy) {
        if (!m_patience.isActive() && !m_poll.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    m_poll.stop();
    hide();
    Q_EMIT shown(false);
}

void BusyStrip::refresh()
{
    const Progress& progress =
        m_session.loader.busy() ? m_session.loader.progress() : m_session.runner.progress();
    const double share = std::clamp(progress.fraction.load(), 0.0, 1.0);
    const QString activity = activityText(progress);
    m_text->setText(share > 0.0 ? QStringLiteral("%1 · %2").arg(activity, shareText(share))
                                : activity);
    m_bar->setRange(0, share > 0.0 ? barSteps : 0);
    m_bar->setValue(static_cast<int>(std::lround(share * barSteps)));
}

void BusyStrip::cancel()
{
    if (m_session.loader.busy())
        m_session.loader.cancel();
    else
        m_session.runner.cancel();
}

} // namespace tessera
