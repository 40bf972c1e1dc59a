// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pointlayer.h"
#include "charts/scatterwidget.h"
#include "common/noticestrip.h"
#include "core/random.h"
#include "data/columnheader.h"
#include "data/datapage.h"
#include "failingmemory.h"
#include "workbench.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;

/// What the views' own jobs do when memory runs out in the middle of them.
class TestExhaustedViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pointsThatCannotBeDrawnLeaveTheFormerPicture();
    void sortingThatFailsLeavesTheOrderOfTheFile();
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

QTEST_MAIN(TestExhaustedViews)
#include "tst_exhaustedviews.moc"
