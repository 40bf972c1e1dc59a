// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people say about the segment that is looked at: its name and a note, and its full list of
// differences. Each change is an undo step; typing a note is one.

#include "session/session.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace tessera {

class SegmentColourButton;
class ContrastBars;
class StageFollower;
class TextLabel;

class ProfileInspector : public QWidget {
    Q_OBJECT
public:
    ProfileInspector(const Session& session, QWidget* parent);

private:
    void build();
    void refresh();
    void rename();
    void storeNote();

    Session m_session;
    StageFollower* m_follower;
    SegmentColourButton* m_badge;
    TextLabel* m_count;
    QLineEdit* m_name;
    QPlainTextEdit* m_note;
    ContrastBars* m_bars;
    TextLabel* m_fit;
};

} // namespace tessera
