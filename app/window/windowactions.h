// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every action of the window with its words and its keys, and the menu made of them.
// It never says what an action does: the window connects that.

#include <QObject>
#include <QStringList>

#include <vector>

class QAction;
class QMenu;
class QUndoStack;
class QWidget;

namespace tessera {

class WindowActions : public QObject {
    Q_OBJECT
public:
    /// The actions belong to `window` and react anywhere in it.
    WindowActions(QWidget& window, QUndoStack& undoStack);

    void addStep(const QString& title); ///< Ctrl+1, Ctrl+2, ...
    void addExport(const QString& id, const QString& text);
    /// `why` tells why it cannot be had now; empty: it can.
    void setExportOffered(int index, bool offered, const QString& why);
    void setRecentFiles(const QStringList& files);
    QMenu* menu() const { return m_menu; }

    QAction* open;
    QAction* openSample;
    QAction* openRecipe;
    QAction* score;
    QAction* undo;
    QAction* redo;
    QAction* copy;
    QAction* clearSelection;
    QAction* moreSegments;
    QAction* fewerSegments;
    QAction* fullScreen;
    QAction* settings;
    QAction* help;
    QAction* about;
    QAction* showMenu;
    QAction* quit;

Q_SIGNALS:
    void stepRequested(int index);
    void exportRequested(int index);
    void recentFileRequested(const QString& path);

private:
    QAction* add(const QString& text, const QList<QKeySequence>& keys);
    void fillMenu();

    QWidget& m_window;
    QMenu* m_menu;
    QMenu* m_recent;
    QMenu* m_exports;
    QMenu* m_steps;
    int m_stepCount = 0;
};

} // namespace tessera
