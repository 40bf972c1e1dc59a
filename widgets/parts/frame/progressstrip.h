// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a job is doing, how far it is, and a way to stop it. Appears when the job takes longer than
// a blink. It never starts or stops a job itself.

#include <QTimer>
#include <QWidget>

#include <functional>

class QProgressBar;

namespace tessera {

class LinkButton;
class TextLabel;
struct Progress;

class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    /// `progress` is asked while the job is busy; what it returns is read at once.
    explicit ProgressStrip(std::function<const Progress&()> progress, QWidget* parent = nullptr);

    void follow(bool busy); ///< the job has begun or ended

Q_SIGNALS:
    void shown(bool visible); ///< whoever shares its place gives way
    void cancelRequested();

private:
    void refresh();

    std::function<const Progress&()> m_progress;
    QTimer m_delay; ///< before it appears
    QTimer m_poll;
    TextLabel* m_text;
    QProgressBar* m_bar;
    LinkButton* m_cancel;
};

} // namespace tessera
