// SPDX-License-Identifier: GPL-3.0-or-later
#include "processrun.h"
#include "sample/sample.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include <sys/stat.h>

using namespace tessera;

namespace {

/// A pipe that is full already: whoever writes into it waits.
class FullPipe {
public:
    FullPipe()
    {
        if (::pipe2(m_ends.data(), O_CLOEXEC) != 0)
            qFatal("no pipe");
        const int flags = ::fcntl(m_ends[1], F_GETFL);
        ::fcntl(m_ends[1], F_SETFL, flags | O_NONBLOCK);
        while (::write(m_ends[1], "x", 1) == 1) {
        }
        ::fcntl(m_ends[1], F_SETFL, flags);
    }
    ~FullPipe()
    {
        for (const int end : m_ends)
            ::close(end);
    }
    FullPipe(const FullPipe&) = delete;
    FullPipe& operator=(const FullPipe&) = delete;
    int end() const { return m_ends[1]; }

private:
    std::array<int, 2> m_ends{};
};

} // namespace

/// Signals end the program at every moment, with the status that a shell expects.
class TestCliSignals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSignalEndsTheProgramWhereverItWaits_data();
    void aSignalEndsTheProgramWhereverItWaits();
    void aSignalEndsTheProgramFromTheFirstMoment();
    void aSignalAtAnyMomentLeavesWholeFiles_data();
    void aSignalAtAnyMomentLeavesWholeFiles();
    void aFullStandardOutputDoesNotKeepTheProgram();
    void fullErrorsDoNotKeepTheProgram();
    void aSecondSignalEndsTheProgram();
    void anInterruptionIsToldOnce();
    void anIgnoredSignalStaysIgnored();

private:
    std::string path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    /// @x is the file x in the test's folder.
    std::vector<std::string> wordsOf(const char* commandLine) const;
    QStringList files() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    QTemporaryDir m_folder;
    int m_talker = -1;   ///< writes into the pipe `half` and never ends
    int m_listener = -1; ///< has opened the pipe `deaf` and never reads
};

void TestCliSignals::initTestCase()
{
    if (!QFile::exists(QString::fromStdString(ProcessRun::program())))
        QSKIP("the program is not built here");
    const auto write = [this](const char* name, const std::string& content) {
        QFile file(QString::fromStdString(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(content));
    };
    write("sample.csv", sampleCsv());
    std::string small = "a,b\n";
    for (int row = 0; row < 60; ++row)
        small += std::to_string(row % 3 * 10 + row % 7) + ',' + std::to_string(row % 3) + '\n';
    write("small.csv", small);
    for (const char* pipe : {"silent", "half", "deaf"})
        QCOMPARE(::mkfifo(path(pipe).c_str(), 0600), 0);
    m_talker = ::open(path("half").c_str(), O_RDWR | O_CLOEXEC);
    QCOMPARE(::write(m_talker, "a,b\n1,", 6), 6);
    m_listener = ::open(path("deaf").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(m_listener >= 0);
    ProcessRun model(wordsOf("analyze @sample.csv --k 3 --restarts 1 --model @model"), {});
    QCOMPARE(model.wait(), 0);
}

std::vector<std::string> TestCliSignals::wordsOf(const char* commandLine) const
{
    std::vector<std::string> words;
    for (const QByteArray& word : QByteArray(commandLine).split(' '))
        words.push_back(word.startsWith('@') ? path(word.mid(1).constData()) : word.toStdString());
    return words;
}

void TestCliSignals::aSignalEndsTheProgramWhereverItWaits_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<int>("signal");
    const std::array<std::pair<const char*, int>, 3> signals{
        {{"SIGINT", SIGINT}, {"SIGTERM", SIGTERM}, {"SIGHUP", SIGHUP}}};
    int next = 0;
    const auto row = [&](const char* moment, const char* arguments) {
        const auto& [name, number] = signals[static_cast<std::size_t>(next++ % 3)];
        QTest::addRow("%s, %s", moment, name) << QByteArray(arguments) << number;
    };
    for (int i = 0; i < 3; ++i)
        row("a table that nobody writes", "analyze @silent");
    row("a table that never ends", "inspect @half");
    row("a table in blocks", "analyze @silent --stream --k 3");
    row("a recipe that nobody writes", "analyze @small.csv --recipe @silent");
    row("a model that nobody writes", "score @silent @small.csv");
    row("a table to be scored", "score @model @half");
    row("an output that nobody reads", "inspect @small.csv --json @silent");
    row("one of several outputs", "analyze @small.csv --k 2 --json @new --profiles @silent");
    row("an output that is full", "analyze @sample.csv --k 2 --restarts 1 --assignments @deaf");
    row("an output in blocks", "analyze @small.csv --stream --k 2 --assignments @silent");
    row("the sample that nobody reads", "sample @silent");
    row("the work itself", "analyze @sample.csv --restarts 100000 --json @new");
    row("the advice", "analyze @sample.csv --k 3 --restarts 100000 --advice --json @new");
}

void TestCliSignals::aSignalEndsTheProgramWhereverItWaits()
{
    QFETCH(QByteArray, arguments);
    QFETCH(int, signal);
    const QStringList before = files();
    ProcessRun run(wordsOf(arguments.constData()), {});
    QTRY_VERIFY_WITH_TIMEOUT(run.takesCareOf(signal), 30'000);
    QTest::qSleep(60);
    QVERIFY2(run.runs(), run.errors());
    run.signal(signal);
    QCOMPARE(run.wait(10'000), 128 + signal);
    QVERIFY(run.output().isEmpty());
    QVERIFY2(run.errors().endsWith("interrupted\n"), run.errors());
    QCOMPARE(files(), before);
}

/// Before the program takes care of signals, the system does.
void TestCliSignals::aSignalEndsTheProgramFromTheFirstMoment()
{
    for (int delay = 0; delay < 60; delay += 5) {
        ProcessRun run(wordsOf("inspect @silent"), {});
        QTest::qSleep(delay);
        run.signal(SIGTERM);
        QCOMPARE(run.wait(10'000), 128 + SIGTERM);
    }
}

void TestCliSignals::aSignalAtAnyMomentLeavesWholeFiles_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGKILL") << SIGKILL;
}

void TestCliSignals::aSignalAtAnyMomentLeavesWholeFiles()
{
    QFETCH(int, signal);
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("set")));
    const std::vector<std::string> all =
        wordsOf("analyze @small.csv --k 2 --restarts 1 --json @set/j --assignments @set/a "
                "--profiles @set/p --report @set/r.pdf --model @set/m --save-recipe @set/s");
    for (int round = 0; round < 5; ++round) {
        ProcessRun run(all, {});
        QTest::qSleep(static_cast<int>(QRandomGenerator::global()->bounded(400)));
        run.signal(signal);
        const int status = run.wait(10'000);
        QVERIFY2(status == 128 + signal || status == 0, run.errors());
        const QStringList made =
            QDir(QString::fromStdString(path("set"))).entryList(QDir::Files | QDir::Hidden);
        if (signal != SIGKILL)
            QVERIFY2(made.isEmpty() || made.size() == 6, qPrintable(made.join(QLatin1Char(' '))));
        for (const QString& name : made)
            QVERIFY2(!name.contains(QStringLiteral(".part-")) || signal == SIGKILL,
                     qPrintable(name));
        if (!made.isEmpty())
            QVERIFY(QDir(QString::fromStdString(path("set"))).removeRecursively());
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("set")));
    }
}

void TestCliSignals::aFullStandardOutputDoesNotKeepTheProgram()
{
    const FullPipe pipe;
    ProcessRun run(wordsOf("score @model @sample.csv"), {.output = pipe.end()});
    QTRY_VERIFY_WITH_TIMEOUT(run.takesCareOf(SIGTERM), 30'000);
    QTest::qSleep(400);
    QVERIFY(run.runs());
    run.signal(SIGTERM);
    QCOMPARE(run.wait(10'000), 128 + SIGTERM);
}

void TestCliSignals::fullErrorsDoNotKeepTheProgram()
{
    const FullPipe pipe;
    ProcessRun run(wordsOf("analyze @sample.csv --restarts 100000 --progress"),
                   {.errors = pipe.end()});
    QTRY_VERIFY_WITH_TIMEOUT(run.takesCareOf(SIGTERM), 30'000);
    QTest::qSleep(300);
    run.signal(SIGTERM);
    QCOMPARE(run.wait(10'000), 128 + SIGTERM);
}

void TestCliSignals::aSecondSignalEndsTheProgram()
{
    ProcessRun run(wordsOf("inspect @silent"), {});
    QTRY_VERIFY_WITH_TIMEOUT(run.takesCareOf(SIGINT), 30'000);
    run.signal(SIGINT);
    run.signal(SIGTERM);
    const int status = run.wait(10'000);
    QVERIFY(status == 128 + SIGINT || status == 128 + SIGTERM);
}

void TestCliSignals::anInterruptionIsToldOnce()
{
    const FullPipe pipe; // nothing but the end of the process helps
    ProcessRun run(wordsOf("score @model @sample.csv --quiet"), {.output = pipe.end()});
    QTRY_VERIFY_WITH_TIMEOUT(run.takesCareOf(SIGINT), 30'000);
    QTest::qSleep(400);
    run.signal(SIGINT);
    QCOMPARE(run.wait(10'000), 128 + SIGINT);
    QCOMPARE(run.errors().count("interrupted"), 1);
}

/// As nohup does it.
void TestCliSignals::anIgnoredSignalStaysIgnored()
{
    ProcessRun run(wordsOf("inspect @silent"), {.prepare = [] { std::signal(SIGHUP, SIG_IGN); }});
    QTRY_VERIFY_WITH_TIMEOUT(run.takesCareOf(SIGTERM), 30'000);
    QVERIFY(!run.takesCareOf(SIGHUP));
    run.signal(SIGHUP);
    QTest::qSleep(100);
    QVERIFY(run.runs());
    run.signal(SIGTERM);
    QCOMPARE(run.wait(10'000), 128 + SIGTERM);
}

QTEST_GUILESS_MAIN(TestCliSignals)
#include "tst_cli_signals.moc"
