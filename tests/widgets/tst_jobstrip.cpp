// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/frame/jobstrip.h"
#include "parts/labels/linkbutton.h"
#include "session/latestjob.h"

#include <QProgressBar>
#include <QTest>

#include <atomic>
#include <thread>

using namespace tessera;

class TestJobStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLongJobShowsHowFarItIsAndCanBeStopped()
    {
        LatestJob job;
        QWidget page;
        auto* strip = new JobStrip(job, &page);
        page.show();
        std::atomic<bool> stopped = false;
        bool delivered = false;
        job.start(
            [&](const Cancel& cancel, const LatestJob::Delivery& deliver) {
                cancel.begin(Activity::Writing);
                cancel.report(0.25);
                while (!cancel.requested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                stopped = true;
                cancel.poll();
                deliver([&] { delivered = true; });
            },
            [&](const Issue&) { delivered = true; });
        QVERIFY(!strip->isVisible()); // nobody needs to see what takes no time
        QTRY_VERIFY(strip->isVisible());
        auto* bar = strip->findChild<QProgressBar*>();
        QTRY_COMPARE(bar->value() * 4, bar->maximum());
        QTest::mouseClick(strip->findChild<LinkButton*>(), Qt::LeftButton);
        QTRY_VERIFY(stopped);
        QTRY_VERIFY(!job.busy());
        QVERIFY(!strip->isVisible());
        QVERIFY(!delivered);
    }

    void aShortJobShowsNothing()
    {
        LatestJob job;
        QWidget page;
        auto* strip = new JobStrip(job, &page);
        page.show();
        bool delivered = false;
        job.start([&](const Cancel&,
                      const LatestJob::Delivery& deliver) { deliver([&] { delivered = true; }); },
                  {});
        QTRY_VERIFY(delivered && !job.busy());
        QTest::qWait(250);
        QVERIFY(!strip->isVisible());
    }
};

QTEST_MAIN(TestJobStrip)
#include "tst_jobstrip.moc"
