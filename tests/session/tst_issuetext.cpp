// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/issuetext.h"

#include <QTest>

using namespace tessera;

class TestIssueText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasASentence();
    void missingArgumentsDoNoHarm();
    void placesAreFileLineAndColumn();
    void theNearestColumnIsOffered();
};

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

QTEST_APPLESS_MAIN(TestIssueText)
#include "tst_issuetext.moc"
