// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/layout/verticalscroll.h"

#include <QEvent>
#include <QLayout>

namespace tessera {

VerticalScroll::VerticalScroll(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(false);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

void VerticalScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool VerticalScroll::eventFilter(QObject* watched, QEvent* event)
{
    const bool used = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return used;
}

void VerticalScroll::fit()
{
    const QLayout* layout = widget() ? widget()->layout() : nullptr;
    if (!layout)
        return;
    const int width = viewport()->width();
    const int least = layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                                  : layout->totalMinimumSize().height();
    widget()->resize(width, qMax(viewport()->height(), least));
}

} // namespace tessera
