// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack.h"

#include <QStandardPaths>

#include <clocale>
#include <memory>

using namespace tessera;

/// Where people write 1.234,5: a real locale of the C library, made for this test.
class TestCliLocale : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filesAreTheSameBytesUnderADecimalComma();
    void numbersOfOptionsAndRecipesHaveAPoint();
    void aModelScoresTheSameUnderADecimalComma();
    void aDecimalCommaInATableIsReadUnderAPointAndUnderAComma();

private:
    QByteArray outputOf(const QStringList& arguments, const char* locale);
    static QProcessEnvironment environmentOf(const char* locale, const QString& folder);

    OutputFolder m_folder;
    int m_status = 0;
};

QProcessEnvironment TestCliLocale::environmentOf(const char* locale, const QString& folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"LC_ALL", "LANG"})
        environment.insert(QLatin1String(name), QLatin1String(locale));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en")); // the same sentences
    environment.insert(QStringLiteral("LOCPATH"), folder);
    return environment;
}

/// What it writes to standard output; the status is kept.
QByteArray TestCliLocale::outputOf(const QStringList& arguments, const char* locale)
{
    QProcess process;
    process.setProcessEnvironment(environmentOf(locale, m_folder.path("")));
    process.start(programPath(), arguments);
    process.waitForFinished(60'000);
    m_status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}

void TestCliLocale::initTestCase()
{
    if (!QFile::exists(programPath()))
        QSKIP("the program is not built here");
    const QString localedef = QStandardPaths::findExecutable(QStringLiteral("localedef"));
    if (localedef.isEmpty() || !QFile::exists(QStringLiteral("/usr/share/i18n/locales/de_DE")))
        QSKIP("this system cannot make locales (package locales)");
    QProcess make;
    make.start(localedef, {QStringLiteral("-i"), QStringLiteral("de_DE"), QStringLiteral("-f"),
                           QStringLiteral("UTF-8"), m_folder.path("de_DE.UTF-8")});
    QVERIFY(make.waitForFinished(60'000) && make.exitCode() == 0);
    qputenv("LOCPATH", m_folder.path("").toLocal8Bit());
    const std::unique_ptr<std::remove_pointer_t<locale_t>, void (*)(locale_t)> german(
        newlocale(LC_ALL_MASK, "de_DE.UTF-8", nullptr), freelocale);
    qunsetenv("LOCPATH");
    QVERIFY(german);
    const locale_t usual = uselocale(german.get());
    const QByteArray mark = std::localeconv()->decimal_point;
    uselocale(usual);
    QCOMPARE(mark, QByteArray(","));
    QVERIFY(m_folder.write("in.csv", sampleRows(500)));
}

void TestCliLocale::filesAreTheSameBytesUnderADecimalComma()
{
    outputOf(m_folder.analysis("in.csv", 3), "C.UTF-8");
    QCOMPARE(m_status, 0);
    const auto expected = m_folder.contents();
    QVERIFY(m_folder.placeOld());
    outputOf(m_folder.analysis("in.csv", 3), "de_DE.UTF-8");
    QCOMPARE(m_status, 0);
    const auto found = m_folder.contents();
    for (const QString& name : OutputFolder::names())
        QVERIFY2(found.at(name) == expected.at(name), qPrintable(name));
}

void TestCliLocale::numbersOfOptionsAndRecipesHaveAPoint()
{
    const QStringList options{QStringLiteral("analyze"),      m_folder.path("in.csv"),
                              QStringLiteral("--k"),          QStringLiteral("2"),
                              QStringLiteral("--restarts"),   QStringLiteral("1"),
                              QStringLiteral("--method"),     QStringLiteral("mixture"),
                              QStringLiteral("--components"), QStringLiteral("72.5%"),
                              QStringLiteral("--weights"),    QStringLiteral("BALANCE=0.25"),
                              QStringLiteral("--parameters"), QStringLiteral("ridge=0.001")};
    QList<QByteArray> recipes;
    for (const char* locale : {"C.UTF-8", "de_DE.UTF-8"}) {
        outputOf(options + QStringList{QStringLiteral("--save-recipe"), m_folder.path("r.json")},
                 locale);
        QCOMPARE(m_status, 0);
        recipes << contentOf(m_folder.path("r.json"));
        outputOf({QStringLiteral("analyze"), m_folder.path("in.csv"), QStringLiteral("--recipe"),
                  m_folder.path("r.json"), QStringLiteral("--save-recipe"),
                  m_folder.path("again.json")},
                 locale);
        QCOMPARE(m_status, 0);
        QCOMPARE(contentOf(m_folder.path("again.json")), recipes.back());
    }
    QCOMPARE(recipes[0], recipes[1]);
    QVERIFY(recipes[0].contains("72.5%") && recipes[0].contains("BALANCE=0.25"));
}

void TestCliLocale::aModelScoresTheSameUnderADecimalComma()
{
    outputOf({QStringLiteral("analyze"), m_folder.path("in.csv"), QStringLiteral("--k=3"),
              QStringLiteral("--restarts=1"), QStringLiteral("--model"), m_folder.path("m.json")},
             "C.UTF-8");
    QCOMPARE(m_status, 0);
    const QStringList scoring{QStringLiteral("score"), m_folder.path("m.json"),
                              m_folder.path("in.csv")};
    const QByteArray expected = outputOf(scoring, "C.UTF-8");
    QCOMPARE(m_status, 0);
    QVERIFY(expected.contains('.'));
    QCOMPARE(outputOf(scoring, "de_DE.UTF-8"), expected);
}

void TestCliLocale::aDecimalCommaInATableIsReadUnderAPointAndUnderAComma()
{
    QVERIFY(m_folder.write("german.csv", "ID;A\nN1;1.234,5\nN2;0,25\nN3;7\n"));
    QVERIFY(m_folder.write("english.csv", "ID,A\nN1,\"1,234.5\"\nN2,0.25\nN3,7\n"));
    QList<QByteArray> means;
    for (const char* locale : {"C.UTF-8", "de_DE.UTF-8"})
        for (const char* name : {"german.csv", "english.csv"}) {
            outputOf({QStringLiteral("inspect"), m_folder.path(name), QStringLiteral("--json"),
                      m_folder.path("i.json")},
                     locale);
            QCOMPARE(m_status, 0);
            const QByteArray json = contentOf(m_folder.path("i.json"));
            means << json.mid(json.indexOf("\"columns\""));
        }
    QVERIFY(means[0].contains("1234.5"));
    for (const QByteArray& other : means)
        QCOMPARE(other, means[0]);
}

QTEST_GUILESS_MAIN(TestCliLocale)
#include "tst_cli_locale.moc"
