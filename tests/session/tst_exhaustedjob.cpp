// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingmemory.h"
#include "session/latestjob.h"

#include <QTest>

#include <new>
#include <optional>

using namespace tessera;

/// A job's way back to its owner when there is no memory for that either.
class TestExhaustedJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFailureIsToldWithoutMemoryToTellIt();
    void aJobEndsWhereverItsDeliveryFails();
};

void TestExhaustedJob::initTestCase()
{
    FailingMemory::spareThisThread(); // the owner's: only what the job does fails
}

void TestExhaustedJob::aFailureIsToldWithoutMemoryToTellIt()
{
    for (long which = 0; which < 4; ++which) {
        LatestJob job;
        std::optional<Issue> told;
        job.start(
            [which](const Cancel&, const LatestJob::Delivery&) {
                FailingMemory::failAt(which);
                throw std::bad_alloc();
            },
            [&](const Issue& issue) { told = issue; });
        QTRY_VERIFY(!job.busy());
        FailingMemory::mend();
        QVERIFY(told);
        QCOMPARE(told->code, IssueCode::MemoryExhausted);
    }
}

void TestExhaustedJob::aJobEndsWhereverItsDeliveryFails()
{
    int failures = 0;
    for (long which = 0; which < 12; ++which) {
        LatestJob job;
        int received = 0;
        int told = 0;
        job.start(
            [which, &received](const Cancel&, const LatestJob::Delivery& deliver) {
                FailingMemory::failAt(which);
                for (int parcel = 0; parcel < 3; ++parcel)
                    deliver([&received] { ++received; });
            },
            [&](const Issue&) { ++told; });
        QTRY_VERIFY(!job.busy());
        FailingMemory::mend();
        QVERIFY(received == 3 || told == 1);
        failures += told;
    }
    QVERIFY(failures > 0);
}

QTEST_GUILESS_MAIN(TestExhaustedJob)
#include "tst_exhaustedjob.moc"
