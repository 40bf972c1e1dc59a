// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/texttable.h"
#include "clirun.h"
#include "hostiletable.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdlib>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

using namespace tessera;

namespace {

/// Bytes a terminal would act on: control characters but line ends, directional overrides; isolates
/// are ours where they come in pairs.
QString harmIn(const QString& text)
{
    static const QRegularExpression harmful(QStringLiteral(
        "[\\x{0}-\\x{9}\\x{B}-\\x{1F}\\x{7F}-\\x{9F}\\x{202A}-\\x{202E}\\x{2066}\\x{2067}]"));
    const auto match = harmful.match(text);
    if (text.count(QChar(0x2068)) != text.count(QChar(0x2069)))
        return QStringLiteral("an isolate is open");
    return match.hasMatch() ? QStringLiteral("U+%1").arg(match.captured()[0].unicode(), 4, 16)
                            : QString();
}

#ifdef Q_OS_UNIX
/// A terminal of its own for a process that is started with it as standard output.
class PseudoTerminal {
public:
    PseudoTerminal() : m_master(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        m_usable = m_master >= 0 && ::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0;
        if (m_usable)
            m_held = ::open(name().toLocal8Bit().constData(), O_RDWR | O_NOCTTY);
    }
    ~PseudoTerminal()
    {
        ::close(m_held);
        ::close(m_master);
    }
    bool usable() const { return m_usable && m_held >= 0; }
    QString name() const { return QString::fromLocal8Bit(::ptsname(m_master)); }
    QByteArray read() const
    {
        QByteArray bytes;
        pollfd ready{.fd = m_master, .events = POLLIN, .revents = 0};
        std::array<char, 4096> part{};
        while (::poll(&ready, 1, 200) > 0 && (ready.revents & POLLIN) != 0) {
            const ssize_t count = ::read(m_master, part.data(), part.size());
            if (count <= 0)
                break;
            bytes.append(part.data(), count);
        }
        return bytes;
    }

private:
    int m_master = -1;
    int m_held = -1; ///< so that nothing is lost when the process ends
    bool m_usable = false;
};
#endif

} // namespace

/// What a file holds never acts on a terminal.
class TestCliTerminal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void summariesNameColumnsLiterally_data();
    void summariesNameColumnsLiterally();
    void mistakesAreToldLiterally_data();
    void mistakesAreToldLiterally();
    void dataIsTrueForProgramsAndSafeForPeople();
    void scoresOnATerminalAreSafe();
    void tablesStayAlignedWithLettersOfEveryKind();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QTemporaryDir m_folder;
    QString m_table;
};

void TestCliTerminal::initTestCase()
{
    m_table = m_folder.filePath(QString::fromStdString(hostileFile.name + "\x1b[2J\u202E.csv"));
    QVERIFY(writeTo(m_table, hostileCsv()));
    QVERIFY(writeTo(path("named.csv"), "id\x1b[31m,a,b\n\x1b]0;x\x07"
                                       "1,1,2\n\u202E2,2,3\n3,9,9\n4,9,8\n"));
    const CliResult run =
        runCli({QStringLiteral("analyze"), path("named.csv"), QStringLiteral("--id"),
                QStringLiteral("id\x1b[31m"), QStringLiteral("--k=2"), QStringLiteral("--quiet"),
                QStringLiteral("--model"), path("m.json")});
    QVERIFY2(run.status == 0, qPrintable(run.errors));
}

void TestCliTerminal::summariesNameColumnsLiterally_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("inspect") << QStringList{QStringLiteral("inspect"), m_table};
    QTest::newRow("analyze") << QStringList{QStringLiteral("analyze"), m_table,
                                            QStringLiteral("--k=3")};
    QTest::newRow("stream") << QStringList{QStringLiteral("analyze"), m_table,
                                           QStringLiteral("--k=3"), QStringLiteral("--stream")};
    QTest::newRow("score") << QStringList{QStringLiteral("score"), path("m.json"),
                                          path("named.csv"), QStringLiteral("-o"),
                                          path("s.csv\x1b[31m")};
    QTest::newRow("sample") << QStringList{QStringLiteral("sample"),
                                           path("made\x1b[31m\u202E.csv")};
}

void TestCliTerminal::summariesNameColumnsLiterally()
{
    QFETCH(QStringList, arguments);
    const CliResult run = runCli(arguments);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QCOMPARE(harmIn(run.output), QString());
    QCOMPARE(harmIn(run.errors), QString());
    QVERIFY(!run.output.isEmpty());
    QVERIFY(run.output.size() + run.errors.size() < 20'000);
    if (arguments.front() != QLatin1String("inspect"))
        return;
    for (const HostileName& heading : hostileHeadings())
        QVERIFY2(run.output.contains(shownName(heading.name, longestInTables)),
                 heading.mark.c_str());
}

void TestCliTerminal::mistakesAreToldLiterally_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString harmful = QString::fromUtf8("\x1b[31m\u202E%1 %2\x07");
    const auto row = [](const char* title, const QStringList& arguments) {
        QTest::newRow(title) << arguments;
    };
    const QString analyze = QStringLiteral("analyze");
    row("no such file", {QStringLiteral("inspect"), path("none") + harmful});
    row("no such column", {analyze, m_table, QStringLiteral("--features"), harmful});
    row("wrong value", {analyze, m_table, QStringLiteral("--scale"), harmful});
    row("wrong threads", {analyze, m_table, QStringLiteral("--threads"), harmful});
    row("wrong header", {analyze, m_table, QStringLiteral("--header"), harmful});
    row("unknown option", {analyze, m_table, QStringLiteral("--x") + harmful});
    row("unexpected word", {analyze, m_table, harmful});
    row("wrong folder", {analyze, m_table, QStringLiteral("--k=2"), QStringLiteral("--json"),
                         path("none") + harmful + QStringLiteral("/r.json")});
    QVERIFY(writeTo(path("r.json"), "{\"x\\u001b[31m\\u202e\": 1}"));
    row("recipe", {analyze, m_table, QStringLiteral("--recipe"), path("r.json")});
    QVERIFY(writeTo(path("broken.json"), "{\"x\x1b[31m\u202E"));
    row("broken recipe", {analyze, m_table, QStringLiteral("--recipe"), path("broken.json")});
    QVERIFY(writeTo(path("cut.csv"), "id,\"a\x1b[31m\n1,2\n"));
    row("broken table", {analyze, path("cut.csv")});
}

void TestCliTerminal::mistakesAreToldLiterally()
{
    QFETCH(QStringList, arguments);
    const CliResult run = runCli(arguments);
    QVERIFY(run.status != 0);
    QCOMPARE(harmIn(run.errors), QString());
    QVERIFY(run.errors.startsWith(QStringLiteral("tessera: ")));
    QVERIFY(run.errors.endsWith(QLatin1Char('\n')));
    QVERIFY(run.errors.size() < 5'000);
}

void TestCliTerminal::dataIsTrueForProgramsAndSafeForPeople()
{
    const std::string bytes("a\x1b[31m,\xE2\x80\xAE\xE2\x81\xA8,\xFF\0\n", 17);
    std::ostringstream file;
    Console(file, file).data(bytes);
    QCOMPARE(file.str(), bytes);
    std::ostringstream screen;
    Console terminal(screen, screen);
    terminal.setOutputTerminal(true);
    terminal.data(bytes);
    QCOMPARE(QString::fromStdString(screen.str()),
             QString::fromUtf8("a\uFFFD[31m,\uFFFD\uFFFD,\uFFFD\uFFFD\n"));
}

void TestCliTerminal::scoresOnATerminalAreSafe()
{
#ifndef Q_OS_UNIX
    QSKIP("no pseudo-terminals here");
#else
    const QString program = QStringLiteral(TESSERA_BINARY_DIR "/bin/tessera");
    const PseudoTerminal terminal;
    if (!QFile::exists(program) || !terminal.usable())
        QSKIP("the program is not built here, or there are no terminals");
    const QStringList arguments{QStringLiteral("score"), path("m.json"), path("named.csv")};
    QProcess piped;
    piped.start(program, arguments);
    QVERIFY(piped.waitForFinished(60'000));
    const QByteArray data = piped.readAllStandardOutput();
    QVERIFY(data.startsWith("id\x1b[31m,segment,"));
    QVERIFY(data.contains("\n\"\x1b]0;x\x07"
                          "1\","));
    QProcess seen;
    seen.setStandardOutputFile(terminal.name());
    seen.start(program, arguments);
    QVERIFY(seen.waitForFinished(60'000));
    QCOMPARE(seen.exitCode(), 0);
    const QString text = QString::fromUtf8(terminal.read()).remove(QLatin1Char('\r'));
    QVERIFY2(text.startsWith(QString::fromUtf8("id\uFFFD[31m,segment,")), qPrintable(text));
    QCOMPARE(harmIn(text), QString());
#endif
}

void TestCliTerminal::tablesStayAlignedWithLettersOfEveryKind()
{
    TextTable table({QStringLiteral("name"), QStringLiteral("n")}, "lr");
    table.add({shownName(std::string("e\u0301e\u0301")), QStringLiteral("1")});
    table.add({shownName(std::string("\u05E9\u05DD")), QStringLiteral("2")});
    QCOMPARE(table.text(), QString::fromUtf8("  name  n\n  e\u0301e\u0301    1\n"
                                             "  \u2068\u05E9\u05DD\u2069    2\n"));
}

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "tst_cli_terminal.moc"
