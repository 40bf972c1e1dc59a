// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "madegroups.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

class TestCliNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeTo(file("t.csv"), madeGroups()));
        QVERIFY(writeTo(file("names.json"), R"({"segments": [
            {"segment": 2, "name": "Büro", "note": "call them"}, {"segment": 9, "name": "none"}]})"));
    }
    void namesAreInEveryOutput();
    void namesWithoutANumberFollowTheirOrder();
    void namesThatAreWrongAreAnError_data();
    void namesThatAreWrongAreAnError();
    void theReportHasItsTitleAuthorPaperAndLanguage();

private:
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    CliResult run(const char* line) const
    {
        return runCli(wordsOf(QString::fromUtf8(line), QDir(m_folder.path())));
    }

    QTemporaryDir m_folder;
};

void TestCliNames::namesAreInEveryOutput()
{
    const CliResult done =
        run("analyze @t.csv --k 3 --names @names.json --assignments @a.csv --profiles @p.csv "
            "--model @m.json --json @r.json --report @r.pdf");
    QVERIFY2(done.status == 0, qPrintable(done.errors));
    QVERIFY(done.errors.contains(QStringLiteral("segment 9"))); // there are three
    for (const char* name : {"a.csv", "p.csv", "m.json", "r.json"})
        QVERIFY2(contentOf(file(name)).contains("Büro"), name);
    const QJsonArray segments = QJsonDocument::fromJson(contentOf(file("r.json")))
                                    .object()[QLatin1String("segments")]
                                    .toArray();
    QVERIFY(!segments[0].toObject().contains(QLatin1String("name")));
    QCOMPARE(segments[1][QLatin1String("note")].toString(), QStringLiteral("call them"));
    QPdfDocument pdf;
    QCOMPARE(pdf.load(file("r.pdf")), QPdfDocument::Error::None);
    QString text;
    for (int page = 0; page < pdf.pageCount(); ++page)
        text += pdf.getAllText(page).text();
    QVERIFY(text.contains(QStringLiteral("Büro")));
    QVERIFY(text.contains(QStringLiteral("call them")));
    QCOMPARE(run("score @m.json @t.csv -o @s.csv").status, 0);
    QVERIFY(contentOf(file("s.csv")).contains("Büro"));
}

void TestCliNames::namesWithoutANumberFollowTheirOrder()
{
    QVERIFY(writeTo(file("order.json"), R"({"segments": [{"name": "A"}, {"name": "B"}]})"));
    QCOMPARE(run("analyze @t.csv --k 3 --names @order.json --profiles @p.csv --quiet").status, 0);
    const QList<QByteArray> lines = contentOf(file("p.csv")).split('\n');
    QVERIFY(lines[1].startsWith("1,A,") && lines[2].startsWith("2,B,"));
    QVERIFY(lines[3].startsWith("3,,"));
}

void TestCliNames::namesThatAreWrongAreAnError_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut") << QByteArray("{\"segments\": [");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("a number for a name") << QByteArray("{\"segments\": [{\"name\": 3}]}");
    QTest::newRow("segment 0") << QByteArray("{\"segments\": [{\"segment\": 0}]}");
    QTest::newRow("no object") << QByteArray("{\"segments\": [\"A\"]}");
    QTest::newRow("an anchor of texts")
        << QByteArray("{\"segments\": [{\"anchor\": {\"x\": \"1\"}}]}");
    QTest::newRow("of tomorrow") << QByteArray("{\"version\": 99, \"segments\": []}");
}

void TestCliNames::namesThatAreWrongAreAnError()
{
    QFETCH(QByteArray, content);
    QVERIFY(writeTo(file("bad.json"), content));
    verifyMistake(
        wordsOf(QStringLiteral("analyze @t.csv --names @bad.json"), QDir(m_folder.path())), 3,
        QStringLiteral("bad.json"));
}

void TestCliNames::theReportHasItsTitleAuthorPaperAndLanguage()
{
    QStringList words = wordsOf(QStringLiteral("analyze @t.csv --k 3 --quiet --report @de.pdf "
                                               "--paper letter --author Ada --language de"),
                                QDir(m_folder.path()));
    words << QStringLiteral("--title") << QStringLiteral("Our people");
    const CliResult done = runCli(words);
    QVERIFY2(done.status == 0, qPrintable(done.errors));
    QPdfDocument pdf;
    QCOMPARE(pdf.load(file("de.pdf")), QPdfDocument::Error::None);
    QCOMPARE(pdf.pagePointSize(0).toSize(), QSize(612, 792));
    QCOMPARE(pdf.metaData(QPdfDocument::MetaDataField::Title).toString(),
             QStringLiteral("Our people"));
    QCOMPARE(pdf.metaData(QPdfDocument::MetaDataField::Author).toString(), QStringLiteral("Ada"));
    QString text;
    for (int page = 0; page < pdf.pageCount(); ++page)
        text += pdf.getAllText(page).text();
    QVERIFY(text.contains(QStringLiteral("Kunden")));
    QVERIFY(contentOf(file("de.pdf")).contains("/Lang"));
    // What is said afterwards is in the language of before.
    QVERIFY(run("analyze @t.csv --k 3").output.contains(QStringLiteral("customers")));
}

QTEST_MAIN(TestCliNames)
#include "tst_cli_names.moc"
