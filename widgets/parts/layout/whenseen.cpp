// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/layout/whenseen.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace tessera {

WhenSeen::WhenSeen(QWidget* widget, std::function<void()> work)
    : QObject(widget), m_widget(widget), m_work(std::move(work))
{
    widget->installEventFilter(this);
}

void WhenSeen::request()
{
    m_due = !m_widget->isVisible();
    if (!m_due)
        m_work();
}

bool WhenSeen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_widget && event->type() == QEvent::Show && std::exchange(m_due, false))
        m_work();
    return false;
}

} // namespace tessera
