// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program is working on, how far it is, and a way to stop it. Appears when work takes
// longer than a blink. It never starts work and never blocks.

#include "session/session.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace tessera {

class LinkButton;
class TextLabel;

class BusyStrip : public QWidget {
    Q_OBJECT
public:
    explicit BusyStrip(const Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void shown(bool visible); ///< whoever shares its place gives way

private:
    void follow();
    void refresh();
    void cancel();

    Session m_session;
    QTimer m_patience;
    QTimer m_poll;
    TextLabel* m_text;
    QProgressBar* m_bar;
    LinkButton* m_cancel;
};

} // namespace tessera
