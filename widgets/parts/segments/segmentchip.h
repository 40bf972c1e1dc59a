// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A chip for one segment that can be used: click selects, F2 or a double click renames in place.
// It never changes anything itself.

#include "parts/labels/chip.h"

namespace tessera {

class SegmentChip : public Chip {
    Q_OBJECT
public:
    explicit SegmentChip(QWidget* parent) : Chip({}, parent) {}

    void setSegment(const ChipSpec& spec);
    void rename();

Q_SIGNALS:
    void activated(Qt::KeyboardModifiers modifiers);
    void renamed(const QString& name);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace tessera
