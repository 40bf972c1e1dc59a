// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/atomicfile.h"

#include "outputfolder.h"

#include <QTest>

#include <array>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>

using namespace tessera;

/// What is written directly: pipes and files that are open already.
class TestOutputHandle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<OutputFolder>(); }
    void anOpenFileIsAppendedTo();
    void aPipeWithoutAReaderCanBeStopped();
    void aFullPipeCanBeStopped();
    void aReaderThatGoesAwayIsAnError();

private:
    std::unique_ptr<OutputFolder> m_folder;
};

void TestOutputHandle::anOpenFileIsAppendedTo()
{
    const int file = ::open(m_folder->name("log").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QCOMPARE(::write(file, "before\n", 7), 7);
    const std::string number = std::to_string(file);
    QVERIFY(writeFileAtomically("/dev/fd/" + number, "one\n").ok());
    QVERIFY(writeFileAtomically("/proc/self/fd/" + number, "two\n").ok());
    QVERIFY(QFile::link(QStringLiteral("/proc/self/fd/%1").arg(file), m_folder->path("link")));
    QVERIFY(writeFileAtomically(m_folder->name("link"), "three\n").ok());
    QCOMPARE(::write(file, "after\n", 6), 6); // it is the same file as before
    ::close(file);
    QCOMPARE(m_folder->contentOf("log"), QByteArray("before\none\ntwo\nthree\nafter\n"));
    QVERIFY(!writeFileAtomically("/dev/fd/" + number, "x").ok());
    const int readable = ::open(m_folder->name("log").c_str(), O_RDONLY | O_CLOEXEC);
    QVERIFY(!tryOutput("/dev/fd/" + std::to_string(readable)).ok());
    ::close(readable);
}

namespace {

/// Runs `work` with a Cancel that is stopped soon; true when it was.
bool canBeStopped(const std::function<void(const Cancel&)>& work)
{
    std::stop_source stop;
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        stop.request_stop();
    });
    try {
        work(Cancel(stop.get_token()));
    } catch (const Cancelled&) {
        return true;
    }
    return false;
}

} // namespace

void TestOutputHandle::aPipeWithoutAReaderCanBeStopped()
{
    QCOMPARE(::mkfifo(m_folder->name("pipe").c_str(), 0600), 0);
    QVERIFY(tryOutput(m_folder->name("pipe")).ok()); // and does not wait
    QVERIFY(canBeStopped([this](const Cancel& cancel) {
        (void)writeFileAtomically(m_folder->name("pipe"), "x", cancel).ok();
    }));
    QByteArray read;
    std::thread reader([&] { read = m_folder->contentOf("pipe"); });
    const bool written =
        writeFileAtomically(m_folder->name("pipe"), std::string(200'000, 'x')).ok();
    reader.join();
    QVERIFY(written);
    QCOMPARE(read.size(), 200'000);
}

void TestOutputHandle::aFullPipeCanBeStopped()
{
    QCOMPARE(::mkfifo(m_folder->name("pipe").c_str(), 0600), 0);
    const int reader = ::open(m_folder->name("pipe").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(canBeStopped([this](const Cancel& cancel) {
        (void)writeFileAtomically(m_folder->name("pipe"), std::string(1'000'000, 'x'), cancel).ok();
    }));
    ::close(reader);
}

void TestOutputHandle::aReaderThatGoesAwayIsAnError()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    ::close(ends[0]);
    const Outcome written = writeFileAtomically("/dev/fd/" + std::to_string(ends[1]), "x");
    ::close(ends[1]);
    QVERIFY(!written.ok()); // and this process was not ended by a signal
    QCOMPARE(written.issue().code, IssueCode::OutputNotWritable);
}

QTEST_GUILESS_MAIN(TestOutputHandle)
#include "tst_outputhandle.moc"
