// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "cli/console/progress.h"
#include "clirun.h"
#include "sample/sample.h"
#include "words/translations.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

namespace {

QJsonObject jsonOf(const QString& path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

/// Two clear groups, an identifier, a text.
QByteArray smallCsv()
{
    QByteArray csv("customer_id,spend,visits,city\n");
    for (int i = 0; i < 40; ++i)
        csv += QByteArray::number(1000 + i) + ',' + QByteArray::number((i % 2) * 500 + i) + ',' +
               QByteArray::number((i % 2) * 9 + i % 3) + (i % 4 ? ",Rome\n" : ",Oslo\n");
    return csv;
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init();
    void helpAndVersionNeedNoInput();
    void everyOutputIsWritten();
    void theSummaryTellsSegmentsAndWhy();
    void adviceIsASentenceAndAnObject();
    void adviceOnNoiseIsThatThereAreNoSegments();
    void withoutAskingThereIsNoAdvice();
    void quietSaysNothing();
    void laterOptionsOverrideTheRecipe();
    void aSavedRecipeRepeatsTheAnalysis();
    void inspectShowsEveryColumn();
    void importGuessesCanBeOverridden();
    void scoringGivesTheFittedSegments();
    void scoresGoToStandardOutputUnlessTold();
    void theSampleCanBeReadAgain();
    void raggedRowsAreCounted();
    void aReportIsAPdf();
    void progressGoesToTheErrors();
    void progressCountsWhatASweepHasFound();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeTo(path("small.csv"), smallCsv()));
}

void TestCli::helpAndVersionNeedNoInput()
{
    const CliResult help = runCli({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    for (const char* command : {"inspect", "analyze", "score", "sample"}) {
        QVERIFY(help.output.contains(QLatin1String(command)));
        const CliResult own = runCli({QLatin1String(command), QStringLiteral("--help")});
        QCOMPARE(own.status, 0);
        QVERIFY(own.output.contains(QStringLiteral("tessera %1").arg(QLatin1String(command))));
        QVERIFY(own.errors.isEmpty());
    }
    const QString analyze = runCli({QStringLiteral("analyze"), QStringLiteral("--help")}).output;
    for (const char* option :
         {"--recipe",   "--id",           "--features",    "--missing",  "--duplicates",
          "--outliers", "--outlier-rule", "--log",         "--scale",    "--components",
          "--k",        "--k-range",      "--restarts",    "--seed",     "--max-iterations",
          "--threads",  "--json",         "--assignments", "--profiles", "--report",
          "--model",    "--save-recipe",  "--quiet",       "--progress", "--method",
          "--min-size", "--weights",      "--advice"})
        QVERIFY2(analyze.contains(QLatin1String(option)), option);
    const CliResult version = runCli({QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QVERIFY(version.output.startsWith(QStringLiteral("tessera ")));
}

void TestCli::everyOutputIsWritten()
{
    const CliResult run = runCli(
        {QStringLiteral("analyze"), path("small.csv"), QStringLiteral("--k"), QStringLiteral("2"),
         QStringLiteral("--json"), path("a.json"), QStringLiteral("--assignments"), path("a.csv"),
         QStringLiteral("--profiles"), path("p.csv"), QStringLiteral("--model"), path("m.json"),
         QStringLiteral("--save-recipe"), path("r.json")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.isEmpty(), qPrintable(run.errors));
    const QJsonObject json = jsonOf(path("a.json"));
    QCOMPARE(json[QStringLiteral("segments")].toArray().size(), 2);
    QCOMPARE(json[QStringLiteral("rows")][QStringLiteral("used")].toInt(), 40);
    QCOMPARE(json[QStringLiteral("features")].toArray().size(), 2);
    QCOMPARE(contentOf(path("a.csv")).count('\n'), 41);
    QVERIFY(contentOf(path("a.csv"))
                .startsWith("customer_id,segment,distance,runner_up,silhouette\n1000,"));
    QCOMPARE(contentOf(path("p.csv")).count('\n'), 4);
    QVERIFY(jsonOf(path("m.json")).contains(QStringLiteral("centroids")));
    QCOMPARE(jsonOf(path("r.json"))[QStringLiteral("k")].toInt(), 2);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 6);
}

void TestCli::theSummaryTellsSegmentsAndWhy()
{
    const CliResult run = runCli({QStringLiteral("analyze"), path("small.csv")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains(QStringLiteral("40 rows read, 40 used")));
    QVERIFY(run.output.contains(QStringLiteral("elbow")));
    QVERIFY(run.output.contains(QStringLiteral("visits +1.0")) ||
            run.output.contains(QStringLiteral("visits −1.0")));
}

void TestCli::adviceIsASentenceAndAnObject()
{
    // Also with k given, which makes no sweep by itself.
    const CliResult run =
        runCli({QStringLiteral("analyze"), path("small.csv"), QStringLiteral("--k=3"),
                QStringLiteral("--advice"), QStringLiteral("--json"), path("a.json")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.contains(QStringLiteral("Advice: ")), qPrintable(run.output));
    QVERIFY(run.output.contains(QStringLiteral("confidence: ")));
    const QJsonObject advice = jsonOf(path("a.json"))[QStringLiteral("advice")].toObject();
    for (const char* key :
         {"recommended_k", "reason", "confidence", "equally_good", "gap", "stability"})
        QVERIFY2(advice.contains(QLatin1String(key)), key);
    QCOMPARE(advice[QStringLiteral("stability")].toArray().size(), 9); // k = 2..10
    QCOMPARE(jsonOf(path("a.json"))[QStringLiteral("choice")][QStringLiteral("k")].toInt(), 3);
}

void TestCli::adviceOnNoiseIsThatThereAreNoSegments()
{
    QByteArray csv("a,b\n");
    Random random(4);
    for (int row = 0; row < 300; ++row)
        csv += QByteArray::number(random.uniform()) + ',' + QByteArray::number(random.uniform()) +
               '\n';
    QVERIFY(writeTo(path("noise.csv"), csv));
    const CliResult run =
        runCli({QStringLiteral("analyze"), path("noise.csv"), QStringLiteral("--advice"),
                QStringLiteral("--k-range=2..5"), QStringLiteral("--json"), path("a.json")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.contains(QStringLiteral("no clear structure")), qPrintable(run.output));
    const QJsonObject advice = jsonOf(path("a.json"))[QStringLiteral("advice")].toObject();
    QVERIFY(advice[QStringLiteral("recommended_k")].isNull());
    QCOMPARE(advice[QStringLiteral("reason")].toString(), QStringLiteral("no-clear-structure"));
}

void TestCli::withoutAskingThereIsNoAdvice()
{
    const CliResult run = runCli(
        {QStringLiteral("analyze"), path("small.csv"), QStringLiteral("--json"), path("a.json")});
    QCOMPARE(run.status, 0);
    QVERIFY(!run.output.contains(QStringLiteral("Advice")));
    QVERIFY(!jsonOf(path("a.json")).contains(QStringLiteral("advice")));
    const QJsonArray sweep = jsonOf(path("a.json"))[QStringLiteral("sweep")].toArray();
    for (const char* key : {"centroid_silhouette", "dunn", "bic"})
        QVERIFY2(sweep[0].toObject().contains(QLatin1String(key)), key);
}

void TestCli::quietSaysNothing()
{
    const CliResult run =
        runCli({QStringLiteral("analyze"), path("small.csv"), QStringLiteral("--quiet")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.isEmpty() && run.errors.isEmpty());
}

void TestCli::laterOptionsOverrideTheRecipe()
{
    QVERIFY(writeTo(path("r.json"), R"({"k": 3, "scale": "minmax", "restarts": 4})"));
    const CliResult run = runCli({QStringLiteral("analyze"), path("small.csv"),
                                  QStringLiteral("--k=2"), QStringLiteral("--recipe"),
                                  path("r.json"), QStringLiteral("--json"), path("a.json")});
    QCOMPARE(run.status, 0);
    const QJsonObject recipe = jsonOf(path("a.json"))[QStringLiteral("recipe")].toObject();
    QCOMPARE(recipe[QStringLiteral("k")].toInt(), 2);
    QCOMPARE(recipe[QStringLiteral("scale")].toString(), QStringLiteral("minmax"));
    QCOMPARE(recipe[QStringLiteral("restarts")].toInt(), 4);
}

void TestCli::aSavedRecipeRepeatsTheAnalysis()
{
    const QStringList first{QStringLiteral("analyze"),      path("small.csv"),
                            QStringLiteral("--features"),   QStringLiteral("visits,spend"),
                            QStringLiteral("--log"),        QStringLiteral("spend"),
                            QStringLiteral("--components"), QStringLiteral("90%"),
                            QStringLiteral("--k"),          QStringLiteral("3"),
                            QStringLiteral("--seed"),       QStringLiteral("7")};
    QCOMPARE(runCli(first + QStringList{QStringLiteral("--assignments"), path("1.csv"),
                                        QStringLiteral("--save-recipe"), path("r.json")})
                 .status,
             0);
    QCOMPARE(runCli({QStringLiteral("analyze"), path("small.csv"), QStringLiteral("--recipe"),
                     path("r.json"), QStringLiteral("--assignments"), path("2.csv")})
                 .status,
             0);
    QCOMPARE(contentOf(path("1.csv")), contentOf(path("2.csv")));
}

void TestCli::inspectShowsEveryColumn()
{
    const CliResult run = runCli(
        {QStringLiteral("inspect"), path("small.csv"), QStringLiteral("--json"), path("i.json")});
    QCOMPARE(run.status, 0);
    for (const char* name : {"customer_id", "spend", "visits", "city"})
        QVERIFY(run.output.contains(QLatin1String(name)));
    const QJsonObject json = jsonOf(path("i.json"));
    QCOMPARE(json[QStringLiteral("columns")].toArray().size(), 4);
    QCOMPARE(json[QStringLiteral("rows")][QStringLiteral("read")].toInt(), 40);
}

void TestCli::importGuessesCanBeOverridden()
{
    QVERIFY(writeTo(path("odd.csv"), "1,5;x\n2,5;none\n3,5;4\n"));
    const CliResult run =
        runCli({QStringLiteral("inspect"), path("odd.csv"), QStringLiteral("--delimiter"),
                QStringLiteral(";"), QStringLiteral("--decimal-mark"), QStringLiteral(","),
                QStringLiteral("--header"), QStringLiteral("no"), QStringLiteral("--missing-marks"),
                QStringLiteral("x,none"), QStringLiteral("--encoding"), QStringLiteral("utf-8"),
                QStringLiteral("--json"), path("i.json")});
    QCOMPARE(run.status, 0);
    const QJsonArray columns = jsonOf(path("i.json"))[QStringLiteral("columns")].toArray();
    QCOMPARE(columns.size(), 2);
    QCOMPARE(columns[0][QStringLiteral("mean")].toDouble(), 2.5);
    QCOMPARE(columns[1][QStringLiteral("missing")].toInt(), 2);
    const CliResult wrong = runCli({QStringLiteral("inspect"), path("odd.csv"),
                                    QStringLiteral("--header"), QStringLiteral("maybe")});
    QCOMPARE(wrong.status, 2);
}

void TestCli::scoringGivesTheFittedSegments()
{
    QCOMPARE(runCli({QStringLiteral("analyze"), path("small.csv"), QStringLiteral("--k"),
                     QStringLiteral("2"), QStringLiteral("--model"), path("m.json"),
                     QStringLiteral("--assignments"), path("a.csv")})
                 .status,
             0);
    const CliResult run = runCli({QStringLiteral("score"), path("m.json"), path("small.csv"),
                                  QStringLiteral("-o"), path("s.csv")});
    QCOMPARE(run.status, 0);
    const QList<QByteArray> scored = contentOf(path("s.csv")).split('\n');
    const QList<QByteArray> assigned = contentOf(path("a.csv")).split('\n');
    QCOMPARE(scored.size(), assigned.size());
    QCOMPARE(scored[0], QByteArray("customer_id,segment,distance,runner_up"));
    for (qsizetype i = 1; i + 1 < scored.size(); ++i)
        QVERIFY(assigned[i].startsWith(scored[i]));
}

void TestCli::scoresGoToStandardOutputUnlessTold()
{
    QCOMPARE(runCli({QStringLiteral("analyze"), path("small.csv"), QStringLiteral("--k"),
                     QStringLiteral("2"), QStringLiteral("--model"), path("m.json")})
                 .status,
             0);
    const CliResult run = runCli({QStringLiteral("score"), path("m.json"), path("small.csv")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output.count(QLatin1Char('\n')), 41);
    QVERIFY(run.output.startsWith(QStringLiteral("customer_id,segment")));
}

void TestCli::theSampleCanBeReadAgain()
{
    QCOMPARE(runCli({QStringLiteral("sample"), path("s.csv")}).status, 0);
    QCOMPARE(contentOf(path("s.csv")).toStdString(), sampleCsv());
    const CliResult look = runCli({QStringLiteral("inspect"), path("s.csv")});
    QCOMPARE(look.status, 0);
    QVERIFY(look.output.contains(QStringLiteral("8,950 rows, 18 columns")));
}

void TestCli::raggedRowsAreCounted()
{
    QVERIFY(writeTo(path("ragged.csv"), smallCsv() + "9999,1\n9998,1,2,Rome,extra\n"));
    for (const char* policy : {"keep", "drop"}) {
        const CliResult run =
            runCli({QStringLiteral("analyze"), path("ragged.csv"), QStringLiteral("--k=2"),
                    QStringLiteral("--ragged"), QLatin1String(policy), QStringLiteral("--json"),
                    path("a.json")});
        QCOMPARE(run.status, 0);
        QVERIFY(run.errors.contains(QStringLiteral("ragged.csv")));
        const QJsonObject rows = jsonOf(path("a.json"))[QStringLiteral("rows")].toObject();
        int dropped = 0;
        for (const auto& drop : rows[QStringLiteral("dropped")].toArray())
            dropped += drop[QStringLiteral("count")].toInt();
        QCOMPARE(rows[QStringLiteral("read")].toInt(), 42);
        QCOMPARE(rows[QStringLiteral("used")].toInt() + dropped, 42);
        QCOMPARE(dropped, QLatin1String(policy) == QLatin1String("drop") ? 2 : 0);
    }
}

void TestCli::aReportIsAPdf()
{
    const CliResult run =
        runCli({QStringLiteral("analyze"), path("small.csv"), QStringLiteral("--k=2"),
                QStringLiteral("--report"), path("r.pdf")});
    QCOMPARE(run.status, 0);
    QVERIFY(contentOf(path("r.pdf")).startsWith("%PDF"));
}

void TestCli::progressGoesToTheErrors()
{
    QVERIFY(writeTo(path("big.csv"), QByteArray::fromStdString(sampleCsv())));
    const CliResult run = runCli({QStringLiteral("analyze"), path("big.csv"),
                                  QStringLiteral("--progress"), QStringLiteral("--restarts=2")});
    QCOMPARE(run.status, 0);
    QVERIFY(!run.errors.isEmpty());
    QVERIFY(!run.output.contains(QStringLiteral("...")));
}

void TestCli::progressCountsWhatASweepHasFound()
{
    for (const bool terminal : {false, true}) {
        std::ostringstream output;
        std::ostringstream errors;
        Console console(output, errors);
        console.setTerminal(terminal);
        const auto progress = std::make_shared<Progress>();
        const Cancel work = Cancel({}, progress).publishing();
        work.begin(Activity::Sweeping);
        work.beginSweep(2, 10);
        for (const int k : {2, 3, 4})
            work.publish(k, 100.0 / k);
        {
            const ProgressDisplay display(console, progress);
            QTest::qWait(500);
        }
        const QString shown = QString::fromStdString(errors.str());
        QVERIFY2(shown.contains(QStringLiteral("segments, 3 of 9")), qPrintable(shown));
        QVERIFY(terminal || shown.count(QLatin1Char('\n')) == 1); // said once, not at every look
    }
}

QTEST_MAIN(TestCli)
#include "tst_cli.moc"
