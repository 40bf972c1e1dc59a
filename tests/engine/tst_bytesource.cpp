// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/path.h"
#include "formats/format.h"
#include "io/bytesource.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fstream>
#include <thread>

#ifdef __linux__
#include "systemcalls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace tessera;

namespace {

/// Far more than a stop takes on a loaded machine, far less than for ever.
constexpr qint64 atOnceMs = 5'000;

/// Asks for a stop as soon as `ready` holds.
class Stopper {
public:
    explicit Stopper(std::function<bool()> ready)
        : m_thread([this, ready = std::move(ready)] {
            while (!ready())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            m_stop.request_stop();
        })
    {}
    ~Stopper() { m_thread.join(); }
    Stopper(const Stopper&) = delete;
    Stopper& operator=(const Stopper&) = delete;

    Cancel cancel() const { return Cancel(m_stop.get_token()); }

private:
    std::stop_source m_stop;
    std::thread m_thread;
};

std::function<bool()> soon()
{
    return [from = std::chrono::steady_clock::now()] {
        return std::chrono::steady_clock::now() - from > std::chrono::milliseconds(50);
    };
}

IssueCode refusal(const auto& result)
{
    return result.ok() ? IssueCode{} : result.issue().code;
}

} // namespace

/// Bytes from files, pipes and what does not answer.
class TestByteSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase()
    {
        std::filesystem::remove_all(pathOf(path("Stra\xDF"
                                                "e \xFF.csv")));
    }
    void aFileIsReadAnyNumberOfTimes();
    void namesNeedNotBeUtf8();
#ifdef __linux__
    void aPipeIsReadToItsEnd();
    void aPipeThatNobodyWritesIntoCanBeStopped();
    void aPipeThatDeliversNothingCanBeStopped();
    void anOpenThatHangsCanBeStopped();
    void aReadThatHangsCanBeStopped();
    void aPreviewThatHangsCanBeStopped();
    void otherDevicesAreRefused();
    void aLoopOfLinksIsRefused();
#endif

private:
    std::string path(const std::string& name) const
    {
        return m_folder.path().toStdString() + "/" + name;
    }
    std::string file(const std::string& name, const std::string& content) const
    {
        std::ofstream(pathOf(path(name)), std::ios::binary) << content;
        return path(name);
    }
    QTemporaryDir m_folder;
};

void TestByteSource::aFileIsReadAnyNumberOfTimes()
{
    const std::string path = file("digits", "0123456789");
    auto source = csv::ByteSource::open(path).value();
    QCOMPARE(source.size(), 10);
    for (int pass = 0; pass < 2; ++pass) {
        std::string text = ">";
        QCOMPARE(source.read(text, 4), 4U);
        QCOMPARE(source.read(text, 100), 6U);
        QCOMPARE(source.read(text, 100), 0U);
        QCOMPARE(text, std::string(">0123456789"));
        source.rewind();
    }
    QVERIFY(!source.changed());
    file("digits", "012345678");
    QVERIFY(source.changed());
}

void TestByteSource::namesNeedNotBeUtf8()
{
#ifdef _WIN32
    QSKIP("names are UTF-16");
#else
    const std::string path = file("Stra\xDF"
                                  "e \xFF.csv",
                                  "a,b\n1,2\n"); // Latin-1
    const auto table = readTable({.path = path});
    QVERIFY(table.ok());
    QCOMPARE((*table)->source().path, path);
    const auto missing = readTable({.path = path + "\xFE"});
    QCOMPARE(refusal(missing), IssueCode::FileNotFound);
    QCOMPARE(missing.issue().where.path, path + "\xFE");
#endif
}

#ifdef __linux__

void TestByteSource::aPipeIsReadToItsEnd()
{
    const std::string pipe = path("pipe");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    const std::string content(300'000, 'x');
    std::thread writer([&] {
        std::ofstream out(pipe, std::ios::binary);
        out << content.substr(0, 10);
        out.flush();
        std::this_thread::sleep_for(std::chrono::milliseconds(60)); // a writer that thinks
        out << content.substr(10);
    });
    auto source = csv::ByteSource::open(pipe).value();
    writer.join();
    std::string text;
    QCOMPARE(source.read(text, content.size() + 1), content.size());
    QCOMPARE(text, content);
    QVERIFY(!source.changed());
}

void TestByteSource::aPipeThatNobodyWritesIntoCanBeStopped()
{
    const std::string pipe = path("silent");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    const Stopper stopper(soon());
    QElapsedTimer timer;
    timer.start();
    QVERIFY_THROWS_EXCEPTION(Cancelled, csv::ByteSource::open(pipe, stopper.cancel()).ok());
    QVERIFY(timer.elapsed() < atOnceMs);
    // Nobody reads any more: whoever writes now is told so instead of talking to the dead.
    QTRY_COMPARE(::open(pipe.c_str(), O_WRONLY | O_NONBLOCK), -1);
    QCOMPARE(errno, ENXIO);
}

void TestByteSource::aPipeThatDeliversNothingCanBeStopped()
{
    const std::string pipe = path("slow");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    const int writer = ::open(pipe.c_str(), O_RDWR);
    QVERIFY(writer >= 0);
    QCOMPARE(::write(writer, "a,b\n1,", 6), 6);
    const Stopper stopper(soon());
    QCOMPARE(refusal(readTable({.path = pipe}, stopper.cancel())), IssueCode::Cancelled);
    ::close(writer);
}

void TestByteSource::anOpenThatHangsCanBeStopped()
{
    const std::string path = file("gone.csv", "a,b\n1,2\n");
    std::optional<systemcalls::Hang> hang("gone.csv");
    {
        const Stopper stopper([] { return systemcalls::Hang::hanging() == 1; });
        QCOMPARE(refusal(readTable({.path = path}, stopper.cancel())), IssueCode::Cancelled);
    }
    QCOMPARE(systemcalls::Hang::hanging(), 1); // it goes on hanging, alone
    hang.reset();
    QTRY_COMPARE(systemcalls::Hang::hanging(), 0);
    QVERIFY(readTable({.path = path}).ok());
}

void TestByteSource::aReadThatHangsCanBeStopped()
{
    const std::string path = file("half.csv", "a,b\n" + std::string(3'000'000, '1'));
    std::string text;
    {
        std::optional<systemcalls::Hang> hang;
        const Stopper stopper([] { return systemcalls::Hang::hanging() == 1; });
        auto source = csv::ByteSource::open(path, stopper.cancel()).value();
        QCOMPARE(source.read(text, 4), 4U);
        hang.emplace("half.csv");
        QVERIFY_THROWS_EXCEPTION(Cancelled, source.read(text, 2'000'000));
        QVERIFY_THROWS_EXCEPTION(Cancelled, source.read(text, 1)); // nor does it hang again
    }
    QTRY_COMPARE(systemcalls::Hang::hanging(), 0);
    QCOMPARE(text, std::string("a,b\n"));
}

void TestByteSource::aPreviewThatHangsCanBeStopped()
{
    const std::string path = file("preview.csv", "a,b\n1,2\n");
    const systemcalls::Hang hang("preview.csv");
    const Stopper stopper([] { return systemcalls::Hang::hanging() == 1; });
    QCOMPARE(refusal(previewFile(path, {}, 10, stopper.cancel())), IssueCode::Cancelled);
}

void TestByteSource::otherDevicesAreRefused()
{
    QCOMPARE(refusal(csv::ByteSource::open("/dev/zero")), IssueCode::FileNotReadable);
    QCOMPARE(refusal(csv::ByteSource::open("/dev/null")), IssueCode::FileNotReadable);
}

void TestByteSource::aLoopOfLinksIsRefused()
{
    QVERIFY(QFile::link(QStringLiteral("loop"), m_folder.filePath(QStringLiteral("loop"))));
    QCOMPARE(refusal(csv::ByteSource::open(path("loop"))), IssueCode::FileNotReadable);
}

#endif

QTEST_APPLESS_MAIN(TestByteSource)
#include "tst_bytesource.moc"
