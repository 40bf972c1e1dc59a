// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/issuetext.h"

#include <QTest>

using namespace tessera;

class TestIssueText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasASentence();
    void missingArgumentsDoNoHarm();
    void placesAreFileLineAndColumn();
    void theNearestColumnIsOffered();
    void limitsAreOffered();
    void tooManySegmentsForAMethodAreCounted();
    void nobodyIsToldToAskForFewerThanTwoSegments();
};

void TestIssueText::nobodyIsToldToAskForFewerThanTwoSegments()
{
    const auto advice = [](const char* distinct) {
        return issueAdvice({.code = IssueCode::SegmentsTooMany, .arguments = {"2", distinct}});
    };
    QCOMPARE(advice("3"), QStringLiteral("ask for fewer segments"));
    QCOMPARE(advice("1"), QStringLiteral("choose features in which customers differ"));
    QCOMPARE(advice("0"), advice("1"));
}

void TestIssueText::everyCodeHasASentence()
{
    for (int code = 0; code <= static_cast<int>(IssueCode::Cancelled); ++code) {
        const Issue issue{.code = static_cast<IssueCode>(code),
                          .arguments = {"3", "7", "dropped", "4, 9"}};
        const QString text = issueText(issue);
        QVERIFY(text != QLatin1String(issueName(issue.code)));
        QVERIFY2(!text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1Char('%')),
                 qPrintable(text));
        QVERIFY(text.at(0).isLower() || !text.at(0).isLetter());
        QVERIFY(!issueAdvice(issue).endsWith(QLatin1Char('.')));
    }
}

void TestIssueText::missingArgumentsDoNoHarm()
{
    for (int code = 0; code <= static_cast<int>(IssueCode::Cancelled); ++code) {
        const Issue issue{.code = static_cast<IssueCode>(code)};
        QVERIFY(!issueText(issue).isEmpty());
        (void)issueAdvice(issue);
    }
    const Issue odd{.code = IssueCode::ColumnUnknown, .arguments = {"two\nlines %1 \xff", ""}};
    QVERIFY(!issueText(odd).contains(QLatin1Char('\n')));
}

void TestIssueText::placesAreFileLineAndColumn()
{
    Issue issue{.code = IssueCode::QuoteNotClosed,
                .where = {.path = "a.csv", .line = 12, .column = 3}};
    QCOMPARE(issueLocation(issue), QStringLiteral("a.csv:12:3"));
    issue.where.column = 0;
    QCOMPARE(issueLocation(issue), QStringLiteral("a.csv:12"));
    issue.where.line = 0;
    QCOMPARE(issueLocation(issue), QStringLiteral("a.csv"));
    QCOMPARE(issueLocation(Issue{.code = IssueCode::Cancelled}), QString());
}

void TestIssueText::theNearestColumnIsOffered()
{
    QVERIFY(issueAdvice({.code = IssueCode::ColumnUnknown, .arguments = {"blance", "BALANCE"}})
                .contains(QStringLiteral("BALANCE")));
    QVERIFY(!issueAdvice({.code = IssueCode::ColumnUnknown, .arguments = {"zzz", ""}}).isEmpty());
}

void TestIssueText::limitsAreOffered()
{
    const auto advice = [](std::vector<std::string> limits) {
        return issueAdvice({.code = IssueCode::RecipeInvalid,
                            .arguments = {"key", "0"},
                            .limits = std::move(limits)});
    };
    QCOMPARE(advice({"whole", "1", "10000", ""}),
             QStringLiteral("give a whole number from 1 to 10,000"));
    QCOMPARE(advice({"whole", "1", "65533", "auto"}),
             QStringLiteral("give a whole number from 1 to 65,533, or auto"));
    QCOMPARE(advice({"real", "1e-12", "1", ""}), QStringLiteral("give a number from 1e-12 to 1"));
    QCOMPARE(advice({"words", "euclidean", "manhattan"}),
             QStringLiteral("give one of euclidean, manhattan"));
    QVERIFY(advice({"range", "1", "65533", "1000"}).contains(QStringLiteral("1,000 numbers")));
    QCOMPARE(advice({}), QStringLiteral("correct this entry of the recipe"));
    QVERIFY(!advice({"whole"}).isEmpty()); // odd ones do no harm
    QVERIFY(!advice({"nonsense", "%1", "%2", "%3"}).isEmpty());
}

void TestIssueText::tooManySegmentsForAMethodAreCounted()
{
    const QString text = issueText(
        {.code = IssueCode::MethodSegmentsTooMany, .arguments = {"mixture", "5000", "1000"}});
    QVERIFY2(text.contains(QStringLiteral("mixture")) && text.contains(QStringLiteral("5,000")) &&
                 text.contains(QStringLiteral("1,000")),
             qPrintable(text));
}

QTEST_APPLESS_MAIN(TestIssueText)
#include "tst_issuetext.moc"
