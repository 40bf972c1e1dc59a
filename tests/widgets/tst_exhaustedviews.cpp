// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "charts/scatter/pointlayer.h"
#include "charts/scatter/scatterwidget.h"
#include "data/datapage.h"
#include "data/table/columnheader.h"
#include "failingmemory.h"
#include "parts/frame/noticestrip.h"
#include "report/reportpreview.h"
#include "workbench.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tessera;

/// What the views' own jobs do when memory runs out in the middle of them.
class TestExhaustedViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pointsThatCannotBeDrawnLeaveTheFormerPicture();
    void sortingThatFailsLeavesTheOrderOfTheFile();
    void aReportThatFailsIsToldAndTheNextOneIsPainted();
};

namespace {

ScatterDataPtr somePoints(std::size_t count)
{
    Random random(3);
    auto data = std::make_shared<ScatterData>();
    for (std::size_t i = 0; i < count; ++i) {
        data->x.push_back(static_cast<float>(random.normal()));
        data->y.push_back(static_cast<float>(random.normal()));
        data->row.push_back(static_cast<RowId>(i));
    }
    data->tableRows = static_cast<RowId>(count);
    return data;
}

PointView viewOf(int sizePx)
{
    return {.size = {sizePx, sizePx}, .values = {-4, -4, 8, 8}, .colours = {Qt::black}};
}

/// Lets the first allocation of the next timer without an interval fail: that of a report's part.
class FailingPart : public QObject {
public:
    FailingPart() { qApp->installEventFilter(this); }

    bool failed = false;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* const timer = qobject_cast<QTimer*>(watched);
        if (event->type() == QEvent::Timer && timer && timer->interval() == 0 && !failed) {
            failed = true;
            FailingMemory::failAt(0);
            FailingMemory::exposeThisThread();
        }
        return false;
    }
};

} // namespace

void TestExhaustedViews::initTestCase()
{
    FailingMemory::spareThisThread(); // the window's own: only what jobs do fails
}

void TestExhaustedViews::pointsThatCannotBeDrawnLeaveTheFormerPicture()
{
    PointLayer layer;
    QSignalSpy drawn(&layer, &PointLayer::pictureChanged);
    QSignalSpy failed(&layer, &PointLayer::failed);
    layer.setData(somePoints(5'000));
    layer.show(viewOf(100));
    QTRY_COMPARE(drawn.count(), 1);
    FailingMemory::failAt(0);
    layer.show(viewOf(120));
    QTRY_COMPARE(failed.count(), 1);
    FailingMemory::mend();
    QCOMPARE(layer.picture().image.width(), 100);
    layer.show(viewOf(140));
    QTRY_COMPARE(drawn.count(), 2);
    QCOMPARE(layer.picture().image.width(), 140);
}

void TestExhaustedViews::sortingThatFailsLeavesTheOrderOfTheFile()
{
    Workbench bench;
    DataPage page(bench.session);
    page.resize(900, 600);
    page.show();
    bench.open(smallTable());
    QTRY_VERIFY(bench.settled());
    auto* header = page.findChild<ColumnHeader*>();
    auto* notice = page.findChild<NoticeStrip*>();
    QVERIFY(header && notice && !notice->isVisible());
    const auto clickHeading = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(1) + 10, header->height() / 2));
    };
    FailingMemory::failAt(0);
    clickHeading();
    QTRY_VERIFY(notice->isVisible());
    FailingMemory::mend();
    QVERIFY(notice->notice().title.contains(QStringLiteral("memory")));
    QVERIFY(!header->isSortIndicatorShown());
    clickHeading();
    QVERIFY(header->isSortIndicatorShown());
    QVERIFY(!notice->isVisible());
}

void TestExhaustedViews::aReportThatFailsIsToldAndTheNextOneIsPainted()
{
    Workbench bench;
    bench.open(smallTable());
    QTRY_VERIFY(bench.settled());
    ReportPreview preview;
    std::vector<IssueCode> told;
    connect(&preview, &ReportPreview::failed, this, [&](const Issue& issue) {
        FailingMemory::spareThisThread();
        FailingMemory::mend();
        told.push_back(issue.code);
    });
    QSignalSpy finished(&preview, &ReportPreview::finished);
    preview.paintReport(bench.runner.analysis(), {}, {});
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(preview.upToDate());
    const FailingPart part;
    preview.paintReport(bench.runner.analysis(), {}, {});
    QTRY_COMPARE(told, std::vector<IssueCode>{IssueCode::MemoryExhausted});
    QVERIFY(part.failed);
    QVERIFY(!preview.upToDate());
    preview.paintReport(bench.runner.analysis(), {}, {});
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(preview.upToDate());
}

QTEST_MAIN(TestExhaustedViews)
#include "tst_exhaustedviews.moc"
