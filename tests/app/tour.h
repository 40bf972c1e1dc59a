// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A walk through the whole window as a person would take it: import a file, open every page, touch
// every control once, point at every chart. It never looks at what comes of it: its callers do.

#include "mainwindow.h"
#include "pausewatch.h"
#include "settings.h"

#include <QList>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>

namespace tessera {

class Tour {
public:
    /// A window with its own settings, on screen. Needs prepareApplication() before.
    Tour();
    ~Tour();

    /// Opens the preview of a file, accepts it as it is and waits for the segments; false when that
    /// fails.
    bool import(const QString& path);
    /// Waits until nothing is loaded, computed or painted any more; false when that takes too long.
    bool settle();
    /// Opens each page and points at what it shows.
    bool walkPages();
    /// Changes what the segments are made of, one choice a page, and waits for the new ones.
    bool changeChoices();
    /// Opens each page and touches each of its controls, and each of the inspector, once.
    bool touchControls();

    MainWindow& window() { return *m_window; }
    const PauseWatch& watch() const { return m_watch; }

private:
    bool showPage(const QString& id, const QString& step);
    void pointAt(QWidget& widget);
    void touch(QWidget& widget);
    void pointAtAll();
    QList<QPointer<QWidget>> visibleWidgets() const;

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    PauseWatch m_watch;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tessera
