// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/pointlayer.h"

#include "base/random.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tessera;

namespace {

constexpr int patienceMs = 60'000; ///< sanitizers on a loaded machine

ScatterDataPtr cloud(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    auto data = std::make_shared<ScatterData>();
    for (std::size_t i = 0; i < count; ++i) {
        data->x.push_back(static_cast<float>(random.uniform()));
        data->y.push_back(static_cast<float>(random.uniform()));
        data->label.push_back(static_cast<std::uint16_t>(i % 3));
        data->row.push_back(static_cast<RowId>(i));
    }
    data->tableRows = static_cast<RowId>(count);
    data->segments = 3;
    return data;
}

PointView viewOf(double width)
{
    return {.size = {120, 90},
            .values = {0.0, 0.0, width, 1.0},
            .scale = 1.0,
            .colours = {Qt::red, Qt::green, Qt::blue}};
}

RowSet everyThird(std::size_t count)
{
    RowSet rows(static_cast<RowId>(count));
    for (RowId row = 0; row < static_cast<RowId>(count); row += 3)
        rows.insert(row);
    return rows;
}

/// The picture as it is without a worker.
QImage pictureOf(const ScatterData& data, const PointView& view, const RowSet& selection)
{
    const auto grid = buildPointGrid(data, Cancel());
    PointRasterRequest request{
        .size = view.size, .values = view.values, .scale = view.scale, .colours = view.colours};
    if (!selection.empty()) {
        for (const std::uint32_t point : grid->index)
            request.selected.push_back(selection.contains(data.row[point]) ? 1 : 0);
    }
    return rasterPoints(*grid, request, Cancel());
}

} // namespace

class TestPointLayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofManyViewsTheLastOneIsShown();
    void dataAndSelectionMayChangeWhileItWorks();
    void theGridIsReadWhileTheNextPictureIsMade();
    void destructionWhileBusyStopsAndJoins();
};

void TestPointLayer::ofManyViewsTheLastOneIsShown()
{
    PointLayer layer;
    const ScatterDataPtr data = cloud(20'000, 1);
    layer.setData(data);
    for (int i = 0; i < 100; ++i) {
        layer.show(viewOf(0.5 + i * 0.005));
        QTest::qWait(i % 10 == 0 ? 5 : 0);
    }
    const PointView last = viewOf(0.333);
    layer.show(last);
    QTRY_COMPARE_WITH_TIMEOUT(layer.picture().values, last.values, patienceMs);
    QCOMPARE(layer.picture().image, pictureOf(*data, last, RowSet()));
}

void TestPointLayer::dataAndSelectionMayChangeWhileItWorks()
{
    PointLayer layer;
    QSignalSpy failed(&layer, &PointLayer::failed);
    ScatterDataPtr data;
    RowSet selection;
    for (std::size_t round = 0; round < 20; ++round) {
        const std::size_t count = 5'000 + round * 100;
        data = cloud(count, round);
        selection = round % 2 == 0 ? RowSet() : everyThird(count);
        layer.setData(data);
        layer.show(viewOf(0.5 + static_cast<double>(round) * 0.01));
        layer.setSelection(selection);
        QTest::qWait(static_cast<int>(round % 4));
    }
    const PointView last = viewOf(0.333);
    layer.show(last);
    QTRY_COMPARE_WITH_TIMEOUT(layer.picture().values, last.values, patienceMs);
    QCOMPARE(layer.picture().image, pictureOf(*data, last, selection));
    QCOMPARE(failed.count(), 0);
}

void TestPointLayer::theGridIsReadWhileTheNextPictureIsMade()
{
    PointLayer layer;
    layer.setData(cloud(50'000, 7));
    QCOMPARE(layer.grid()->size(), std::size_t{50'000}); // the worker is not there yet
    for (int i = 0; i < 20; ++i) {
        layer.show(viewOf(0.5 + i * 0.01));
        const auto grid = layer.grid();
        const auto cells = grid->cellsIn(QRectF(0.0, 0.0, 0.5, 0.5));
        QVERIFY(grid->countIn(cells) > 0);
        QTest::qWait(1);
    }
    const PointView last = viewOf(0.333);
    layer.show(last);
    QTRY_COMPARE_WITH_TIMEOUT(layer.picture().values, last.values, patienceMs);
    QVERIFY(layer.gridIfMade());
}

void TestPointLayer::destructionWhileBusyStopsAndJoins()
{
    for (int i = 0; i < 20; ++i) {
        PointLayer layer;
        layer.setData(cloud(20'000, 3));
        layer.show(viewOf(1.0));
        QTest::qWait(i % 5);
    }
}

QTEST_GUILESS_MAIN(TestPointLayer)
#include "tst_pointlayer.moc"
