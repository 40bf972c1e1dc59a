// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The whole area of the window: steps, header, notices, the page in view, its inspector, the bottom
// line. It arranges them and folds the inspector in a narrow window; it never touches the document.

#include "parts/frame/noticestrip.h"
#include "session/session.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace tessera {

class InspectorColumn;
class Page;
class PageHeader;
class Sidebar;

class Workspace : public QWidget {
    Q_OBJECT
public:
    explicit Workspace(const Session& session, QWidget* parent = nullptr);

    Sidebar& sidebar() { return *m_sidebar; }
    /// A page of the list of steps, in order; takes ownership.
    void addStep(Page* page);
    const std::vector<Page*>& steps() const { return m_steps; }

    /// A page that is no step; takes ownership.
    void addDetour(Page* page);
    /// Shows a page, of the steps or not, with its header and inspector; takes ownership.
    void showPage(Page* page);
    /// Shows a widget that needs no header and no inspector; takes ownership.
    void showBare(QWidget* widget);
    Page* currentPage() const { return m_page; }

    void showNotice(const Notice& notice);
    void hideNotice();
    void toggleHelp();
    /// Closes what lies over the page: drawer or help. False when there was nothing to close.
    bool closeOverlay();

Q_SIGNALS:
    void stepChosen(int index);
    void noticeActionTriggered();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCentre();
    QWidget* wrapped(Page* page);
    void readHeadline(Page* page);
    void arrangeInspector();
    void setDrawerOpen(bool open);
    bool narrow() const;

    Sidebar* m_sidebar;
    PageHeader* m_header;
    NoticeStrip* m_notice;
    NoticeStrip* m_help;
    QStackedWidget* m_stack;
    QWidget* m_columns;
    InspectorColumn* m_inspector;
    std::vector<Page*> m_steps;
    Page* m_page = nullptr;
    bool m_drawerOpen = false;
};

} // namespace tessera
