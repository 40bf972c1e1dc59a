// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cancel.h"
#include "base/fingerprint.h"
#include "base/job.h"
#include "base/parallel.h"
#include "base/random.h"
#include "base/result.h"
#include "base/rowset.h"
#include "base/tasks.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <cmath>
#include <functional>
#include <limits>
#include <new>
#include <stdexcept>
#include <thread>

using namespace tessera;

class TestCore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resultCarriesValueOrIssue()
    {
        const Result<int> good = 4;
        const Result<int> bad = Issue{.code = IssueCode::FileEmpty};
        QVERIFY(good.ok());
        QCOMPARE(*good, 4);
        QVERIFY(!bad.ok());
        QCOMPARE(bad.issue().code, IssueCode::FileEmpty);
    }

    void fingerprintsTellOrderAndLengthApart()
    {
        const auto of = [](std::string_view a, std::string_view b) {
            return FingerprintBuilder().add(a).add(b).finish();
        };
        QCOMPARE(of("ab", "c"), of("ab", "c"));
        QVERIFY(of("ab", "c") != of("a", "bc"));
        QVERIFY(of("a", "b") != of("b", "a"));
        QCOMPARE(FingerprintBuilder().add(0.0).finish(), FingerprintBuilder().add(-0.0).finish());
        QCOMPARE(of("a", "b").hex().size(), std::size_t{32});
    }

    void streamsDependOnTheirSeedsOnly()
    {
        Random a(1, 2, 3);
        Random b(1, 2, 3);
        Random c(1, 2, 4);
        const std::uint64_t first = a.next();
        QCOMPARE(first, b.next());
        QVERIFY(first != c.next());
    }

    void uniformAndNormalHaveTheirMoments()
    {
        Random random(7);
        double sum = 0;
        double squares = 0;
        double uniform = 0;
        const int count = 100'000;
        for (int i = 0; i < count; ++i) {
            const double z = random.normal();
            sum += z;
            squares += z * z;
            const double u = random.uniform();
            QVERIFY(u >= 0.0 && u < 1.0);
            uniform += u;
        }
        QVERIFY(std::abs(sum / count) < 0.02);
        QVERIFY(std::abs(squares / count - 1.0) < 0.02);
        QVERIFY(std::abs(uniform / count - 0.5) < 0.005);
    }

    void rowSetsCombine()
    {
        const std::vector<RowId> odd{1, 3, 65, 127};
        RowSet set(130, odd);
        QCOMPARE(set.count(), RowId{4});
        QCOMPARE(set.rows(), odd);
        RowSet other(130);
        other.insert(3);
        other.insert(129);
        RowSet both = set;
        both &= other;
        QCOMPARE(both.rows(), std::vector<RowId>{3});
        set -= other;
        QVERIFY(!set.contains(3));
        set |= other;
        QCOMPARE(set.count(), RowId{5});
        const RowSet same = set;
        set ^= same;
        QVERIFY(set.empty());
    }

    void aStopRequestThrowsAtThePoll()
    {
        std::stop_source source;
        const Cancel cancel(source.get_token());
        cancel.poll();
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, cancel.poll());
    }

    void tasksLeadToFurtherTasks()
    {
        for (const TaskOrder order : {TaskOrder::AtTheSameTime, TaskOrder::OneByOne}) {
            Tasks tasks(order);
            std::vector<int> handed(64); // written before a task is added, read in it
            std::vector<int> seen(64);
            const std::function<void(std::size_t)> grow = [&](std::size_t i) {
                handed[i] = static_cast<int>(i);
                tasks.add([&, i] {
                    seen[i] = handed[i];
                    for (const std::size_t next : {2 * i, 2 * i + 1})
                        if (next < seen.size())
                            grow(next);
                });
            };
            grow(1);
            tasks.wait();
            for (std::size_t i = 1; i < seen.size(); ++i)
                QCOMPARE(seen[i], static_cast<int>(i));
            tasks.add([&] { seen[0] = 7; }); // it can be used again
            tasks.wait();
            QCOMPARE(seen[0], 7);
        }
    }

    void tasksThatAreGivenUpHaveEndedBeforeWhatTheyUse()
    {
        std::atomic<int> running = 0;
        std::atomic<bool> late = false;
        for (int attempt = 0; attempt < 50; ++attempt) {
            bool caught = false;
            try {
                std::atomic<bool> alive = true;
                struct Owner {
                    std::atomic<bool>& alive;
                    ~Owner() { alive = false; }
                } const owner{alive};
                Tasks tasks(TaskOrder::AtTheSameTime);
                for (int i = 0; i < 8; ++i)
                    tasks.add([&] {
                        ++running;
                        std::this_thread::sleep_for(std::chrono::microseconds(200));
                        late = late || !alive;
                        --running;
                        throw std::runtime_error("a task");
                    });
                throw std::logic_error("the one who waits");
            } catch (const std::logic_error&) {
                caught = true;
            }
            QVERIFY(caught);
            QCOMPARE(running.load(), 0);
        }
        QVERIFY(!late);
    }

    void aJobIsWhatItsWorkReturns()
    {
        QCOMPARE(runJob({}, [] { return 7; }).value(), 7);
        QCOMPARE(runJob({}, []() -> Result<int> { return 8; }).value(), 8);
        QVERIFY(runJob({}, [] {}).ok());
        QCOMPARE(runJob(3, {}, [] { return 9; }).value(), 9);
        const Result<int> refused =
            runJob({}, []() -> Result<int> { return Issue{.code = IssueCode::FileEmpty}; });
        QCOMPARE(refused.issue().code, IssueCode::FileEmpty);
    }

    void whateverIsThrownInAJobIsAnIssue()
    {
        const auto codeOf = [](auto thrown) {
            return runJob(2, {},
                          [&] {
                              parallelFor(4, [&](std::size_t i) {
                                  if (i == 2)
                                      throw thrown;
                              });
                          })
                .issue()
                .code;
        };
        QCOMPARE(codeOf(Cancelled{}), IssueCode::Cancelled);
        QCOMPARE(codeOf(std::bad_alloc()), IssueCode::MemoryExhausted);
        QCOMPARE(codeOf(std::length_error("long")), IssueCode::MemoryExhausted);
        QCOMPARE(codeOf(std::logic_error("square")), IssueCode::Unexpected);
        QCOMPARE(codeOf(42), IssueCode::Unexpected);
    }

    void aThreadThatCannotBeStartedIsALackOfMemory()
    {
        const auto codeOf = [](const auto& thrown) {
            return runJob({}, [&] { throw thrown; }).issue().code;
        };
        const auto system = [](std::errc error) {
            return std::system_error(std::make_error_code(error));
        };
        QCOMPARE(codeOf(system(std::errc::resource_unavailable_try_again)),
                 IssueCode::MemoryExhausted);
        QCOMPARE(codeOf(system(std::errc::not_enough_memory)), IssueCode::MemoryExhausted);
        QCOMPARE(codeOf(std::runtime_error("pthread_create has failed: no resources")),
                 IssueCode::MemoryExhausted); // as oneTBB says it
        QCOMPARE(codeOf(system(std::errc::invalid_argument)), IssueCode::Unexpected);
    }

    void aJobThatWasStoppedBeforeItBeganDoesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        bool ran = false;
        const Outcome outcome = runJob(Cancel(stop.get_token()), [&] { ran = true; });
        QCOMPARE(outcome.issue().code, IssueCode::Cancelled);
        QVERIFY(!ran);
    }

    void moreThreadsThanCoresAreNotMade()
    {
        for (const int threads : {1, 65'537, std::numeric_limits<int>::max()})
            QVERIFY(runJob(threads, {}, [] { parallelFor(100, [](std::size_t) {}); }).ok());
    }

    void oneByOneTasksComeInTheirOrder()
    {
        Tasks tasks(TaskOrder::OneByOne);
        std::vector<int> order;
        tasks.add([&] {
            order.push_back(1);
            tasks.add([&] { order.push_back(3); });
        });
        tasks.add([&] { order.push_back(2); });
        QVERIFY(order.empty());
        tasks.wait();
        QCOMPARE(order, (std::vector<int>{1, 2, 3}));
    }

    void whatATaskThrowsArrives()
    {
        for (const TaskOrder order : {TaskOrder::AtTheSameTime, TaskOrder::OneByOne}) {
            Tasks tasks(order);
            for (int i = 0; i < 100; ++i)
                tasks.add([i] {
                    if (i == 20)
                        throw Cancelled();
                });
            QVERIFY_THROWS_EXCEPTION(Cancelled, tasks.wait());
        }
    }
};

QTEST_APPLESS_MAIN(TestCore)
#include "tst_core.moc"
