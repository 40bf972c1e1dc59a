// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "words/translations.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

/// Numbers that are too large, too small or no numbers: on the command line, in recipes, in models
/// and in tables.
class TestCliLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void limitsAreNamed_data();
    void limitsAreNamed();
    void theSentenceNamesThePlaceAndTheLimits();
    void moreThreadsThanCoresCountAsAll_data();
    void moreThreadsThanCoresCountAsAll();
    void savedRecipesAreReadAgain();
    void savedModelsOfOneSegmentAreReadAgain();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

void TestCliLimits::initTestCase()
{
    installTranslations(*qApp);
    QByteArray good = "X,Y\n";
    for (int i = 0; i < 40; ++i)
        good += QByteArray::number((i % 2) * 9 + 0.1 * (i % 7)) + ',' +
                QByteArray::number((i % 2) * 5 + 0.1 * (i % 5)) + '\n';
    QVERIFY(writeTo(path("good.csv"), good));
    const QByteArray greatest = "1.7976931348623157e308";
    QVERIFY(writeTo(path("scale.csv"), "A,B\n" + greatest + ",1\n-" + greatest + ",2\n" + greatest +
                                           ",3\n-" + greatest + ",4\n"));
    QVERIFY(writeTo(path("inertia.csv"), "A,B\n1e300,1\n-1e300,2\n3e300,3\n-2e300,4\n"));
    QVERIFY(writeTo(path("overflow.json"), "{\"k\":1e999}"));
    QVERIFY(writeTo(path("restarts.json"), "{\"restarts\": 100001}"));
    QVERIFY(writeTo(path("parameters.json"), "{\"parameters\": [\"batch=1\"]}"));
    QByteArray ragged =
        R"({"tessera-model":1,"id":"","features":["X"],"fills":[0],"clip":[[null,null]],)"
        R"("logged":[false],"center":[0],"scale":[1],"projection_mean":[],"loadings":[],)"
        R"("names":["x"],"centroids":[[0)";
    for (int i = 0; i < 60'000; ++i)
        ragged += ",0";
    ragged += ']';
    for (int i = 0; i < 60'000; ++i)
        ragged += ",[]";
    QVERIFY(writeTo(path("ragged.json"), ragged + "]}"));
}

void TestCliLimits::limitsAreNamed_data()
{
    QTest::addColumn<QString>("arguments"); // @x is the file x in the test's folder
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* arguments, int status, const char* says) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << status
                                 << QString::fromUtf8(says);
    };
    row("analyze @good.csv --k 0", 2, "give a whole number from 1 to 65,533, or auto");
    row("analyze @good.csv --k 65534", 2, "give a whole number from 1 to 65,533, or auto");
    row("analyze @good.csv --restarts 100001", 2, "give a whole number from 1 to 100,000");
    row("analyze @good.csv --max-iterations 1e7", 2, "give a whole number from 1 to 1,000,000");
    row("analyze @good.csv --seed 18446744073709551616", 2,
        "give a whole number from 0 to 18,446,744,073,709,551,615");
    row("analyze @good.csv --k-range 2..2000", 2, "from 1 to 65,533 and of 1,000 numbers at most");
    row("analyze @good.csv --components 2001", 2, "from 1 to 2,000, or none|P%");
    row("analyze @good.csv --min-size 2e9", 2, "give a whole number from 0 to 1,000,000,000");
    row("analyze @good.csv --weights X=1e7", 2, "give a number from 0 to 1,000,000");
    row("analyze @good.csv --parameters batch=1", 2, "give a whole number from 16 to 1,000,000");
    row("analyze @good.csv --parameters passes=0", 2, "give a whole number from 1 to 1,000");
    row("analyze @good.csv --parameters exact-rows=99", 2,
        "give a whole number from 100 to 20,000");
    row("analyze @good.csv --parameters ridge=2", 2, "give a number from 1e-12 to 1");
    row("analyze @good.csv --parameters gamma=-1", 2, "give a number from 0 to 1,000,000,000,000");
    row("analyze @good.csv --parameters metric=cosine", 2, "give one of euclidean, manhattan");
    row("analyze @good.csv --threads 0", 2, "give a whole number from 1 to 1,000,000, or all");
    row("analyze @good.csv --threads 1000001", 2,
        "give a whole number from 1 to 1,000,000, or all");
    row("analyze @good.csv --threads 1.5", 2, "give a whole number from 1 to 1,000,000, or all");
    row("analyze @good.csv --recipe @restarts.json", 3, "give a whole number from 1 to 100,000");
    row("analyze @good.csv --recipe @parameters.json", 3, "a whole number from 16 to 1,000,000");
    row("analyze @good.csv --recipe @overflow.json", 3,
        "overflow.json:1:6: this is not valid JSON");
    row("score @overflow.json @good.csv", 3, "overflow.json:1:6: this is not valid JSON");
    row("score @ragged.json @good.csv", 3, "“centroids” is missing or wrong");
    row("analyze @scale.csv --k 2 --scale robust --model @o", 4, "“A”");
    row("analyze @scale.csv --k 2 --scale none --model @o", 4, "“A”");
    row("analyze @inertia.csv --k 2 --scale none --json @o", 4, "“A”");
    row("analyze @inertia.csv --k 2 --scale none --method mixture --json @o", 4, "“A”");
    row("analyze @inertia.csv --scale none --k-range 2..3 --advice", 4, "“A”");
    row("analyze @inertia.csv --k 2 --scale none --stream --model @o", 4, "“A”");
}

void TestCliLimits::limitsAreNamed()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    verifyMistake(wordsOf(arguments, m_folder.path()), status, says);
    QVERIFY(!QFile::exists(path("o")));
}

void TestCliLimits::theSentenceNamesThePlaceAndTheLimits()
{
    const CliResult run =
        runCli(wordsOf(QStringLiteral("analyze @good.csv --parameters metric=manhattan,batch=7"),
                       m_folder.path()));
    QCOMPARE(run.errors, QStringLiteral("tessera: --parameters: “batch=7” is not possible here; "
                                        "give a whole number from 16 to 1,000,000\n"));
    const CliResult recipe = runCli(
        wordsOf(QStringLiteral("analyze @good.csv --recipe @restarts.json"), m_folder.path()));
    QVERIFY2(recipe.errors.endsWith(
                 QStringLiteral("restarts.json: “100001” is not a possible value of “restarts”; "
                                "give a whole number from 1 to 100,000\n")),
             qPrintable(recipe.errors));
}

void TestCliLimits::moreThreadsThanCoresCountAsAll_data()
{
    QTest::addColumn<QString>("threads");
    for (const char* threads : {"3", "500", "65537", "1000000"})
        QTest::newRow(threads) << QString::fromLatin1(threads);
}

void TestCliLimits::moreThreadsThanCoresCountAsAll()
{
    QFETCH(QString, threads);
    const QString program = QStringLiteral(TESSERA_BINARY_DIR "/bin/tessera");
    if (!QFile::exists(program))
        QSKIP("the program is not built here");
    QProcess process; // the library warns, or dies, as a process only
    process.start(program, {QStringLiteral("analyze"), path("good.csv"), QStringLiteral("--k=2"),
                            QStringLiteral("--threads"), threads, QStringLiteral("--k-range=2..3"),
                            QStringLiteral("--advice")});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

void TestCliLimits::savedRecipesAreReadAgain()
{
    const auto save = [this](const QString& options) {
        return runCli(wordsOf(
            QStringLiteral("analyze @good.csv --k 2 --quiet --save-recipe @saved.json ") + options,
            m_folder.path()));
    };
    // The extremes that an analysis of this table can have.
    for (const char* options :
         {"--min-size 20", "--seed 18446744073709551615", "--max-iterations 1000000",
          "--method minibatch --parameters batch=1000000,passes=1000", "--weights X=1000000,Y=0",
          "--method kmedoids --parameters exact-rows=20000,metric=manhattan",
          "--method mixture --parameters covariance=diagonal,ridge=1", "--components 0.5%",
          "--k-range 1..40 --restarts 1"}) {
        const CliResult saved = save(QString::fromLatin1(options));
        QVERIFY2(saved.status == 0, qPrintable(QLatin1String(options) + saved.errors));
        const QByteArray first = contentOf(path("saved.json"));
        const CliResult again =
            runCli(wordsOf(QStringLiteral("analyze @good.csv --quiet --recipe @saved.json "
                                          "--save-recipe @again.json"),
                           m_folder.path()));
        QVERIFY2(again.status == 0, qPrintable(QLatin1String(options) + again.errors));
        QCOMPARE(contentOf(path("again.json")), first);
    }
    QCOMPARE(save(QStringLiteral("--min-size 20")).status, 0);
    QCOMPARE(QJsonDocument::fromJson(contentOf(path("saved.json")))[QLatin1String("min-size")],
             QJsonValue(20));
    // As this program once saved it.
    QVERIFY(writeTo(path("old.json"), "{\"k\":2,\"min-size\":\"2e+01\"}"));
    const CliResult old = runCli(
        wordsOf(QStringLiteral("analyze @good.csv --quiet --recipe @old.json"), m_folder.path()));
    QVERIFY2(old.status == 0, qPrintable(old.errors));
}

void TestCliLimits::savedModelsOfOneSegmentAreReadAgain()
{
    QVERIFY(writeTo(path("one.csv"), "a,b\n-1.575,-0.653\n0.562,-1.132\n0.732,2.177\n0.135,-0.349\n"
                                     "2.149,0.282\n0.907,-0.848\n1.948,0.353\n"));
    for (const char* method : {"kmeans", "kmedoids", "mixture", "minibatch"}) {
        const CliResult saved =
            runCli(wordsOf(QStringLiteral("analyze @one.csv --features a,b --k 1 --quiet "
                                          "--model @one.json --method ") +
                               QLatin1String(method),
                           m_folder.path()));
        QVERIFY2(saved.status == 0, qPrintable(saved.errors));
        const CliResult scored =
            runCli(wordsOf(QStringLiteral("score @one.json @one.csv --quiet"), m_folder.path()));
        QVERIFY2(scored.status == 0, qPrintable(scored.errors));
        QCOMPARE(scored.output.count(QLatin1Char('\n')), 8);
    }
}

QTEST_MAIN(TestCliLimits)
#include "tst_cli_limits.moc"
