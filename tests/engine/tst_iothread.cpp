// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/iothread.h"

#include <QTest>

#include <future>

using namespace tessera;

class TestIoThread : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesComeBack()
    {
        IoThread io({});
        const auto thread = io.run([] { return std::this_thread::get_id(); });
        QVERIFY(thread != std::this_thread::get_id());
        for (int i = 0; i < 1'000; ++i)
            QCOMPARE(io.run([i] { return i; }), i);
    }

    void exceptionsComeBack()
    {
        IoThread io({});
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, io.run([]() -> int { throw std::bad_alloc(); }));
        QCOMPARE(io.run([] { return 3; }), 3);
    }

    void nothingIsCalledAfterAStop()
    {
        std::stop_source stop;
        IoThread io(Cancel(stop.get_token()));
        stop.request_stop();
        bool called = false;
        QVERIFY_THROWS_EXCEPTION(Cancelled, io.run([&called] { return called = true; }));
        QVERIFY(!called);
    }

    void aCallThatHangsIsLeftBehind()
    {
        std::promise<void> release;
        std::promise<void> hangs;
        std::promise<void> ended;
        auto held = std::make_shared<int>(7);
        const std::weak_ptr<int> watched = held;
        {
            std::stop_source stop;
            IoThread io(Cancel(stop.get_token()));
            const std::jthread stopper([&] {
                hangs.get_future().wait();
                stop.request_stop();
            });
            QVERIFY_THROWS_EXCEPTION(Cancelled,
                                     io.run([&hangs, &release, &ended, held = std::move(held)] {
                                         hangs.set_value();
                                         release.get_future().wait();
                                         ended.set_value();
                                         return *held;
                                     }));
        }
        QVERIFY(!watched.expired()); // what the call needs lives as long as it does
        release.set_value();
        ended.get_future().wait();
        QTRY_VERIFY(watched.expired());
    }
};

QTEST_APPLESS_MAIN(TestIoThread)
#include "tst_iothread.moc"
