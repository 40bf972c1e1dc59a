// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The left column: menu, project, steps, and the doors to settings at the foot.
// It never knows what a step does.

#include "window/frame/surfaces.h"

class QMenu;
class QToolButton;

namespace tessera {

class StepList;
class TextLabel;

class Sidebar : public SideSurface {
    Q_OBJECT
public:
    explicit Sidebar(QWidget* parent = nullptr);

    StepList& steps() { return *m_steps; }
    void setProject(const QString& name, const QString& detail);
    void setMenu(QMenu* menu);

Q_SIGNALS:
    void settingsRequested();
    void aboutRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeProjectRow();
    void fitWidth();

    TextLabel* m_name;
    TextLabel* m_detail;
    QToolButton* m_menuButton;
    StepList* m_steps;
};

} // namespace tessera
