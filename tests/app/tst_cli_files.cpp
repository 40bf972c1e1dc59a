// SPDX-License-Identifier: GPL-3.0-or-later
#include "processrun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <filesystem>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>

using namespace tessera;

/// What a command line may be given as a file, and what becomes of it.
class TestCliFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneFileUnderTwoNamesIsRefused_data();
    void oneFileUnderTwoNamesIsRefused();
    void severalOutputsFitIntoOneStream();
    void anOutputThatCannotBeIsToldBeforeTheWork_data();
    void anOutputThatCannotBeIsToldBeforeTheWork();
    void aFileThatMayNotGrowFurtherIsAnError();
    void outputsAreWrittenThroughLinks();
    void namesNeedNotBeUtf8_data();
    void namesNeedNotBeUtf8();
    void theStandardOutputIsAppendedTo();
    void aSocketIsAnOutput();
    void aReaderThatGoesAwayIsAnError();
    void theTerminalIsATable();
    void theTerminalCanBeInterrupted();
    void whatAKilledRunLeftIsRemoved();
    void twoRunsAtOnceLeaveOneSet();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray contentOf(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    /// A process that works in the test's folder.
    std::unique_ptr<ProcessRun> start(const std::vector<std::string>& words,
                                      ProcessOptions options = {}) const
    {
        options.folder = m_folder->path().toStdString();
        return std::make_unique<ProcessRun>(words, options);
    }
    static std::vector<std::string> wordsOf(const QByteArray& commandLine)
    {
        std::vector<std::string> words;
        for (const QByteArray& word : commandLine.split(' '))
            words.push_back(word.toStdString());
        return words;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray smallTable()
{
    QByteArray csv("a,b\n");
    for (int row = 0; row < 60; ++row)
        csv +=
            QByteArray::number(row % 3 * 10 + row % 7) + ',' + QByteArray::number(row % 3) + '\n';
    return csv;
}

QJsonObject jsonOf(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s", qPrintable(error.errorString()));
    return document.object();
}

} // namespace

void TestCliFiles::init()
{
    if (!QFile::exists(QString::fromStdString(ProcessRun::program())))
        QSKIP("the program is not built here");
    m_folder = std::make_unique<QTemporaryDir>();
    write("in.csv", smallTable());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("sub")));
}

void TestCliFiles::oneFileUnderTwoNamesIsRefused_data()
{
    QTest::addColumn<QByteArray>("arguments");
    const auto row = [](const char* arguments) {
        QTest::newRow(arguments) << QByteArray(arguments);
    };
    row("analyze in.csv --json a.json --profiles ./a.json");
    row("analyze in.csv --json a.json --model sub/../a.json");
    row("analyze in.csv --json sub/a.json --model way/a.json");
    row("analyze in.csv --json dangling --model sub/new");
    row("analyze in.csv --stream --k 2 --json a.json --assignments ./a.json");
    row("analyze in.csv --json hard.csv");
    row("analyze in.csv --json way/../in.csv");
    row("inspect in.csv --json hard.csv");
    row("inspect hard.csv --json ./in.csv");
    row("score model in.csv -o hard.csv");
    row("score model in.csv -o ./model");
}

void TestCliFiles::oneFileUnderTwoNamesIsRefused()
{
    QFETCH(QByteArray, arguments);
    QVERIFY(QFile::link(QStringLiteral("sub"), path("way")));
    QVERIFY(QFile::link(QStringLiteral("sub/new"), path("dangling")));
    write("model", "precious");
    std::filesystem::create_hard_link(path("in.csv").toStdString(), path("hard.csv").toStdString());
    const QStringList before = files();
    const auto run = start(wordsOf(arguments));
    QCOMPARE(run->wait(), 2);
    QVERIFY2(run->errors().contains("same file"), run->errors());
    QCOMPARE(files(), before);
    QCOMPARE(contentOf("in.csv"), smallTable());
    QCOMPARE(contentOf("model"), QByteArray("precious"));
}

void TestCliFiles::severalOutputsFitIntoOneStream()
{
    for (const char* stream : {"/dev/null", "/dev/stdout", "/dev/fd/1"}) {
        const auto run = start(
            {"analyze", "in.csv", "--k", "2", "--quiet", "--json", stream, "--profiles", stream});
        QCOMPARE(run->wait(), 0);
        QCOMPARE(run->output().contains("overall,"), std::string(stream) != "/dev/null");
    }
}

void TestCliFiles::anOutputThatCannotBeIsToldBeforeTheWork_data()
{
    QTest::addColumn<QByteArray>("arguments");
    const auto row = [](const char* arguments) {
        QTest::newRow(arguments) << QByteArray(arguments);
    };
    // Nobody writes into `silent`: whoever reads it waits for ever.
    row("analyze silent --json no/such.json");
    row("analyze silent --json sub");
    row("analyze silent --json a.json --profiles in.csv/p.csv");
    row("analyze silent --stream --k 2 --assignments no/such.csv");
    row("analyze silent --stream --k 2 --model sub");
    row("analyze silent --report loop");
    row("analyze silent --model locked/m");
    row("analyze silent --save-recipe readonly.json");
    row("inspect silent --json no/such.json");
    row("score model silent -o no/such.csv");
    row("sample no/such.csv");
}

void TestCliFiles::anOutputThatCannotBeIsToldBeforeTheWork()
{
    QFETCH(QByteArray, arguments);
    QCOMPARE(start({"analyze", "in.csv", "--k", "2", "--model", "model"})->wait(), 0);
    QCOMPARE(::mkfifo(path("silent").toStdString().c_str(), 0644), 0);
    QVERIFY(QFile::link(QStringLiteral("loop"), path("loop")));
    write("readonly.json", "precious");
    QVERIFY(QFile::setPermissions(path("readonly.json"), QFile::ReadOwner));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("locked")));
    QVERIFY(QFile::setPermissions(path("locked"), QFile::ReadOwner | QFile::ExeOwner));
    // To the one who may do everything, a folder is never locked.
    QCOMPARE(::chmod(m_folder->path().toStdString().c_str(), 0777), 0);
    const bool asNobody = arguments.contains("locked") && ::geteuid() == 0;
    const auto becomeNobody = [asNobody] {
        constexpr uid_t nobody = 65'534;
        if (asNobody && ::setuid(nobody) != 0)
            ::_exit(ProcessRun::notStarted);
    };
    const QStringList before = files();
    const auto run = start(wordsOf(arguments), {.prepare = becomeNobody});
    const int status = run->wait();
    if (asNobody && status == ProcessRun::notStarted)
        QSKIP("another user cannot start the program here");
    QCOMPARE(status, 5);
    QVERIFY2(run->errors().contains("cannot be written"), run->errors());
    QVERIFY(run->output().isEmpty());
    QCOMPARE(files(), before);
    QVERIFY(QFile::setPermissions(path("locked"),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestCliFiles::aFileThatMayNotGrowFurtherIsAnError()
{
    write("old.csv", "precious");
    const QStringList before = files();
    const auto limit = [] {
        const rlimit bytes{.rlim_cur = 10'000, .rlim_max = 10'000};
        ::setrlimit(RLIMIT_FSIZE, &bytes);
    };
    const auto run = start(wordsOf("sample old.csv"), {.prepare = limit});
    QCOMPARE(run->wait(), 5);
    QVERIFY2(run->errors().startsWith("tessera: old.csv: the file cannot be written"),
             run->errors());
    QCOMPARE(contentOf("old.csv"), QByteArray("precious"));
    QCOMPARE(files(), before);
}

void TestCliFiles::outputsAreWrittenThroughLinks()
{
    write("old.csv", "precious");
    QVERIFY(QFile::link(QStringLiteral("sub/new.json"), path("dangling")));
    QVERIFY(QFile::link(QStringLiteral("old.csv"), path("link")));
    const auto run = start(wordsOf("analyze in.csv --k 2 --json dangling --profiles link"));
    QVERIFY2(run->wait() == 0, run->errors());
    QVERIFY(QFileInfo(path("dangling")).isSymLink() && QFileInfo(path("link")).isSymLink());
    QVERIFY(!jsonOf(contentOf("sub/new.json")).isEmpty());
    QVERIFY(contentOf("old.csv").startsWith("segment,"));
}

void TestCliFiles::namesNeedNotBeUtf8_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::newRow("C") << QByteArray("C");
    QTest::newRow("UTF-8") << QByteArray("C.UTF-8");
}

void TestCliFiles::namesNeedNotBeUtf8()
{
    QFETCH(QByteArray, locale);
    const ProcessOptions options{.locale = locale.toStdString()};
    const std::string folder = "Stra\xDF"
                               "e"; // Latin-1
    const std::string root = m_folder->path().toStdString() + "/";
    std::filesystem::create_directory(root + folder);
    const std::string in = folder + "/\xFF.csv";
    std::filesystem::rename(root + "in.csv", root + in);
    const std::string base = folder + "/\xE4";
    auto run = start({"analyze", in, "--k", "2", "--json", base + ".json", "--assignments",
                      base + ".csv", "--report", base + ".pdf", "--model", base + ".model",
                      "--save-recipe", base + ".recipe"},
                     options);
    QVERIFY2(run->wait() == 0, run->errors());
    QVERIFY(run->output().contains("\xEF\xBF\xBD.csv")); // shown as well as can be
    const QByteArray json = [&] {
        QFile file;
        const int descriptor = ::open((root + base + ".json").c_str(), O_RDONLY);
        const bool opened = file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle);
        return opened ? file.readAll() : QByteArray();
    }();
    QVERIFY(jsonOf(json)[QStringLiteral("input")][QStringLiteral("path")].toString().endsWith(
        QStringLiteral("/\uFFFD.csv")));
    run = start({"analyze", in, "--recipe", base + ".recipe", "--json", base + ".again"}, options);
    QVERIFY2(run->wait() == 0, run->errors());
    run =
        start({"analyze", in, "--stream", "--k", "2", "--assignments", base + ".stream"}, options);
    QVERIFY2(run->wait() == 0, run->errors());
    run = start({"score", base + ".model", in, "-o", base + ".scores"}, options);
    QVERIFY2(run->wait() == 0, run->errors());
    for (const char* ending :
         {".json", ".csv", ".pdf", ".model", ".recipe", ".again", ".stream", ".scores"})
        QVERIFY2(std::filesystem::file_size(root + base + ending) > 0, ending);
    run = start({"inspect", in + "\xFE"}, options);
    QCOMPARE(run->wait(), 3);
    QVERIFY2(run->errors().contains("\xEF\xBF\xBD"), run->errors());
    QVERIFY(QString::fromUtf8(run->errors()).toUtf8() == run->errors());
    std::filesystem::remove_all(root + folder); // Qt would not find it
}

/// `--json /dev/stdout >> log` adds to the log, and the summary follows.
void TestCliFiles::theStandardOutputIsAppendedTo()
{
    write("log", "before\n");
    const int log = ::open(path("log").toStdString().c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    QCOMPARE(start(wordsOf("analyze in.csv --k 2 --profiles /dev/stdout"), {.output = log})->wait(),
             0);
    ::close(log);
    const QByteArray content = contentOf("log");
    QVERIFY2(content.startsWith("before\nsegment,name,size,"), content);
    QVERIFY2(content.contains("60 rows read"), content);
    QVERIFY(content.indexOf("overall,") < content.indexOf("60 rows read"));
    const auto run = start(wordsOf("inspect in.csv --quiet --json /dev/stderr"));
    QCOMPARE(run->wait(), 0);
    QVERIFY(!jsonOf(run->errors()).isEmpty());
}

void TestCliFiles::aSocketIsAnOutput()
{
    std::array<int, 2> ends{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()), 0);
    const auto run =
        start(wordsOf("inspect in.csv --quiet --json /dev/stdout"), {.output = ends[1]});
    QCOMPARE(run->wait(), 0);
    ::close(ends[1]);
    QFile reader;
    QVERIFY(reader.open(ends[0], QIODevice::ReadOnly, QFile::AutoCloseHandle));
    QVERIFY(!jsonOf(reader.readAll()).isEmpty());
}

void TestCliFiles::aReaderThatGoesAwayIsAnError()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
    ::close(ends[0]);
    const auto run = start(wordsOf("analyze in.csv --k 2 --json new --profiles /dev/stdout"),
                           {.output = ends[1]});
    ::close(ends[1]);
    QCOMPARE(run->wait(), 5);
    QVERIFY(run->errors().contains("/dev/stdout"));
    QVERIFY(!files().contains(QStringLiteral("new")));
}

namespace {

/// A terminal, and the end at which a person sits.
struct Terminal {
    int person = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    int program = -1;

    Terminal()
    {
        if (person >= 0 && ::grantpt(person) == 0 && ::unlockpt(person) == 0)
            program = ::open(::ptsname(person), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    ~Terminal()
    {
        ::close(program);
        ::close(person);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
};

} // namespace

void TestCliFiles::theTerminalIsATable()
{
    const Terminal terminal;
    if (terminal.program < 0)
        QSKIP("no terminals here");
    const auto run = start(wordsOf("inspect /dev/stdin"), {.input = terminal.program});
    const QByteArray typed("a,b\n1,2\n3,4\n\x04"); // Ctrl-D
    QCOMPARE(::write(terminal.person, typed.constData(), static_cast<std::size_t>(typed.size())),
             typed.size());
    QVERIFY2(run->wait() == 0, run->errors());
    QVERIFY2(run->output().contains("2 rows, 2 columns"), run->output());
}

void TestCliFiles::theTerminalCanBeInterrupted()
{
    const Terminal terminal;
    if (terminal.program < 0)
        QSKIP("no terminals here");
    const auto run = start(wordsOf("inspect /dev/stdin"), {.input = terminal.program});
    QTRY_VERIFY_WITH_TIMEOUT(run->takesCareOf(SIGINT), 30'000);
    QTest::qSleep(150);
    QVERIFY(run->runs());
    run->signal(SIGINT);
    QCOMPARE(run->wait(10'000), 130);
}

void TestCliFiles::whatAKilledRunLeftIsRemoved()
{
    write("out.json.part-999999999-1", "half"); // no process has this number
    write("out.json.part-999999999-x", "a file of somebody");
    write("other.json.part-999999999-1", "of another target");
    QCOMPARE(start(wordsOf("inspect in.csv --json out.json"))->wait(), 0);
    QCOMPARE(files(),
             (QStringList{QStringLiteral("in.csv"), QStringLiteral("other.json.part-999999999-1"),
                          QStringLiteral("out.json"), QStringLiteral("out.json.part-999999999-x"),
                          QStringLiteral("sub")}));
}

void TestCliFiles::twoRunsAtOnceLeaveOneSet()
{
    for (int round = 0; round < 6; ++round) {
        std::vector<std::unique_ptr<ProcessRun>> runs;
        for (const char* k : {"2", "3", "4"})
            runs.push_back(start({"analyze", "in.csv", "--restarts", "1", "--k", k, "--json", "j",
                                  "--model", "m", "--save-recipe", "s", "--profiles", "sub/p"}));
        for (const auto& run : runs)
            QVERIFY2(run->wait() == 0, run->errors());
        const auto k = jsonOf(contentOf("s"))[QStringLiteral("k")].toInt();
        QVERIFY(k >= 2);
        QCOMPARE(jsonOf(contentOf("j"))[QStringLiteral("segments")].toArray().size(), k);
        QCOMPARE(jsonOf(contentOf("m"))[QStringLiteral("centroids")].toArray().size(), k);
        QCOMPARE(contentOf("sub/p").count('\n'), k + 2);
        QCOMPARE(files().size(), 5);
    }
}

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_cli_files.moc"
