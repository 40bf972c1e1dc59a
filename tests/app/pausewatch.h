// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How long the event loop does not come round: the longest times between two ticks of a timer,
// each with the step that was under way. While it does not come round nobody can click or type.
// Beside the time that passes it measures what the thread itself worked: that does not grow when
// other programs keep the processor.

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QVector>

namespace tessera {

/// One step of a tour and the longest pause while it was under way.
struct Pause {
    QString step;
    double milliseconds = 0;
    double workedMs =
        0; ///< processor time of the thread; where it is not known the time that passed
};

/// Watches the loop of the thread that makes it, from begin() on.
class PauseWatch : public QObject {
public:
    explicit PauseWatch(QObject* parent = nullptr);

    /// From now on pauses belong to `step`; the one that just ends belongs to the former step.
    void begin(const QString& step);
    /// Of every step that was begun, in their order.
    const QVector<Pause>& pauses() const { return m_pauses; }
    /// Each figure the greatest of all steps, with the step that worked longest.
    Pause longest() const;

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    double m_workedAtTick = 0;
    QVector<Pause> m_pauses;
};

} // namespace tessera
