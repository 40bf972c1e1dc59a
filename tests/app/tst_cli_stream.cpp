// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "sample/sample.h"
#include "words/translations.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace tessera;
using namespace Qt::StringLiterals;

/// `tessera analyze --stream` from the command line to its files.
class TestCliStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSampleIsStreamedIntoEveryFile();
    void theResultIsCloseToThatInMemory();
    void assignmentsStandInInputOrder();
    void anIdentifierThatIsAFeatureIsWrittenAsANumber();
    void aColumnThatIsEmptyAtFirstIsLeftOutWithANotice();
    void mistakesAreTold_data();
    void mistakesAreTold();
    void aRecipeServesBothWays();
    void aFailureLeavesTheOldFiles_data();
    void aFailureLeavesTheOldFiles();
    void aStopLeavesTheOldFile();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    /// @x is the file x in the test's folder.
    CliResult run(const char* arguments) const
    {
        return runCli(wordsOf(QString::fromUtf8(arguments), m_folder.path()));
    }
    QStringList leftovers() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("*.part*")});
    }
    QJsonObject json(const char* name) const
    {
        return QJsonDocument::fromJson(contentOf(path(name))).object();
    }
    QTemporaryDir m_folder;
    QString m_program = QStringLiteral(TESSERA_BINARY_DIR "/bin/tessera");
};

void TestCliStream::initTestCase()
{
    installTranslations(*qApp);
    QVERIFY(writeTo(path("sample.csv"), QByteArray::fromStdString(sampleCsv())));
    QVERIFY(writeTo(path("good.csv"), "ID,X,Y\nb,1,2\na,2,1\nc,,9\nd,8,9\n"));
    QVERIFY(writeTo(path("texts.csv"), "NAME,CITY\nann,oslo\nbob,rome\n"));
    QVERIFY(writeTo(path("negative.csv"), "X,Y\n-1,2\n2,1\n9,9\n"));
    QByteArray late = "X,Y\n";
    QByteArray note = "X,Y,NOTE\n";
    for (int i = 0; i < 200'000; ++i) { // longer than what is looked at
        const QByteArray row = QByteArray::number(i % 977) + "," + QByteArray::number(i % 7);
        late += row + "\n";
        note += row + ",\n";
    }
    QVERIFY(writeTo(path("late.csv"), late + "5,none of it\n"));
    QVERIFY(writeTo(path("note.csv"), note + "5,6,hello\n"));
}

void TestCliStream::theSampleIsStreamedIntoEveryFile()
{
    const CliResult made = run("analyze @sample.csv --stream --k=4 --json @a.json --assignments "
                               "@a.csv --profiles @p.csv --model @m.json --quiet");
    QVERIFY2(made.status == 0 && made.errors.isEmpty(), qPrintable(made.errors));
    QVERIFY(made.output.isEmpty());
    const QJsonObject result = json("a.json");
    for (const char* key : {"tessera", "input", "rows", "columns", "recipe", "features", "segments",
                            "inertia", "iterations", "converged", "seconds"})
        QVERIFY2(result.contains(QLatin1String(key)), key);
    for (const char* key : {"sweep", "pca", "silhouette", "duplicates"})
        QVERIFY2(!result.contains(QLatin1String(key)), key);
    const QJsonObject rows = result["rows"_L1].toObject();
    QCOMPARE(rows["read"_L1].toInt(), 8'950);
    QCOMPARE(rows["used"_L1].toInt(), 8'950);
    QCOMPARE(result["segments"_L1].toArray().size(), 4);
    QCOMPARE(contentOf(path("p.csv")).count('\n'), 6);
    QCOMPARE(contentOf(path("a.csv")).count('\n'), 8'951);
    QCOMPARE(leftovers().size(), 0);
    const CliResult scored = run("score @m.json @sample.csv --quiet");
    QCOMPARE(scored.status, 0);
    const auto segmentsOf = [](const QString& csv) {
        QStringList segments;
        for (const QString& line : csv.split(QLatin1Char('\n')))
            segments << line.section(QLatin1Char(','), 0, 1);
        return segments;
    };
    QCOMPARE(segmentsOf(scored.output), segmentsOf(QString::fromUtf8(contentOf(path("a.csv")))));
}

void TestCliStream::theResultIsCloseToThatInMemory()
{
    QCOMPARE(run("analyze @sample.csv --stream --k=4 --json @s.json").status, 0);
    QCOMPARE(run("analyze @sample.csv --missing=mean --k=4 --json @w.json").status, 0);
    const QJsonObject streamed = json("s.json");
    const QJsonObject whole = json("w.json");
    QCOMPARE(streamed["features"_L1], whole["features"_L1]);
    QVERIFY(streamed["inertia"_L1].toDouble() < whole["inertia"_L1].toDouble() * 1.02);
    const QJsonArray columns = streamed["columns"_L1].toArray();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QJsonObject one = columns[i].toObject();
        const QJsonObject other = whole["columns"_L1].toArray()[i].toObject();
        QCOMPARE(one["role"_L1], other["role"_L1]);
        QCOMPARE(one["type"_L1], other["type"_L1]);
        if (!one.contains(QLatin1String("mean")))
            continue;
        QCOMPARE(one["missing"_L1], other["missing"_L1]);
        QVERIFY(std::abs(one["std"_L1].toDouble() / other["std"_L1].toDouble() - 1) < 1e-10);
    }
}

void TestCliStream::assignmentsStandInInputOrder()
{
    const CliResult made = run("analyze @good.csv --stream --k=2 --missing=drop --scale=none "
                               "--assignments @order.csv");
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    QVERIFY2(made.output.contains(QStringLiteral("4 rows read, 3 used; dropped: 1 with missing")),
             qPrintable(made.output));
    const QList<QByteArray> lines = contentOf(path("order.csv")).split('\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0], QByteArray("ID,segment,distance"));
    QVERIFY(lines[1].startsWith("b,1,0.7"));
    QVERIFY(lines[2].startsWith("a,1,0.7"));
    QCOMPARE(lines[3], QByteArray("c,,"));
    QCOMPARE(lines[4], QByteArray("d,2,0"));
}

void TestCliStream::anIdentifierThatIsAFeatureIsWrittenAsANumber()
{
    QCOMPARE(run("analyze @good.csv --stream --k=2 --id=Y --features=X,Y --assignments @both.csv")
                 .status,
             0);
    QVERIFY(contentOf(path("both.csv")).startsWith("Y,segment,distance\n2,"));
}

void TestCliStream::aColumnThatIsEmptyAtFirstIsLeftOutWithANotice()
{
    const CliResult made = run("analyze @note.csv --stream --k=2");
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    QVERIFY2(made.errors.contains(QStringLiteral(
                 "the column “NOTE” has no values at the beginning of the file and was left out; "
                 "if it holds numbers, name it with --features")),
             qPrintable(made.errors));
}

void TestCliStream::mistakesAreTold_data()
{
    QTest::addColumn<QString>("arguments"); // @x is the file x in the test's folder
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* arguments, int status, const char* says) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << status
                                 << QString::fromUtf8(says);
    };
    row("@good.csv", 2, "--k: “auto” needs the whole table in memory; give N");
    row("@good.csv --k 2 --missing median", 2,
        "--missing: “median” needs the whole table in "
        "memory; give mean|zero|drop, or leave out");
    row("@good.csv --k 2 --method kmedoids", 2, "give minibatch");
    row("@good.csv --k 2 --weights X=2", 2, "--weights: it needs the whole table");
    row("@good.csv --k 2 --report @r.pdf", 2, "--report: it needs");
    row("@good.csv --k 2 --advice", 2, "--advice: it needs");
    row("@good.csv --k 2 --assignments @good.csv", 2, "same file");
    row("@none.csv --k 2", 3, "does not exist");
    row("@late.csv --k 2", 3,
        "late.csv:200002:3: the column “Y” looked like numbers at first, then "
        "came “none of it”; leave the column out with --features");
    row("@note.csv --k 2 --features X,NOTE", 3,
        "note.csv:200002:5: the column “NOTE” was empty at first, then came “hello”, which is no "
        "number; leave the column out with --features");
    row("@texts.csv --k 1", 4, "no column of numbers");
    row("@good.csv --k 2 --features Z", 4, "no column “Z”");
    row("@good.csv --k 2 --id Z", 4, "no column “Z”");
    row("@good.csv --k 9", 4, "9 segments cannot be made of");
    row("@negative.csv --k 2 --log all", 4, "negative");
    row("@good.csv --k 2 --log Q", 4, "no column “Q”");
    row("@good.csv --k 2 --assignments @no/such.csv", 5, "cannot be written");
    row("@good.csv --k 2 --assignments /dev/full", 5, "/dev/full");
    row("@good.csv --k 2 --json @no/such.json", 5, "cannot be written");
}

void TestCliStream::mistakesAreTold()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    const QString all = QStringLiteral("analyze --stream ") + arguments;
    verifyMistake(wordsOf(all, m_folder.path()), status, says);
}

void TestCliStream::aRecipeServesBothWays()
{
    QCOMPARE(run("analyze @good.csv --stream --k=2 --save-recipe @r.json --json @1.json").status,
             0);
    QCOMPARE(run("analyze @good.csv --stream --recipe @r.json --json @2.json").status, 0);
    QCOMPARE(json("1.json")["segments"_L1], json("2.json")["segments"_L1]);
    QCOMPARE(run("analyze @good.csv --recipe @r.json").status, 0);
}

void TestCliStream::aFailureLeavesTheOldFiles_data()
{
    QTest::addColumn<QString>("more");
    QTest::newRow("the analysis fails") << QStringLiteral("--k=9");
    QTest::newRow("the usage is wrong") << QStringLiteral("--k=auto");
    QTest::newRow("another file cannot be written") << QStringLiteral("--model=/no/such/folder/m");
}

void TestCliStream::aFailureLeavesTheOldFiles()
{
    QFETCH(QString, more);
    QVERIFY(writeTo(path("old.csv"), "precious"));
    const QByteArray arguments =
        "analyze @good.csv --stream --k=2 --assignments @old.csv " + more.toUtf8();
    QVERIFY(run(arguments.constData()).status != 0);
    QCOMPARE(contentOf(path("old.csv")), QByteArray("precious"));
    QCOMPARE(leftovers().size(), 0);
}

void TestCliStream::aStopLeavesTheOldFile()
{
    if (!QFile::exists(m_program))
        QSKIP("the program is not built here");
    QVERIFY(writeTo(path("stopped.csv"), "precious"));
    QProcess process;
    process.start(m_program,
                  QStringList{QStringLiteral("analyze"), path("sample.csv"),
                              QStringLiteral("--stream"), QStringLiteral("--k=4"),
                              QStringLiteral("--parameters=passes=1000,batch=16"),
                              QStringLiteral("--restarts=100000"), QStringLiteral("--progress"),
                              QStringLiteral("--assignments"), path("stopped.csv")});
    QVERIFY(process.waitForStarted());
    QByteArray progress;
    QTRY_VERIFY_WITH_TIMEOUT((progress += process.readAllStandardError()).contains("segments"),
                             30'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().contains("interrupted"));
    QCOMPARE(contentOf(path("stopped.csv")), QByteArray("precious"));
    QCOMPARE(leftovers().size(), 0);
}

QTEST_MAIN(TestCliStream)
#include "tst_cli_stream.moc"
