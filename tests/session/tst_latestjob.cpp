// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/latestjob.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <chrono>
#include <new>
#include <optional>
#include <stdexcept>
#include <thread>

using namespace tessera;

namespace {

/// Works in slices of a millisecond until it is asked to stop or `slices` are done.
void workFor(int slices, const Cancel& cancel)
{
    for (int i = 0; i < slices; ++i) {
        cancel.poll();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

/// A job that nothing goes wrong in.
class SureJob : public LatestJob {
public:
    void start(Work work)
    {
        LatestJob::start(std::move(work), [](const Issue& issue) { QFAIL(issueName(issue.code)); });
    }
};

} // namespace

class TestLatestJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversOnTheOwnersThread();
    void isBusyFromStartUntilDone();
    void aNewerJobSupersedesTheFormerOne();
    void lateDeliveriesOfASupersededJobAreDropped();
    void cancelStopsWithinFiftyMilliseconds();
    void cancelDropsWhatWasNotReceivedYet();
    void cancelOfAPendingJobNeverRunsIt();
    void startingNeverWaits();
    void ofTwoHundredRapidStartsTheLastOneCounts();
    void progressIsThatOfTheNewestJob();
    void aReceiverMayStartTheNextJob();
    void aReceiverMayDestroyTheJob();
    void destructionWhileBusyStopsAndJoins();
    void whatAJobThrowsIsToldOnTheOwnersThread_data();
    void whatAJobThrowsIsToldOnTheOwnersThread();
    void aJobAfterOneThatThrewRunsAsUsual();
    void theFailureOfASupersededJobIsNotTold();
};

void TestLatestJob::whatAJobThrowsIsToldOnTheOwnersThread_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("expected");
    QTest::newRow("memory") << 0 << static_cast<int>(IssueCode::MemoryExhausted);
    QTest::newRow("a container without end") << 1 << static_cast<int>(IssueCode::MemoryExhausted);
    QTest::newRow("a library's exception") << 2 << static_cast<int>(IssueCode::Unexpected);
    QTest::newRow("anything") << 3 << static_cast<int>(IssueCode::Unexpected);
}

void TestLatestJob::whatAJobThrowsIsToldOnTheOwnersThread()
{
    QFETCH(const int, kind);
    QFETCH(const int, expected);
    LatestJob job;
    std::optional<Issue> told;
    std::thread::id tellingThread;
    job.start(
        [kind](const Cancel&, const LatestJob::Delivery&) {
            if (kind == 0)
                throw std::bad_alloc();
            if (kind == 1)
                throw std::length_error("vector");
            if (kind == 2)
                throw std::logic_error("eig_sym(): given matrix must be square sized");
            throw 7;
        },
        [&](const Issue& issue) {
            told = issue;
            tellingThread = std::this_thread::get_id();
        });
    QTRY_VERIFY(!job.busy());
    QVERIFY(told);
    QCOMPARE(static_cast<int>(told->code), expected);
    QCOMPARE(tellingThread, std::this_thread::get_id());
    if (kind == 2)
        QVERIFY(told->arguments.at(0).starts_with("eig_sym"));
}

void TestLatestJob::aJobAfterOneThatThrewRunsAsUsual()
{
    LatestJob job;
    int told = 0;
    bool received = false;
    const auto tell = [&](const Issue&) { ++told; };
    job.start([](const Cancel&, const LatestJob::Delivery&) { throw std::bad_alloc(); }, tell);
    QTRY_VERIFY(!job.busy());
    job.start([&](const Cancel&,
                  const LatestJob::Delivery& deliver) { deliver([&] { received = true; }); },
              tell);
    QTRY_VERIFY(!job.busy());
    QCOMPARE(told, 1);
    QVERIFY(received);
}

void TestLatestJob::theFailureOfASupersededJobIsNotTold()
{
    LatestJob job;
    std::atomic<bool> started = false;
    int told = 0;
    const auto tell = [&](const Issue&) { ++told; };
    job.start(
        [&](const Cancel& cancel, const LatestJob::Delivery&) {
            started = true;
            while (!cancel.requested())
                std::this_thread::yield();
            throw std::bad_alloc();
        },
        tell);
    QTRY_VERIFY(started);
    job.start([](const Cancel&, const LatestJob::Delivery&) {}, tell);
    QTRY_VERIFY(!job.busy());
    QCOMPARE(told, 0);
}

void TestLatestJob::deliversOnTheOwnersThread()
{
    SureJob job;
    std::thread::id received;
    std::atomic<bool> elsewhere = false;
    const std::thread::id owner = std::this_thread::get_id();
    job.start([&](const Cancel&, const LatestJob::Delivery& deliver) {
        elsewhere = std::this_thread::get_id() != owner;
        deliver([&] { received = std::this_thread::get_id(); });
    });
    QTRY_VERIFY(!job.busy());
    QVERIFY(elsewhere);
    QCOMPARE(received, owner);
}

void TestLatestJob::isBusyFromStartUntilDone()
{
    SureJob job;
    QSignalSpy spy(&job, &LatestJob::busyChanged);
    QVERIFY(!job.busy());
    job.start([](const Cancel&, const LatestJob::Delivery&) {});
    QVERIFY(job.busy());
    QTRY_VERIFY(!job.busy());
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy[0][0].toBool(), true);
    QCOMPARE(spy[1][0].toBool(), false);
}

void TestLatestJob::aNewerJobSupersedesTheFormerOne()
{
    SureJob job;
    int result = 0;
    std::atomic<bool> started = false;
    job.start([&](const Cancel& cancel, const LatestJob::Delivery& deliver) {
        started = true;
        workFor(60'000, cancel);
        deliver([&] { result = 1; });
    });
    QTRY_VERIFY(started);
    QElapsedTimer timer;
    timer.start();
    job.start(
        [&](const Cancel&, const LatestJob::Delivery& deliver) { deliver([&] { result = 2; }); });
    QTRY_VERIFY(!job.busy());
    QCOMPARE(result, 2);
    QVERIFY(timer.elapsed() < 5'000);
}

void TestLatestJob::lateDeliveriesOfASupersededJobAreDropped()
{
    SureJob job;
    std::vector<int> received;
    std::atomic<bool> delivered = false;
    job.start([&](const Cancel&, const LatestJob::Delivery& deliver) {
        deliver(
            [&] { received.push_back(1); }); // posted, but nobody receives before the next start
        delivered = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        deliver([&] { received.push_back(2); }); // superseded already
    });
    while (!delivered)
        std::this_thread::yield();
    job.start([&](const Cancel&, const LatestJob::Delivery& deliver) {
        deliver([&] { received.push_back(3); });
    });
    QTRY_VERIFY(!job.busy());
    QCOMPARE(received, std::vector<int>{3});
}

void TestLatestJob::cancelStopsWithinFiftyMilliseconds()
{
    SureJob job;
    std::atomic<bool> started = false;
    job.start([&](const Cancel& cancel, const LatestJob::Delivery&) {
        started = true;
        workFor(60'000, cancel);
    });
    QTRY_VERIFY(started);
    QElapsedTimer timer;
    timer.start();
    job.cancel();
    while (job.busy() && timer.elapsed() < 5'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
    QVERIFY(!job.busy());
    qInfo("stopped after %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() <
            1'000); // generous: machines of others are loaded, sanitizers are slow
}

void TestLatestJob::cancelDropsWhatWasNotReceivedYet()
{
    SureJob job;
    bool received = false;
    std::atomic<bool> delivered = false;
    job.start([&](const Cancel&, const LatestJob::Delivery& deliver) {
        deliver([&] { received = true; });
        delivered = true;
    });
    while (!delivered)
        std::this_thread::yield();
    job.cancel();
    QTRY_VERIFY(!job.busy());
    QVERIFY(!received);
}

void TestLatestJob::cancelOfAPendingJobNeverRunsIt()
{
    SureJob job;
    std::atomic<bool> started = false;
    std::atomic<bool> release = false;
    std::atomic<bool> ran = false;
    job.start([&](const Cancel&, const LatestJob::Delivery&) {
        started = true;
        while (!release) // deaf on purpose: the next job stays pending until it is cancelled
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    });
    QTRY_VERIFY(started);
    job.start([&](const Cancel&, const LatestJob::Delivery&) { ran = true; });
    job.cancel();
    QVERIFY(job.busy());
    release = true;
    QTRY_VERIFY(!job.busy());
    QVERIFY(!ran);
}

void TestLatestJob::startingNeverWaits()
{
    SureJob job;
    std::atomic<bool> started = false;
    std::atomic<bool> release = false;
    job.start([&](const Cancel&, const LatestJob::Delivery&) {
        started = true;
        while (!release) // deaf: would block a starter that waits for it
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    });
    QTRY_VERIFY(started);
    bool second = false;
    job.start([&](const Cancel&, const LatestJob::Delivery& deliver) {
        deliver([&] { second = true; });
    });
    QVERIFY(!release); // we are here although the first job still runs
    release = true;
    QTRY_VERIFY(second);
}

void TestLatestJob::ofTwoHundredRapidStartsTheLastOneCounts()
{
    SureJob job;
    std::vector<int> received;
    for (int i = 1; i <= 200; ++i) {
        job.start([&received, i](const Cancel& cancel, const LatestJob::Delivery& deliver) {
            workFor(2, cancel);
            deliver([&received, i] { received.push_back(i); });
        });
        if (i % 20 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!job.busy());
    QVERIFY(!received.empty());
    QCOMPARE(received.back(), 200);
    QVERIFY(std::is_sorted(received.begin(), received.end()));
}

void TestLatestJob::progressIsThatOfTheNewestJob()
{
    SureJob job;
    std::atomic<bool> reported = false;
    std::atomic<bool> release = false;
    job.start([&](const Cancel& cancel, const LatestJob::Delivery&) {
        cancel.begin(Activity::Sweeping);
        cancel.report(0.5);
        reported = true;
        while (!release)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        cancel.report(0.9); // by a job that nobody watches any more
    });
    QTRY_VERIFY(reported);
    QCOMPARE(job.progress().activity.load(), Activity::Sweeping);
    QCOMPARE(job.progress().fraction.load(), 0.5);
    job.start([](const Cancel&, const LatestJob::Delivery&) {});
    QCOMPARE(job.progress().activity.load(), Activity::Idle);
    release = true;
    QTRY_VERIFY(!job.busy());
    QCOMPARE(job.progress().fraction.load(), 0.0);
}

void TestLatestJob::aReceiverMayStartTheNextJob()
{
    SureJob job;
    QSignalSpy spy(&job, &LatestJob::busyChanged);
    int finished = 0;
    job.start([&](const Cancel&, const LatestJob::Delivery& deliver) {
        deliver([&] {
            job.start(
                [&](const Cancel&, const LatestJob::Delivery& next) { next([&] { ++finished; }); });
        });
    });
    QTRY_VERIFY(!job.busy());
    QCOMPARE(finished, 1);
    QCOMPARE(spy.size(), 2); // busy once, idle once: no flicker between the two jobs
}

void TestLatestJob::aReceiverMayDestroyTheJob()
{
    auto job = std::make_unique<SureJob>();
    bool second = false;
    job->start([&](const Cancel&, const LatestJob::Delivery& deliver) {
        deliver([&] { job.reset(); });
        deliver([&] { second = true; });
    });
    QTRY_VERIFY(!job);
    QTest::qWait(10);
    QVERIFY(!second);
}

void TestLatestJob::destructionWhileBusyStopsAndJoins()
{
    std::atomic<bool> started = false;
    std::atomic<bool> stopped = false;
    bool received = false;
    {
        SureJob job;
        job.start([&](const Cancel& cancel, const LatestJob::Delivery& deliver) {
            started = true;
            while (!cancel.requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            deliver([&] { received = true; });
            stopped = true;
        });
        while (!started)
            std::this_thread::yield();
    }
    QVERIFY(stopped);
    QTest::qWait(10);
    QVERIFY(!received);
}

QTEST_GUILESS_MAIN(TestLatestJob)
#include "tst_latestjob.moc"
