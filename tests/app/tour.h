// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A walk through the whole window as a person would take it: import a file, open every page, touch
// every control once, point at every chart. It never looks at what comes of it: its callers do.

#include "pausewatch.h"
#include "settings/settings.h"
#include "window/mainwindow.h"

#include <QList>
#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace tessera {

class Page;

class Tour {
public:
    /// A window with its own settings, on screen. Needs prepareApplication() before.
    Tour();
    ~Tour();

    /// Puts a file beside the settings; its path, empty when that fails.
    QString write(const QString& name, const QByteArray& bytes);

    // Each of these waits until the window has done what follows; false when that takes too long.

    bool openSample();
    /// Opens the preview of a file and accepts it as it is.
    bool import(const QString& path);
    /// Opens each page and points at what it shows.
    bool walkPages();
    /// Changes what the segments are made of, one choice a page, and waits for the new ones.
    bool changeChoices();
    /// Opens each page and touches each of its controls, and each of the inspector, once.
    bool touchControls();
    /// The same in the preview of a file, which is cancelled in the end.
    bool touchPreview(const QString& path);
    bool touchSettings();
    int touched() const { return m_touched; } ///< controls so far

    MainWindow& window() { return *m_window; }
    const PauseWatch& watch() const { return m_watch; }

private:
    bool settle();
    bool preview(const QString& path);
    void touchControlsOf(Page& page, const std::function<void()>& comeBack);
    bool showPage(const QString& id, const QString& step);
    void pointAt(QWidget& widget);
    void touch(QWidget& widget);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void pointAtAll();
    QList<QPointer<QWidget>> visibleWidgets() const;

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    PauseWatch m_watch;
    std::unique_ptr<MainWindow> m_window;
    int m_touched = 0;
};

} // namespace tessera
