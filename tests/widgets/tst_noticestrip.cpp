// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/frame/noticestrip.h"

#include "parts/labels/linkbutton.h"
#include "workbench.h"

#include <QTest>

using namespace tessera;

class TestNoticeStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNoticeSaysOnWhichLine();
    void theRowsOfAnIssueCanBeShown();
    void rowsOfNoTableAreNotShown();
};

void TestNoticeStrip::theRowsOfAnIssueCanBeShown()
{
    Workbench bench;
    bench.open(smallTable());
    NoticeStrip strip;
    strip.offerRowsIn(bench.selection);
    strip.resize(300, 80);
    strip.setNotice(noticeOf(
        {.code = IssueCode::RowsRagged, .arguments = {"2", "4", "kept", "7, 9"}, .rows = {5, 7}}));
    auto* link = strip.findChild<LinkButton*>();
    QVERIFY(link->isVisible());
    int revealed = 0;
    connect(&bench.selection, &RowSelection::revealed, this, [&] { ++revealed; });
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(bench.selection.rows().rows(), (std::vector<RowId>{5, 7}));
    QCOMPARE(revealed, 1);
    strip.setNotice(noticeOf({.code = IssueCode::NoUsableFeature}));
    QVERIFY(!link->isVisible());
}

void TestNoticeStrip::rowsOfNoTableAreNotShown()
{
    Workbench bench;
    bench.open(smallTable(10));
    int revealed = 0;
    connect(&bench.selection, &RowSelection::revealed, this, [&] { ++revealed; });
    bench.selection.reveal({500});
    QVERIFY(bench.selection.empty());
    QCOMPARE(revealed, 0);
}

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
