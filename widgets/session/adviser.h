// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The advice on the number of segments, made in the background when the analysis is done and
// somebody looks: it gives way to the analysis, and what was judged before is kept by its key.
// It never changes the document.

#include "analysis/json/advice_report.h"
#include "session/latestjob.h"
#include "session/session.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

namespace tessera {

using AdviceReportPtr = std::shared_ptr<const AdviceReport>;

class Adviser : public QObject {
    Q_OBJECT
public:
    explicit Adviser(const Session& session, QObject* parent = nullptr);

    /// Nothing is started while nobody looks.
    void setWatched(bool watched);

    /// The newest advice on the table that is open; null: there is none yet.
    const AdviceReportPtr& report() const { return m_report; }
    bool current() const; ///< the report is about the numbers of segments that are compared now
    bool busy() const { return m_job.busy(); }
    bool stopped() const { return m_stopped; } ///< by stop(), until go on or other choices
    const std::optional<Issue>& failure() const { return m_failure; }
    double fraction() const; ///< of the advice that is being made, 0..1

    void stop();
    void goOn();

Q_SIGNALS:
    void changed(); ///< any of the above but the fraction

private:
    struct Known {
        Fingerprint key;
        AdviceReportPtr report;
    };

    void follow();
    void startLater();
    void start();
    void receive(const Fingerprint& key, const Result<AdviceReport>& made);
    AdviceReportPtr known(const Fingerprint& key) const;

    Session m_session;
    LatestJob m_job;
    QTimer m_patience; ///< a slider that is being dragged starts nothing
    std::deque<Known> m_known;
    AdviceReportPtr m_report;
    Fingerprint m_reportKey{};
    Fingerprint m_wanted{}; ///< of the comparison that is shown; empty: nothing was compared
    std::optional<Issue> m_failure;
    bool m_watched = false;
    bool m_stopped = false;
};

} // namespace tessera
