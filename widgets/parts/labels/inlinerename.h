// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A line edit laid over a widget for the time of renaming: Enter or a click elsewhere keeps, Esc
// drops. It never knows what is renamed.

#include <QLineEdit>

#include <functional>

namespace tessera {

class InlineRename : public QLineEdit {
    Q_OBJECT
public:
    /// Shows itself over `area` (in the coordinates of `over`) with `text` selected; calls `done`
    /// once, with what was typed, unless nothing was changed or the renaming is dropped. Deletes
    /// itself.
    static InlineRename* start(QWidget* over, const QRect& area, const QString& text,
                               std::function<void(const QString&)> done);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    InlineRename(QWidget* over, std::function<void(const QString&)> done);
    void finish(bool keep);
    std::function<void(const QString&)> m_done;
    QString m_before;
};

} // namespace tessera
