// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace tessera;

/// What only a process can show: signals, environment, a display that is not there.
class TestCliProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noDisplayIsNeeded_data();
    void noDisplayIsNeeded();
    void anUnusableDisplayIsASentence_data();
    void anUnusableDisplayIsASentence();
    void interruptionEndsWith130AndLeavesTheOldFile();
    void killingLeavesTheOldFile();
    void aFullStandardOutputIsReported();
    void threadsDoNotChangeAByte();
    void thePlainCLocaleIsUnderstood();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    std::unique_ptr<QProcess> start(const QStringList& arguments,
                                    const QProcessEnvironment& environment);
    QTemporaryDir m_folder;
    QString m_program = QStringLiteral(TESSERA_BINARY_DIR "/bin/tessera");
};

void TestCliProcess::initTestCase()
{
    if (!QFile::exists(m_program))
        QSKIP("the program is not built here");
    QFile file(path("sample.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(sampleCsv()));
}

std::unique_ptr<QProcess> TestCliProcess::start(const QStringList& arguments,
                                                const QProcessEnvironment& environment)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(m_program, arguments);
    return process;
}

void TestCliProcess::noDisplayIsNeeded_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("version") << QStringList{QStringLiteral("--version")};
    QTest::newRow("inspect") << QStringList{QStringLiteral("inspect"), path("sample.csv")};
    QTest::newRow("report") << QStringList{
        QStringLiteral("analyze"),      path("sample.csv"),         QStringLiteral("--k=3"),
        QStringLiteral("--restarts=1"), QStringLiteral("--report"), path("r.pdf")};
}

void TestCliProcess::noDisplayIsNeeded()
{
    QFETCH(QStringList, arguments);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
        environment.remove(QLatin1String(name));
    const auto process = start(arguments, environment);
    QVERIFY(process->waitForFinished(60'000));
    const QByteArray errors = process->readAllStandardError();
    QVERIFY2(process->exitCode() == 0 && errors.isEmpty(), errors);
    QVERIFY(!process->readAllStandardOutput().isEmpty());
}

void TestCliProcess::anUnusableDisplayIsASentence_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("no X server") << QStringLiteral("DISPLAY") << QStringLiteral(":7777");
    QTest::newRow("no name of a display")
        << QStringLiteral("DISPLAY") << QStringLiteral("nonsense");
    QTest::newRow("no compositor") << QStringLiteral("WAYLAND_DISPLAY") << QStringLiteral("none-0");
    QTest::newRow("no platform") << QStringLiteral("QT_QPA_PLATFORM") << QStringLiteral("none");
}

void TestCliProcess::anUnusableDisplayIsASentence()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    environment.insert(variable, value);
    const auto process = start({path("sample.csv")}, environment);
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 2);
    const QByteArray said = process->readAllStandardError();
    QVERIFY2(said.startsWith("tessera: there is no display"), said.constData());
    QCOMPARE(said.count('\n'), 1);
}

void TestCliProcess::interruptionEndsWith130AndLeavesTheOldFile()
{
    QFile old(path("out.json"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("precious") == 8);
    old.close();
    const auto process =
        start({QStringLiteral("analyze"), path("sample.csv"), QStringLiteral("--restarts=100000"),
               QStringLiteral("--progress"), QStringLiteral("--json"), path("out.json")},
              QProcessEnvironment::systemEnvironment());
    QVERIFY(process->waitForStarted());
    QByteArray progress;
    QTRY_VERIFY_WITH_TIMEOUT((progress += process->readAllStandardError()).contains("segments"),
                             30'000);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(10'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 130);
    QVERIFY(process->readAllStandardOutput().isEmpty());
    QVERIFY(process->readAllStandardError().contains("interrupted"));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("precious"));
}

void TestCliProcess::killingLeavesTheOldFile()
{
    QFile old(path("killed.json"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("precious") == 8);
    old.close();
    const auto process =
        start({QStringLiteral("analyze"), path("sample.csv"), QStringLiteral("--restarts=100000"),
               QStringLiteral("--json"), path("killed.json")},
              QProcessEnvironment::systemEnvironment());
    QVERIFY(process->waitForStarted());
    QTest::qSleep(300);
    process->kill();
    QVERIFY(process->waitForFinished(10'000));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("precious"));
}

void TestCliProcess::aFullStandardOutputIsReported()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("no /dev/full here");
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(m_program, {QStringLiteral("inspect"), path("sample.csv")});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 5);
    QVERIFY(process.readAllStandardError().startsWith("tessera: "));
}

void TestCliProcess::threadsDoNotChangeAByte()
{
    QList<QByteArray> results;
    for (const char* threads : {"1", "2"}) {
        const auto process = start(
            {QStringLiteral("analyze"), path("sample.csv"), QStringLiteral("--k-range=2..4"),
             QStringLiteral("--restarts=2"), QStringLiteral("--threads"), QLatin1String(threads),
             QStringLiteral("--quiet"), QStringLiteral("--json"), path("t.json")},
            QProcessEnvironment::systemEnvironment());
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
        QFile file(path("t.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const qsizetype seconds = json.indexOf("\"seconds\"");
        QVERIFY(seconds > 0);
        results << json.left(seconds);
    }
    QCOMPARE(results[0], results[1]);
}

void TestCliProcess::thePlainCLocaleIsUnderstood()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"LANG", "LC_ALL", "LANGUAGE"})
        environment.insert(QLatin1String(name), QStringLiteral("C"));
    const auto process = start({QStringLiteral("inspect"), path("sample.csv")}, environment);
    QVERIFY(process->waitForFinished(30'000));
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(process->readAllStandardOutput().contains("8,950 rows"));
}

QTEST_GUILESS_MAIN(TestCliProcess)
#include "tst_cli_process.moc"
