// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/frame/progressstrip.h"

#include "base/cancel.h"
#include "parts/labels/linkbutton.h"
#include "parts/labels/textlabel.h"
#include "words/activitytext.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QProgressBar>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr int delayMs = 200;
constexpr int pollMs = 100;
constexpr int barWidthPx = 120;
constexpr int barSteps = 1000;

} // namespace

ProgressStrip::ProgressStrip(std::function<const Progress&()> progress, QWidget* parent)
    : QWidget(parent)
    , m_progress(std::move(progress))
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
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    m_poll.setInterval(pollMs);
    hide();
    connect(&m_delay, &QTimer::timeout, this, [this] {
        refresh();
        m_poll.start();
        show();
        Q_EMIT shown(true);
    });
    connect(&m_poll, &QTimer::timeout, this, &ProgressStrip::refresh);
    connect(m_cancel, &LinkButton::clicked, this, &ProgressStrip::cancelRequested);
}

void ProgressStrip::follow(bool busy)
{
    if (busy) {
        if (!m_delay.isActive() && !m_poll.isActive())
            m_delay.start();
        return;
    }
    m_delay.stop();
    m_poll.stop();
    hide();
    Q_EMIT shown(false);
}

void ProgressStrip::refresh()
{
    const Progress& progress = m_progress();
    const double share = std::clamp(progress.fraction.load(), 0.0, 1.0);
    const QString activity = activityText(progress);
    m_text->setText(share > 0.0 ? QStringLiteral("%1 · %2").arg(activity, shareText(share))
                                : activity);
    m_bar->setRange(0, share > 0.0 ? barSteps : 0);
    m_bar->setValue(static_cast<int>(std::lround(share * barSteps)));
}

} // namespace tessera
