// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The right column with the inspector of the page; in a narrow window a drawer over the page.
// It never owns what it shows: inspectors belong to their pages.

#include "window/frame/surfaces.h"

class QStackedWidget;

namespace tessera {

class InspectorColumn : public SideSurface {
    Q_OBJECT
public:
    explicit InspectorColumn(QWidget* parent = nullptr);

    void setInspector(QWidget* inspector); ///< null: an empty column, and isEmpty()
    bool isEmpty() const { return m_inspector == nullptr; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitWidth();

    QStackedWidget* m_stack;
    QWidget* m_inspector = nullptr;
};

} // namespace tessera
