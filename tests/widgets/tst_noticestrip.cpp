// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/frame/noticestrip.h"

#include <QTest>

using namespace tessera;

class TestNoticeStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNoticeSaysOnWhichLine();
};

void TestNoticeStrip::aNoticeSaysOnWhichLine()
{
    const auto title = [](IssueCode code, std::int64_t line) {
        return noticeOf({.code = code,
                         .arguments = {"2", "4", "kept", "7, 9"},
                         .where = {.path = "a.csv", .line = line}})
            .title;
    };
    QVERIFY(title(IssueCode::QuoteNotClosed, 1'022).startsWith(QStringLiteral("Line 1,022: ")));
    QVERIFY(title(IssueCode::QuoteMisplaced, 7).startsWith(QStringLiteral("From line 7 on, ")));
    QVERIFY(!title(IssueCode::QuoteNotClosed, 0).contains(QStringLiteral("ine 0")));
    QVERIFY(!title(IssueCode::RowsRagged, 7).startsWith(QStringLiteral("Line"))); // it names them
}

QTEST_MAIN(TestNoticeStrip)
#include "tst_noticestrip.moc"
