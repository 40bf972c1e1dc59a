// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/command.h"
#include "clirun.h"
#include "words/translations.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

/// Every way to go wrong ends with its status and one line: where, what, what to do.
class TestCliErrors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void mistakesAreTold_data();
    void mistakesAreTold();
    void outputsStayAsTheyWere_data();
    void outputsStayAsTheyWere();
    void aBrokenRecipeIsLocated();
    void theStatusFollowsFromTheIssue();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

void TestCliErrors::theStatusFollowsFromTheIssue()
{
    const auto status = [](IssueCode code) { return statusOf({.code = code}); };
    QCOMPARE(status(IssueCode::FileNotFound), ExitStatus::InputUnreadable);
    QCOMPARE(status(IssueCode::JsonInvalid), ExitStatus::InputUnreadable);
    QCOMPARE(status(IssueCode::MemoryExhausted), ExitStatus::AnalysisImpossible);
    QCOMPARE(status(IssueCode::Unexpected), ExitStatus::AnalysisImpossible);
    QCOMPARE(status(IssueCode::SegmentsTooMany), ExitStatus::AnalysisImpossible);
    QCOMPARE(status(IssueCode::OutputNotWritable), ExitStatus::OutputUnwritable);
    QCOMPARE(status(IssueCode::Cancelled), ExitStatus::Interrupted);
}

void TestCliErrors::initTestCase()
{
    installTranslations(*qApp);
    QVERIFY(writeTo(path("good.csv"), "X,Y\n1,2\n2,1\n9,9\n8,9\n"));
    QVERIFY(writeTo(path("empty.csv"), ""));
    QVERIFY(writeTo(path("header.csv"), "X,Y\n"));
    QVERIFY(writeTo(path("texts.csv"), "NAME,CITY\nann,oslo\nbob,rome\ncem,oslo\n"));
    QVERIFY(writeTo(path("missing.csv"), "X,Y\nNA,\n,NA\n?,-\n"));
    QVERIFY(writeTo(path("constant.csv"), "X,Y\n5,7\n5,7\n5,7\n"));
    QVERIFY(writeTo(path("negative.csv"), "X,Y\n-1,2\n2,1\n9,9\n"));
    QVERIFY(writeTo(path("junk.csv"),
                    QByteArray::fromHex("7f454c4602010100000000000000000003003e0001000000f0") +
                        QByteArray(4000, '\0')));
    QVERIFY(writeTo(path("bad.json"), "{\"k\": }"));
    QVERIFY(writeTo(path("unknown.json"), "{\"clusters\": 4}"));
    QVERIFY(writeTo(path("value.json"), "{\"missing\": \"guess\"}"));
    QVERIFY(writeTo(path("newer.json"), "{\"version\": 99}"));
    QVERIFY(writeTo(path("model.json"), "{\"tessera-model\": 1}"));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
}

void TestCliErrors::mistakesAreTold_data()
{
    QTest::addColumn<QString>("arguments"); // @x is the file x in the test's folder
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const QByteArray& arguments, int status, const QByteArray& says) {
        QTest::newRow(arguments.constData())
            << QString::fromUtf8(arguments) << status << QString::fromUtf8(says);
    };
    // Wrong usage
    row("analyze", 2, "INPUT is missing");
    row("inspect", 2, "INPUT is missing");
    row("score", 2, "MODEL is missing");
    row("score @model.json", 2, "INPUT is missing");
    row("sample", 2, "FILE is missing");
    row("analyze @good.csv more.csv", 2, "analyze: “more.csv” was not expected");
    row("analyze @good.csv --clusters 4", 2, "--clusters");
    row("analyze @good.csv --k", 2, "--k");
    row("analyze @good.csv --k four", 2, "--k: “four”");
    row("analyze @good.csv --k 0", 2, "--k: “0”");
    row("analyze @good.csv --k-range 9..2", 2, "--k-range");
    row("analyze @good.csv --missing mode", 2, "give median|mean|zero|drop");
    row("analyze @good.csv --components 200%", 2, "--components");
    row("analyze @good.csv --seed x", 2, "--seed");
    row("analyze @good.csv --threads 0", 2, "--threads");
    row("analyze @good.csv --delimiter tabs", 2, "--delimiter");
    row("analyze @good.csv --json @good.csv", 2, "same file");
    row("analyze @good.csv --json @o --profiles @o", 2, "same file");
    row("analyze @good.csv --json @o --profiles @folder/../o", 2, "same file");
    // An empty value, such as that of a variable of the shell that is not set: the last word
    for (const char* option : {"--json", "--assignments", "--profiles", "--report", "--model",
                               "--save-recipe", "--recipe", "--threads"})
        row(QByteArray("analyze @good.csv --k 2 ") + option + ' ', 2,
            QByteArray(option) + ": it needs exactly one value");
    row("inspect @good.csv --json ", 2, "--json: it needs exactly one value");
    row("score @model.json @good.csv -o ", 2, "--output: it needs exactly one value");
    // The input
    row("analyze @none.csv", 3, "does not exist");
    row("inspect @folder", 3, "folder");
    row("analyze @empty.csv", 3, "empty");
    row("analyze @header.csv", 3, "no rows");
    row("inspect @junk.csv", 3, "binary");
    row("analyze @good.csv --recipe @none.json", 3, "none.json: the file does not exist");
    row("analyze @good.csv --recipe @bad.json", 3, "bad.json:1:7");
    row("analyze @good.csv --recipe @unknown.json", 3, "clusters");
    row("analyze @good.csv --recipe @value.json", 3, "guess");
    row("analyze @good.csv --recipe @newer.json", 3, "version 99");
    row("score @none.json @good.csv", 3, "does not exist");
    row("score @model.json @good.csv", 3, "not a usable model");
    row("score @good.csv @good.csv", 3, "JSON");
    // The analysis
    row("analyze @good.csv --k 5", 4, "5 segments cannot be made of 4 distinct row");
    row("analyze @constant.csv --k 2", 4, "1 distinct row");
    row("analyze @texts.csv", 4, "no column of numbers");
    row("analyze @missing.csv", 4, "no column of numbers");
    row("analyze @good.csv --features X,Z", 4, "no column “Z”");
    row("analyze @good.csv --features x", 4, "did you mean “X”?");
    row("analyze @good.csv --id ident", 4, "no column “ident”");
    row("analyze @texts.csv --features CITY", 4, "does not hold numbers");
    row("analyze @negative.csv --log all", 4, "negative");
    row("analyze @negative.csv --log X", 4, "negative");
    row("analyze @good.csv --log Q", 4, "no column “Q”");
    row("analyze @good.csv --k 2 --components 3", 4, "only 2");
    row("analyze @good.csv --k-range 6..9", 4, "6 segments");
    // The output
    row("analyze @good.csv --k 2 --json @folder", 5, "cannot be written");
    row("analyze @good.csv --k 2 --json @no/such.json", 5, "cannot be written");
    row("analyze @good.csv --k 2 --json /dev/full", 5, "/dev/full");
    row("inspect @good.csv --json /dev/full", 5, "/dev/full");
    row("sample @folder", 5, "cannot be written");
    row("sample /dev/full", 5, "/dev/full");
}

void TestCliErrors::mistakesAreTold()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    verifyMistake(wordsOf(arguments, m_folder.path()), status, says);
    QVERIFY(!QFile::exists(path("o")));
}

void TestCliErrors::outputsStayAsTheyWere_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("the analysis fails") << QStringList{QStringLiteral("--k=9")};
    QTest::newRow("the usage is wrong") << QStringList{QStringLiteral("--k=x")};
}

void TestCliErrors::outputsStayAsTheyWere()
{
    QFETCH(QStringList, more);
    QVERIFY(writeTo(path("old.json"), "precious"));
    const CliResult run = runCli(QStringList{QStringLiteral("analyze"), path("good.csv"),
                                             QStringLiteral("--json"), path("old.json")} +
                                 more);
    QVERIFY(run.status != 0);
    QCOMPARE(contentOf(path("old.json")), QByteArray("precious"));
}

void TestCliErrors::aBrokenRecipeIsLocated()
{
    QVERIFY(writeTo(path("lines.json"), "{\n \"k\": 4,\n \"seed\": one\n}\n"));
    const CliResult run = runCli({QStringLiteral("analyze"), path("good.csv"),
                                  QStringLiteral("--recipe"), path("lines.json")});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.contains(QStringLiteral("lines.json:3:")), qPrintable(run.errors));
    QCOMPARE(run.errors.count(QLatin1Char('\n')), 1);
}

QTEST_MAIN(TestCliErrors)
#include "tst_cli_errors.moc"
