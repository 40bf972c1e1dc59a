// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/nametext.h"

#include "words/issuetext.h"

#include <QTest>
#include <QTextBoundaryFinder>

using namespace tessera;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

std::string repeated(const char* text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

} // namespace

class TestNameText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreShownAsTheyAre_data();
    void namesAreShownAsTheyAre();
    void whatWouldActIsReplaced_data();
    void whatWouldActIsReplaced();
    void namesFromTheRightAreIsolated();
    void inAWindowFromTheRightAllNamesAreIsolated();
    void longNamesKeepTheirBeginningAndTheirEnd();
    void noCharacterIsCut_data();
    void noCharacterIsCut();
    void noSurrogateIsCutInTextsOfManyScripts();
    void stacksOfMarksEnd();
    void showingAgainChangesNothing_data() { whatWouldActIsReplaced_data(); }
    void showingAgainChangesNothing();
    void textsKeepTheirLines();
    void pathsEndInTheirFile();
    void anAmpersandIsNoMnemonic();
    void namesInSentencesAreShort();
};

void TestNameText::namesAreShownAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"", "BALANCE", "Größe in m²", "<b>bold</b>", "<img src=\"/dev/zero\">",
                             "&amp;", "&x", "%1 %2 %n", "日本語", "😀👨‍👩‍👧‍👦",
                             "a & b", "[*]", "\xE2\x80\x8Bzero width"})
        QTest::newRow(name) << u(name);
}

void TestNameText::namesAreShownAsTheyAre()
{
    QFETCH(QString, name);
    QCOMPARE(shownName(name.toStdString()), name);
    QCOMPARE(shownName(name), name);
}

void TestNameText::whatWouldActIsReplaced_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* title, const QByteArray& name, const char* shown) {
        QTest::newRow(title) << name << u(shown);
    };
    row("escape sequence", "a\x1b[31mRED\x1b]0;x\x07", "a�[31mRED�]0;x�");
    row("NUL", QByteArray("a\0b", 3), "a�b");
    row("DEL",
        "a\x7f"
        "b",
        "a�b");
    row("C1",
        "a\xC2\x9B"
        "31mb\xC2\x80",
        "a�31mb�");
    row("line ends and tabs",
        "\ta\r\nb\tc\xE2\x80\xA8"
        "d\n",
        "a b c d");
    row("next line",
        "a\xC2\x85"
        "b",
        "a b");
    row("override", "a\xE2\x80\xAEtxt.exe", "a�txt.exe");
    row("isolates",
        "a\xE2\x81\xA9\xE2\x81\xA6"
        "b",
        "a��b");
    row("not UTF-8",
        "a\xFF"
        "b",
        "a�b");
    row("a surrogate alone",
        "a\xED\xA0\x80"
        "b",
        "a���b");
    row("object",
        "a\xEF\xBF\xBC"
        "b",
        "a�b");
}

void TestNameText::whatWouldActIsReplaced()
{
    QFETCH(QByteArray, name);
    QTEST(shownName(name.toStdString()), "shown");
}

void TestNameText::namesFromTheRightAreIsolated()
{
    const QString isolated = u("\u2068שם\u2069");
    QCOMPARE(shownName(u("שם").toStdString()), isolated);
    QCOMPARE(shownName(isolated), isolated);
    QCOMPARE(shownName(u("\u2068\u202Eשם\u2069")), u("\u2068�שם\u2069"));
    QCOMPARE(shownName(u("\u2068name\u2069")), u("name"));
}

void TestNameText::inAWindowFromTheRightAllNamesAreIsolated()
{
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(shownName(std::string("<b>bold</b> &x")), u("\u2068<b>bold</b> &x\u2069"));
    QCOMPARE(shownName(std::string()), QString());
    QLocale::setDefault(QLocale::c());
}

void TestNameText::longNamesKeepTheirBeginningAndTheirEnd()
{
    for (const std::size_t letters : {241U, 1'000U, 100'000U, 10'000'000U}) {
        const QString name = shownName("First " + std::string(letters, 'H') + " last");
        QCOMPARE(name.size(), longestName);
        QVERIFY(name.startsWith(QStringLiteral("First HHH")));
        QVERIFY(name.endsWith(QStringLiteral("HHH last")));
        QCOMPARE(name.count(QChar(0x2026)), 1);
    }
    const std::string fits(static_cast<std::size_t>(longestName), 'H');
    QCOMPARE(shownName(fits), QString::fromStdString(fits));
    QCOMPARE(shownName(fits, 60).size(), 60);
}

void TestNameText::noCharacterIsCut_data()
{
    QTest::addColumn<QString>("unit");
    for (const char* unit :
         {"x", "ö", "日", "😀", "e\u0301", "👨‍👩‍👧‍👦", "\U0001F1E9\U0001F1EA"})
        QTest::newRow(unit) << u(unit);
}

void TestNameText::noCharacterIsCut()
{
    QFETCH(QString, unit);
    for (int before = 0; before < 12; ++before) {
        const QString name = QString(before, QLatin1Char('x')) + unit.repeated(100'000);
        for (const QString& shown : {shownName(name), shownName(name.toStdString())}) {
            QVERIFY(shown.size() <= longestName);
            QVERIFY(shown.size() > longestName / 2);
            QVERIFY(!shown.contains(QChar::ReplacementCharacter));
            const QStringList halves = shown.split(QChar(0x2026));
            QCOMPARE(halves.size(), 2);
            QCOMPARE((halves[0].size() - before) % unit.size(), 0);
            QCOMPARE(halves[1].size() % unit.size(), 0);
        }
    }
}

void TestNameText::noSurrogateIsCutInTextsOfManyScripts()
{
    const QString mixed = u("क्ष😀日é").repeated(1'000);
    for (qsizetype longest = 2; longest < 60; ++longest) {
        const QString shown = shownName(mixed, longest);
        QVERIFY(shown.size() <= longest);
        QVERIFY(shown.isValidUtf16());
    }
}

void TestNameText::stacksOfMarksEnd()
{
    const QString stacked = shownName("a" + repeated("\u0301", 100'000));
    QVERIFY(stacked.startsWith(QLatin1Char('a')));
    QCOMPARE(stacked.size(), 10);
    QVERIFY(stacked.endsWith(QChar(0x2026)));
    const QString joined = shownName("a" + repeated("\u0301\u200D", 100'000) + "b");
    QVERIFY(joined.count(QChar(0x0301)) <= 8);
    QVERIFY(joined.size() <= longestName);
    QCOMPARE(shownName("a" + repeated("\u0301", 9) + "bc"),
             u("a") + QString(8, QChar(0x0301)) + u("…bc"));
}

void TestNameText::showingAgainChangesNothing()
{
    QFETCH(QByteArray, name);
    const QString shown = shownName(name.toStdString());
    QCOMPARE(shownName(shown), shown);
    QCOMPARE(shownName(shown.toStdString()), shown);
}

void TestNameText::textsKeepTheirLines()
{
    QCOMPARE(shownText("one\r\n two\tthree\nfour\x1b[0m"), u("one\n two three\nfour�[0m"));
    QCOMPARE(shownText(std::string(1'000'000, 'x')).size(), longestText);
    QCOMPARE(shownText(std::string(1'000'000, 'x'), 50).size(), 50);
}

void TestNameText::pathsEndInTheirFile()
{
    QCOMPARE(shownPath("/home/a\nb/c.csv"), u("/home/a b/c.csv"));
    QCOMPARE(shownPath("/" + repeated("folder/", 1'000) + "c.csv").size(), 1'000);
    QCOMPARE(shownFileName("/home/<b>/&x%1.csv"), u("&x%1.csv"));
    QCOMPARE(shownFileName("/tmp/a\xFF.csv"), u("a�.csv"));
}

void TestNameText::anAmpersandIsNoMnemonic()
{
    QCOMPARE(withoutMnemonic(u("&x && &amp;")), u("&&x &&&& &&amp;"));
}

void TestNameText::namesInSentencesAreShort()
{
    const Issue issue{.code = IssueCode::ColumnUnknown,
                      .arguments = {"%1\x1b[31m" + std::string(1'000'000, 'H'), "%2 %1"}};
    QVERIFY(issueText(issue).size() < 300);
    QVERIFY(issueText(issue).contains(u("“%1�[31mHHH")));
    QVERIFY(issueAdvice(issue).contains(u("“%2 %1”")));
}

QTEST_APPLESS_MAIN(TestNameText)
#include "tst_nametext.moc"
