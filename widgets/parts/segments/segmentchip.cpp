// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/segments/segmentchip.h"

#include "parts/labels/inlinerename.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>

namespace tessera {

void SegmentChip::setSegment(const ChipSpec& spec)
{
    if (spec == this->spec())
        return;
    setSpec(spec);
    setToolTip(tr("%1. Click to select its customers, double-click to rename.").arg(spec.name));
    setAccessibleDescription(
        tr("%1 of the customers. Enter selects them, F2 renames the segment.").arg(spec.detail));
}

void SegmentChip::rename()
{
    InlineRename::start(this, rect().adjusted(2, 0, -2, 0), spec().edited,
                        [self = QPointer(this)](const QString& name) {
                            if (self) // a refit may have taken it away meanwhile
                                Q_EMIT self->renamed(name);
                        });
}

void SegmentChip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool hit = isDown() && rect().contains(event->position().toPoint());
    setDown(false);
    if (hit && event->button() == Qt::LeftButton)
        Q_EMIT activated(event->modifiers());
    event->accept();
}

void SegmentChip::mouseDoubleClickEvent(QMouseEvent* event)
{
    rename();
    event->accept();
}

void SegmentChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_F2:
        rename();
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated(event->modifiers());
        break;
    default:
        Chip::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace tessera
