// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/latestjob.h"
#include "window/application.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <new>

using namespace tessera;

#if defined(__SANITIZE_ADDRESS__)
/// What an exception leaves behind in Qt's own functions is never freed.
extern "C" __attribute__((visibility("default"))) int
__lsan_is_turned_off() // NOLINT(bugprone-reserved-identifier)
{
    return 1;
}
#endif

class TestApplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anActionThatThrowsIsToldAndTheNextOneWorks();
    void tellingThatFailsEndsThere();
    void whatAJobDeliversNextArrivesAfterAReceiverThatThrew();
};

void TestApplication::anActionThatThrowsIsToldAndTheNextOneWorks()
{
    QPushButton button;
    int clicks = 0;
    connect(&button, &QPushButton::clicked, this, [&] {
        if (++clicks == 1)
            throw std::bad_alloc();
    });
    std::vector<IssueCode> told;
    connect(static_cast<Application*>(qApp), &Application::handlerFailed, &button,
            [&](const Issue& issue) { told.push_back(issue.code); });
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(told, std::vector<IssueCode>{IssueCode::MemoryExhausted});
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicks, 2);
    QCOMPARE(told.size(), std::size_t{1});
}

void TestApplication::tellingThatFailsEndsThere()
{
    QPushButton button;
    int told = 0;
    connect(&button, &QPushButton::clicked, this, [] { throw 7; });
    connect(static_cast<Application*>(qApp), &Application::handlerFailed, &button,
            [&](const Issue&) {
                ++told;
                throw std::bad_alloc();
            });
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(told, 2);
}

void TestApplication::whatAJobDeliversNextArrivesAfterAReceiverThatThrew()
{
    LatestJob job;
    bool received = false;
    job.start(
        [&](const Cancel&, const LatestJob::Delivery& deliver) {
            deliver([] { throw std::bad_alloc(); });
            deliver([&] { received = true; });
        },
        [](const Issue& issue) { QFAIL(issueName(issue.code)); });
    QTRY_VERIFY(!job.busy());
    QVERIFY(received);
}

int main(int argc, char** argv)
{
    Application application(argc, argv);
    TestApplication test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_application.moc"
