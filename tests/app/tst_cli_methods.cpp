// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "words/translations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

namespace {

/// Three groups of 20, two columns of numbers, one of categories.
QByteArray groupsCsv()
{
    QByteArray csv("customer_id,spend,visits,city\n");
    for (int i = 0; i < 60; ++i)
        csv += QByteArray::number(1000 + i) + ',' + QByteArray::number(i % 3 * 500 + i) + ',' +
               QByteArray::number((i % 3 == 1) * 40 + i % 7) + (i % 2 ? ",Rome\n" : ",Oslo\n");
    return csv;
}

} // namespace

class TestCliMethods : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init();
    void everyMethodRuns_data();
    void everyMethodRuns();
    void aMinimumSizeIsKept();
    void weightsCount();
    void wrongChoicesAreWrongUsage();
    void impossibleChoicesAreSaid();
    void aModelIsRefusedWhereThereIsNone();
    void helpNamesTheChoices();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    CliResult analyze(const QStringList& more, const char* k = "3") const;
    QJsonObject json() const { return QJsonDocument::fromJson(contentOf(path("a.json"))).object(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliMethods::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeTo(path("groups.csv"), groupsCsv()));
}

CliResult TestCliMethods::analyze(const QStringList& more, const char* k) const
{
    return runCli(QStringList{QStringLiteral("analyze"), path("groups.csv"), QStringLiteral("--k"),
                              QLatin1String(k), QStringLiteral("--json"), path("a.json")} +
                  more);
}

void TestCliMethods::everyMethodRuns_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("words");
    QTest::newRow("kmeans") << QStringLiteral("kmeans") << QStringLiteral("k-means on all");
    QTest::newRow("kmedoids") << QStringLiteral("kmedoids") << QStringLiteral("k-medoids on all");
    QTest::newRow("mixture") << QStringLiteral("mixture") << QStringLiteral("mixture on all");
    QTest::newRow("minibatch") << QStringLiteral("minibatch") << QStringLiteral("mini-batch");
    QTest::newRow("kprototypes") << QStringLiteral("kprototypes")
                                 << QStringLiteral("k-prototypes on all");
}

void TestCliMethods::everyMethodRuns()
{
    QFETCH(QString, method);
    QFETCH(QString, words);
    const CliResult run = analyze({QStringLiteral("--method"), method});
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QVERIFY2(run.output.contains(words), qPrintable(run.output));
    QCOMPARE(json()[QStringLiteral("method")][QStringLiteral("id")].toString(), method);
    QCOMPARE(json()[QStringLiteral("recipe")][QStringLiteral("method")].toString(), method);
    QCOMPARE(json()[QStringLiteral("segments")][0][QStringLiteral("size")].toInt(), 20);
}

void TestCliMethods::aMinimumSizeIsKept()
{
    QCOMPARE(analyze({QStringLiteral("--min-size"), QStringLiteral("15")}, "4").status, 0);
    for (const QJsonValue& segment : json()[QStringLiteral("segments")].toArray())
        QCOMPARE(segment[QStringLiteral("size")].toInt(), 15);
}

void TestCliMethods::weightsCount()
{
    QCOMPARE(analyze({QStringLiteral("--weights"), QStringLiteral("spend=0")}).status, 0);
    const double without = json()[QStringLiteral("inertia")].toDouble();
    QCOMPARE(analyze({QStringLiteral("--features"), QStringLiteral("visits")}).status, 0);
    const double alone = json()[QStringLiteral("inertia")].toDouble();
    QVERIFY(std::abs(without / alone - 1) < 1e-9);
}

void TestCliMethods::wrongChoicesAreWrongUsage()
{
    for (const QStringList& wrong :
         {QStringList{QStringLiteral("--method"), QStringLiteral("dbscan")},
          QStringList{QStringLiteral("--min-size"), QStringLiteral("-3")},
          QStringList{QStringLiteral("--weights"), QStringLiteral("spend")},
          QStringList{QStringLiteral("--parameters"), QStringLiteral("metric=cosine")}}) {
        const CliResult run = analyze(wrong);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains(wrong.front()), qPrintable(run.errors));
    }
}

void TestCliMethods::impossibleChoicesAreSaid()
{
    const CliResult tooLarge = analyze({QStringLiteral("--min-size"), QStringLiteral("21")});
    QCOMPARE(tooLarge.status, 4);
    QVERIFY2(tooLarge.errors.contains(QStringLiteral("at least 21 rows")),
             qPrintable(tooLarge.errors));
    const CliResult lacking = analyze({QStringLiteral("--method"), QStringLiteral("mixture"),
                                       QStringLiteral("--min-size"), QStringLiteral("5")});
    QCOMPARE(lacking.status, 4);
    QVERIFY2(lacking.errors.contains(QStringLiteral("min-size")), qPrintable(lacking.errors));
    const CliResult unknown = analyze({QStringLiteral("--weights"), QStringLiteral("wings=2")});
    QCOMPARE(unknown.status, 4);
    QVERIFY2(unknown.errors.contains(QStringLiteral("wings")), qPrintable(unknown.errors));
}

void TestCliMethods::aModelIsRefusedWhereThereIsNone()
{
    const CliResult refused = analyze({QStringLiteral("--method"), QStringLiteral("kprototypes"),
                                       QStringLiteral("--model"), path("m.json")});
    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.errors.contains(QStringLiteral("kprototypes")), qPrintable(refused.errors));
    QVERIFY(!QFile::exists(path("m.json")));
    QVERIFY(!QFile::exists(path("a.json")));
    QCOMPARE(analyze({QStringLiteral("--method"), QStringLiteral("mixture"),
                      QStringLiteral("--model"), path("m.json")})
                 .status,
             0);
    const CliResult scored = runCli({QStringLiteral("score"), path("m.json"), path("groups.csv"),
                                     QStringLiteral("-o"), path("s.csv")});
    QVERIFY2(scored.status == 0, qPrintable(scored.errors));
    QCOMPARE(contentOf(path("s.csv")).count('\n'), 61);
}

void TestCliMethods::helpNamesTheChoices()
{
    const QString help = runCli({QStringLiteral("analyze"), QStringLiteral("--help")}).output;
    for (const char* option :
         {"--method", "--min-size", "--weights", "--parameters", "--categories"})
        QVERIFY2(help.contains(QLatin1String(option)), option);
}

QTEST_MAIN(TestCliMethods)
#include "tst_cli_methods.moc"
