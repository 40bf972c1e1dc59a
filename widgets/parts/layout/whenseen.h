// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Work on what a widget shows, done only while somebody looks: at once when the widget is seen,
// else as soon as it is. Pages that are not open cost nothing, however often results arrive.

#include <QObject>

#include <functional>

class QWidget;

namespace tessera {

class WhenSeen : public QObject {
public:
    /// Lives as long as `widget`.
    WhenSeen(QWidget* widget, std::function<void()> work);

    void request();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_widget;
    std::function<void()> m_work;
    bool m_due = false;
};

} // namespace tessera
