// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowactions.h"

#include "parts/labels/icon.h"
#include "words/nametext.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QUndoStack>
#include <QWidget>

namespace tessera {

WindowActions::WindowActions(QWidget& window, QUndoStack& undoStack)
    : QObject(&window)
    , m_window(window)
    , m_menu(new QMenu(&window))
    , m_recent(new QMenu(tr("Open recent"), m_menu))
    , m_exports(new QMenu(tr("Hand over"), m_menu))
    , m_steps(new QMenu(tr("Go to"), m_menu))
{
    open = add(tr("Open…"), {QKeySequence::Open});
    open->setIcon(lineIcon(QStringLiteral("open")));
    openSample = add(tr("Open the sample"), {});
    openSample->setIcon(lineIcon(QStringLiteral("sample")));
    openRecipe = add(tr("Open recipe…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    openRecipe->setEnabled(false); // before there is a table
    score = add(tr("Score a table by a model…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)});
    undo = undoStack.createUndoAction(&window, tr("Undo"));
    redo = undoStack.createRedoAction(&window, tr("Redo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    undo->setIcon(lineIcon(QStringLiteral("undo")));
    redo->setIcon(lineIcon(QStringLiteral("redo")));
    window.addActions({undo, redo});
    copy = add(tr("Copy"), {QKeySequence::Copy});
    copy->setIcon(lineIcon(QStringLiteral("copy")));
    clearSelection = add(tr("Clear the selection"), {QKeySequence(Qt::Key_Escape)});
    moreSegments =
        add(tr("One segment more"), {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)});
    fewerSegments = add(tr("One segment less"), {QKeySequence(Qt::Key_Minus)});
    fullScreen = add(tr("Full screen"), {QKeySequence(Qt::Key_F11)});
    fullScreen->setCheckable(true);
    settings = add(tr("Settings"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    settings->setIcon(lineIcon(QStringLiteral("settings")));
    help = add(tr("Help for this page"), {QKeySequence(Qt::Key_F1)});
    help->setIcon(lineIcon(QStringLiteral("help")));
    about = add(tr("About Tessera"), {});
    showMenu = add(tr("Menu"), {QKeySequence(Qt::Key_F10)});
    quit = add(tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    fillMenu();
}

QAction* WindowActions::add(const QString& text, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, &m_window);
    action->setShortcuts(keys);
    m_window.addAction(action);
    return action;
}

void WindowActions::fillMenu()
{
    m_menu->addActions({open});
    m_menu->addMenu(m_recent);
    m_menu->addActions({openSample});
    m_menu->addSeparator();
    m_menu->addActions({openRecipe});
    m_menu->addMenu(m_exports);
    m_exports->setToolTipsVisible(true);
    m_menu->addActions({score});
    m_menu->addSeparator();
    m_menu->addActions({undo, redo, copy, clearSelection});
    m_menu->addSeparator();
    m_menu->addMenu(m_steps);
    m_menu->addActions({moreSegments, fewerSegments, fullScreen});
    m_menu->addSeparator();
    m_menu->addActions({settings, help, about, quit});
    setRecentFiles({});
}

void WindowActions::addStep(const QString& title)
{
    const int index = m_stepCount++;
    QAction* action = m_steps->addAction(title);
    if (index < 9)
        action->setShortcut(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(static_cast<int>(Qt::Key_1) + index)));
    m_window.addAction(action);
    connect(action, &QAction::triggered, this, [this, index] { Q_EMIT stepRequested(index); });
}

void WindowActions::addExport(const QString& id, const QString& text)
{
    const int index = static_cast<int>(m_exports->actions().size());
    QAction* action = m_exports->addAction(text);
    action->setObjectName(id);
    connect(action, &QAction::triggered, this, [this, index] { Q_EMIT exportRequested(index); });
}

void WindowActions::setExportOffered(int index, bool offered, const QString& why)
{
    QAction* action = m_exports->actions().at(index);
    action->setEnabled(offered);
    action->setToolTip(why);
}

void WindowActions::setRecentFiles(const QStringList& files)
{
    m_recent->clear();
    m_recent->setEnabled(!files.isEmpty());
    for (const QString& file : files) {
        const std::string path = file.toStdString();
        QAction* action = m_recent->addAction(withoutMnemonic(shownFileName(path)));
        action->setToolTip(shownPath(path));
        connect(action, &QAction::triggered, this,
                [this, file] { Q_EMIT recentFileRequested(file); });
    }
    m_recent->setToolTipsVisible(true);
}

} // namespace tessera
