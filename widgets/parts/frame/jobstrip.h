// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a job of a page is doing, how far it is, and a way to stop it. Appears when the job takes
// longer than a blink. It never starts a job.

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace tessera {

class LatestJob;
class LinkButton;
class TextLabel;

class JobStrip : public QWidget {
    Q_OBJECT
public:
    explicit JobStrip(LatestJob& job, QWidget* parent = nullptr);

private:
    void follow(bool busy);
    void refresh();

    LatestJob& m_job;
    QTimer m_patience;
    QTimer m_poll;
    TextLabel* m_text;
    QProgressBar* m_bar;
    LinkButton* m_stop;
};

} // namespace tessera
