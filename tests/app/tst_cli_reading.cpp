// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

class TestCliReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typesOverrideWhatIsGuessed();
    void quotesCanBeSingleOrNone();
    void linesAtTheTopCanBeSkipped();
    void everyCommandThatReadsTakesThem();
    void wrongValuesAreUsageErrors_data();
    void wrongValuesAreUsageErrors();
    void missingPatternsAndCorrelationsStandInTheJson();

private:
    CliResult run(const QString& line) const { return runCli(wordsOf(line, folder())); }
    QDir folder() const { return QDir(m_folder.path()); }
    /// What inspect says of `content` with these options.
    QJsonObject inspected(const QByteArray& content, const QString& options) const
    {
        if (!writeTo(m_folder.filePath(QStringLiteral("t.csv")), content))
            return {};
        const CliResult done =
            run(QStringLiteral("inspect @t.csv --quiet --json @t.json %1").arg(options).trimmed());
        if (done.status != 0)
            qWarning("%s", qPrintable(done.errors));
        return QJsonDocument::fromJson(contentOf(m_folder.filePath(QStringLiteral("t.json"))))
            .object();
    }
    static QStringList typesIn(const QJsonObject& inspection)
    {
        QStringList types;
        for (const QJsonValue& column : inspection[QLatin1String("columns")].toArray())
            types << column[QLatin1String("type")].toString();
        return types;
    }

    QTemporaryDir m_folder;
};

void TestCliReading::typesOverrideWhatIsGuessed()
{
    const QByteArray table = "code,day,place,note\n1,2024-01-02,7,a\n2,2024-01-03,8,b\n"
                             "1,2024-01-04,7,a\n";
    const QStringList expected{QStringLiteral("category"), QStringLiteral("text"),
                               QStringLiteral("identifier"), QStringLiteral("text")};
    QCOMPARE(typesIn(inspected(
                 table, QStringLiteral("--types "
                                       "code=category,day=text,place=identifier,note=text"))),
             expected);
    const CliResult done = run(QStringLiteral("inspect @t.csv --types cod=text"));
    QCOMPARE(done.status, 0);
    QVERIFY(done.errors.contains(QStringLiteral("cod"))); // a column that there is not
}

void TestCliReading::quotesCanBeSingleOrNone()
{
    const QByteArray table = "a,b\n'x,y',1\n'z,w',2\n";
    QCOMPARE(inspected(table, QStringLiteral("--quote single"))[QLatin1String("columns")]
                 .toArray()
                 .size(),
             2);
    QCOMPARE(inspected(table, QStringLiteral("--quote none --header yes --delimiter ,"))
                 .value(QLatin1String("columns"))
                 .toArray()
                 .size(),
             3); // the commas separate
}

void TestCliReading::linesAtTheTopCanBeSkipped()
{
    const QJsonObject found =
        inspected("made,by\n1,2\na,b\n3,4\n5,6\n", QStringLiteral("--skip-lines 2"));
    const QJsonArray columns = found[QLatin1String("columns")].toArray();
    QCOMPARE(columns[0][QLatin1String("name")].toString(), QStringLiteral("a"));
    QCOMPARE(found[QLatin1String("rows")][QLatin1String("read")].toInt(), 2);
}

void TestCliReading::everyCommandThatReadsTakesThem()
{
    for (const char* command : {"inspect", "analyze", "score"}) {
        const QString help = runCli({QLatin1String(command), QStringLiteral("--help")}).output;
        for (const char* option : {"--types", "--quote", "--skip-lines"})
            QVERIFY2(help.contains(QLatin1String(option)), option);
    }
    const QString manual =
        QString::fromUtf8(contentOf(QStringLiteral(TESSERA_SOURCE_DIR "/packaging/tessera.1")))
            .remove(QLatin1Char('\\'));
    for (const char* option : {"--types", "--quote", "--skip-lines", "--names", "--title",
                               "--author", "--paper", "--language"})
        QVERIFY2(manual.contains(QLatin1String(option)), option);
}

void TestCliReading::wrongValuesAreUsageErrors_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto add = [](const char* line, const char* says) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(says);
    };
    add("inspect @t.csv --types a=colour", "--types");
    add("inspect @t.csv --types a", "--types");
    add("inspect @t.csv --quote x", "--quote");
    add("inspect @t.csv --skip-lines -1", "--skip-lines");
    add("inspect @t.csv --skip-lines 1.5", "--skip-lines");
    add("analyze @t.csv --title T", "--title");
    add("analyze @t.csv --report @r.pdf --paper a5", "--paper");
    add("analyze @t.csv --report @r.pdf --language tlh", "--language");
}

void TestCliReading::wrongValuesAreUsageErrors()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    QVERIFY(writeTo(m_folder.filePath(QStringLiteral("t.csv")), "a,b\n1,2\n3,4\n"));
    verifyMistake(wordsOf(line, folder()), 2, says);
}

void TestCliReading::missingPatternsAndCorrelationsStandInTheJson()
{
    const QByteArray table = "a,b,c,d\n1,10,x,0.5\n2,20,,0.1\n,,y,0.9\n4,40,z,0.4\n,,w,0.7\n";
    const auto verify = [](const QJsonObject& json) {
        const QJsonArray patterns = json[QLatin1String("missing_patterns")].toArray();
        QCOMPARE(patterns.size(), 2);
        QCOMPARE(patterns[0][QLatin1String("rows")].toInt(), 2);
        QCOMPARE(patterns[0][QLatin1String("columns")].toArray(),
                 (QJsonArray{QStringLiteral("a"), QStringLiteral("b")}));
        const QJsonObject correlations = json[QLatin1String("correlations")].toObject();
        const QJsonArray columns = correlations[QLatin1String("columns")].toArray();
        const QJsonArray values = correlations[QLatin1String("values")].toArray();
        QCOMPARE(columns,
                 (QJsonArray{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d")}));
        QCOMPARE(values.size(), 3);
        QCOMPARE(values[0][0].toDouble(), 1.0);
        QVERIFY(qAbs(values[0][1].toDouble() - 1.0) < 1e-12);
        QCOMPARE(values[0][2].toDouble(), values[2][0].toDouble());
    };
    verify(inspected(table, {}));
    QCOMPARE(run(QStringLiteral("analyze @t.csv --k 2 --quiet --json @a.json")).status, 0);
    verify(
        QJsonDocument::fromJson(contentOf(m_folder.filePath(QStringLiteral("a.json")))).object());
}

QTEST_GUILESS_MAIN(TestCliReading)
#include "tst_cli_reading.moc"
