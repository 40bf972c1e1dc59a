// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/pointpick.h"
#include "charts/scatter/pointraster.h"
#include "charts/scatter/scatterpaint.h"
#include "charts/scatter/scatterview.h"
#include "charts/scatter/scatterwidget.h"
#include "look/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>
#include <random>

using namespace tessera;

namespace {

constexpr float missing = std::numeric_limits<float>::quiet_NaN();

std::shared_ptr<ScatterData> named(std::shared_ptr<ScatterData> data)
{
    data->tableRows = static_cast<RowId>(data->x.size());
    for (std::size_t i = 0; i < data->x.size(); ++i)
        data->row.push_back(static_cast<RowId>(i));
    data->xTitle = QStringLiteral("First");
    data->yTitle = QStringLiteral("Second");
    data->description = QStringLiteral("Points of a test");
    return data;
}

std::shared_ptr<ScatterData> cloud(std::size_t count, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    auto data = std::make_shared<ScatterData>();
    for (std::size_t i = 0; i < count; ++i) {
        data->x.push_back(normal(random));
        data->y.push_back(3.0F * normal(random));
        data->label.push_back(static_cast<std::uint16_t>(i % 4));
    }
    data->segments = 4;
    return named(data);
}

std::shared_ptr<ScatterData> points(std::vector<float> x, std::vector<float> y)
{
    auto data = std::make_shared<ScatterData>();
    data->x = std::move(x);
    data->y = std::move(y);
    return named(data);
}

/// Where a value stands on a widget that shows everything.
QPoint pixelOf(const ScatterWidget& widget, const QPointF& value)
{
    ScatterView view;
    view.setHome(finiteBounds(*widget.data()));
    const Axes axes = scatterAxes(*widget.data(), view.range(), QRectF(widget.rect()),
                                  PaintScale(widget, unitsPerPoint(widget)), widget);
    return axes.toPixel(value).toPoint();
}

void dragAlong(QWidget& widget, const QVector<QPoint>& path, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, path.first());
    for (const QPoint& position : path) {
        QMouseEvent move(QEvent::MouseMove, position, widget.mapToGlobal(position), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QApplication::sendEvent(&widget, &move);
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, path.last());
}

QImage pictureOf(const PointGrid& grid, QSize size = {300, 200})
{
    ScatterView view;
    view.setHome(QRectF(-4, -12, 8, 24));
    const std::vector<QColor> colours{Qt::red, Qt::green, Qt::blue, Qt::black};
    return rasterPoints(
        grid, {.size = size, .values = view.range(), .scale = 1.0, .colours = colours}, Cancel());
}

} // namespace

class TestScatter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void gridKeepsEveryFinitePoint();
    void lassoEqualsTheNaiveTest_data();
    void lassoEqualsTheNaiveTest();
    void nearestEqualsTheNaiveSearch();
    void rasterIsTheSameEveryTime();
    void rasterShowsAPointWhereItLies();
    void selectionDimsButNeverHides();
    void rasterStopsWhenAsked();
    void oddDataDraws_data();
    void oddDataDraws();
    void lassoPicksTheRowsInside();
    void modifiersChooseTheMode_data();
    void modifiersChooseTheMode();
    void clickingNothingClears();
    void clickingAPointPicksIt();
    void shiftWithTheZoomToolSelectsARectangle();
    void wheelZoomsAtTheCursorAndCtrlZeroResets();
    void hoverNamesTheNearestRow();
    void escapeClears();
    void newLabelsKeepTheView();
    void screenReadersGetASentence();
    void pdfHasItsTextsAndVectors();
    void viewNeverGetsLost();

private:
    std::unique_ptr<ScatterWidget> shown(ScatterDataPtr data, ScatterTool tool);
};

void TestScatter::initTestCase()
{
    installFonts();
}

std::unique_ptr<ScatterWidget> TestScatter::shown(ScatterDataPtr data, ScatterTool tool)
{
    auto widget = std::make_unique<ScatterWidget>();
    widget->resize(420, 320);
    widget->setData(std::move(data));
    widget->setTool(tool);
    widget->show();
    return widget;
}

void TestScatter::gridKeepsEveryFinitePoint()
{
    auto data = cloud(5000);
    data->x[17] = missing;
    data->y[18] = std::numeric_limits<float>::infinity();
    const auto grid = buildPointGrid(*data, Cancel());
    QCOMPARE(grid->size(), std::size_t{4998});
    std::vector<bool> seen(5000, false);
    for (std::size_t i = 0; i < grid->size(); ++i) {
        const std::uint32_t at = grid->index[i];
        QVERIFY(!seen[at]);
        seen[at] = true;
        QCOMPARE(grid->x[i], data->x[at]);
        QCOMPARE(grid->y[i], data->y[at]);
        QCOMPARE(grid->label[i], data->label[at]);
    }
    QVERIFY(!seen[17] && !seen[18]);
    QCOMPARE(grid->countIn(grid->cellsIn(finiteBounds(*data))), grid->size());
}

void TestScatter::lassoEqualsTheNaiveTest_data()
{
    QTest::addColumn<QPolygonF>("polygon");
    std::mt19937 random(5);
    std::normal_distribution<double> normal;
    for (const int corners : {3, 4, 7, 50, 200}) {
        QPolygonF star;
        for (int i = 0; i < corners; ++i) {
            const double angle = 2 * 3.14159265358979 * i / corners;
            const double radius = 1.0 + 0.4 * normal(random);
            star.push_back({radius * std::cos(angle), 3 * radius * std::sin(angle)});
        }
        QTest::addRow("star of %d", corners) << star;
    }
    QPolygonF scribble;
    for (int i = 0; i < 40; ++i)
        scribble.push_back({normal(random), 3 * normal(random)});
    QTest::newRow("crossing itself") << scribble;
    QTest::newRow("line") << QPolygonF({{-1, -1}, {1, 1}, {-1, -1}});
    QTest::newRow("point") << QPolygonF({{0, 0}, {0, 0}, {0, 0}});
    QTest::newRow("two corners") << QPolygonF(QVector<QPointF>{{0, 0}, {1, 1}});
    QTest::newRow("nothing") << QPolygonF();
    QTest::newRow("around all") << QPolygonF(QRectF(-100, -100, 200, 200));
    QTest::newRow("far away") << QPolygonF(QRectF(50, 50, 10, 10));
    QTest::newRow("needle") << QPolygonF({{-9, 0}, {9, 1e-5}, {9, -1e-5}});
}

void TestScatter::lassoEqualsTheNaiveTest()
{
    QFETCH(QPolygonF, polygon);
    const auto data = cloud(20'000, 9);
    const auto grid = buildPointGrid(*data, Cancel());
    std::vector<std::uint32_t> naive;
    for (std::uint32_t i = 0; i < grid->size(); ++i) {
        if (polygon.size() >= 3 && insidePolygon(polygon, grid->x[i], grid->y[i]))
            naive.push_back(i);
    }
    const std::vector<std::uint32_t> fast = pointsInside(*grid, polygon);
    QCOMPARE(fast.size(), naive.size());
    QVERIFY(fast == naive);
}

void TestScatter::nearestEqualsTheNaiveSearch()
{
    const auto grid = buildPointGrid(*cloud(3000), Cancel());
    std::mt19937 random(2);
    std::normal_distribution<double> normal;
    const QSizeF radii(0.08, 0.3);
    for (int trial = 0; trial < 300; ++trial) {
        const QPointF centre(normal(random), 3 * normal(random));
        double best = 1.0;
        bool any = false;
        for (std::size_t i = 0; i < grid->size(); ++i) {
            const double d = std::pow((grid->x[i] - centre.x()) / radii.width(), 2) +
                             std::pow((grid->y[i] - centre.y()) / radii.height(), 2);
            any = any || d <= 1.0;
            best = std::min(best, d);
        }
        const auto found = nearestPoint(*grid, centre, radii);
        QCOMPARE(found.has_value(), any);
        if (!found)
            continue;
        const double d = std::pow((grid->x[*found] - centre.x()) / radii.width(), 2) +
                         std::pow((grid->y[*found] - centre.y()) / radii.height(), 2);
        QVERIFY(std::abs(d - best) < 1e-9);
    }
}

void TestScatter::rasterIsTheSameEveryTime()
{
    for (const std::size_t count : {std::size_t{2000}, densityFrom * 2}) {
        const auto grid = buildPointGrid(*cloud(count), Cancel());
        const QImage first = pictureOf(*grid);
        QCOMPARE(pictureOf(*grid), first);
        const auto again = buildPointGrid(*cloud(count), Cancel());
        QCOMPARE(pictureOf(*again), first);
    }
}

void TestScatter::rasterShowsAPointWhereItLies()
{
    const auto grid = buildPointGrid(*points({0.0F}, {0.0F}), Cancel());
    const QImage image = rasterPoints(
        *grid,
        {.size = {100, 80}, .values = QRectF(-1, -1, 2, 4), .scale = 1.0, .colours = {Qt::red}},
        Cancel());
    // y = 0 is a quarter up from the bottom.
    QVERIFY(qAlpha(image.pixel(50, 60)) > 150);
    QCOMPARE(qAlpha(image.pixel(50, 20)), 0);
    QCOMPARE(qAlpha(image.pixel(60, 60)), 0);
    // A point just outside still shows the inner part of its disc.
    const QImage edge = rasterPoints(
        *grid,
        {.size = {100, 80}, .values = QRectF(0.02, -1, 2, 4), .scale = 1.0, .colours = {Qt::red}},
        Cancel());
    QVERIFY(qAlpha(edge.pixel(0, 60)) > 0);
}

void TestScatter::selectionDimsButNeverHides()
{
    const auto grid = buildPointGrid(*points({-0.5F, 0.5F}, {0.0F, 0.0F}), Cancel());
    std::vector<std::uint8_t> selected(2, 0);
    for (std::size_t i = 0; i < 2; ++i)
        selected[i] = grid->x[i] > 0.0F ? 1 : 0;
    const QImage image = rasterPoints(*grid,
                                      {.size = {100, 50},
                                       .values = QRectF(-1, -1, 2, 2),
                                       .scale = 1.0,
                                       .colours = {Qt::red},
                                       .selected = selected},
                                      Cancel());
    const int dimmed = qAlpha(image.pixel(25, 25));
    const int strong = qAlpha(image.pixel(75, 25));
    QVERIFY(dimmed > 10);
    QVERIFY(strong > 2 * dimmed);
}

void TestScatter::rasterStopsWhenAsked()
{
    const auto grid = buildPointGrid(*cloud(1000), Cancel());
    std::stop_source stop;
    stop.request_stop();
    const Cancel cancel(stop.get_token());
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, rasterPoints(*grid, {.size = {50, 50}, .values = QRectF(-1, -1, 2, 2)}, cancel));
    QVERIFY_THROWS_EXCEPTION(Cancelled, buildPointGrid(*cloud(10), cancel));
}

void TestScatter::oddDataDraws_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 8; ++i)
        QTest::addRow("%d", i) << i;
}

void TestScatter::oddDataDraws()
{
    QFETCH(int, which);
    constexpr float huge = std::numeric_limits<float>::max();
    const std::vector<ScatterDataPtr> data{
        nullptr,
        points({}, {}),
        points({1.0F}, {2.0F}),
        points(std::vector<float>(500, 3.0F), std::vector<float>(500, 3.0F)),
        points({missing, missing}, {1.0F, missing}),
        points({missing, 1.0F, 2.0F}, {1.0F, 2.0F, missing}),
        points({-huge, huge}, {-huge, huge}),
        points({0.0F, 1.0F, 2.0F}, std::vector<float>(3, 0.0F))};
    ScatterWidget widget;
    widget.resize(300, 200);
    QSignalSpy hovered(&widget, &ScatterWidget::pointHovered);
    widget.setData(data[static_cast<std::size_t>(which)]);
    widget.show();
    QTest::qWait(20);
    QVERIFY(!widget.grab().isNull());
    dragAlong(widget, {{60, 40}, {200, 40}, {200, 120}, {60, 120}});
    QTest::mouseMove(&widget, QPoint(150, 90));
    for (const int key : {Qt::Key_Plus, Qt::Key_Left, Qt::Key_Escape, Qt::Key_Minus})
        QTest::keyClick(&widget, static_cast<Qt::Key>(key));
    widget.setStale(true);
    widget.resize(8, 8);
    QVERIFY(!widget.grab().isNull());
    widget.setData(nullptr);
    QVERIFY(!widget.grab().isNull());
}

void TestScatter::lassoPicksTheRowsInside()
{
    const auto data = cloud(2000);
    const auto widget = shown(data, ScatterTool::Lasso);
    RowSet picked;
    int times = 0;
    connect(widget.get(), &ScatterWidget::rowsPicked, this,
            [&](const RowSet& rows, SelectionMode mode) {
                picked = rows;
                ++times;
                QCOMPARE(mode, SelectionMode::Replace);
            });
    const QPoint corners[] = {pixelOf(*widget, {-1, -3}), pixelOf(*widget, {1, -3}),
                              pixelOf(*widget, {1, 3}), pixelOf(*widget, {-1, 3})};
    dragAlong(*widget, {corners[0], corners[1], corners[2], corners[3]});
    QCOMPARE(times, 1);
    QCOMPARE(picked.size(), RowId{2000});
    // Pixels are coarse: rows well inside are in, rows well outside are out.
    for (std::size_t i = 0; i < data->x.size(); ++i) {
        const double x = std::abs(data->x[i]);
        const double y = std::abs(data->y[i]) / 3;
        if (std::max(x, y) < 0.95)
            QVERIFY(picked.contains(static_cast<RowId>(i)));
        if (std::max(x, y) > 1.05)
            QVERIFY(!picked.contains(static_cast<RowId>(i)));
    }
}

void TestScatter::modifiersChooseTheMode_data()
{
    QTest::addColumn<int>("modifier");
    QTest::addColumn<int>("mode");
    QTest::newRow("plain") << int(Qt::NoModifier) << int(SelectionMode::Replace);
    QTest::newRow("shift") << int(Qt::ShiftModifier) << int(SelectionMode::Add);
    QTest::newRow("control") << int(Qt::ControlModifier) << int(SelectionMode::Toggle);
    QTest::newRow("alt") << int(Qt::AltModifier) << int(SelectionMode::Remove);
}

void TestScatter::modifiersChooseTheMode()
{
    QFETCH(int, modifier);
    QFETCH(int, mode);
    const auto widget = shown(cloud(300), ScatterTool::Lasso);
    int seen = -1;
    connect(widget.get(), &ScatterWidget::rowsPicked, this,
            [&](const RowSet&, SelectionMode used) { seen = static_cast<int>(used); });
    dragAlong(*widget, {{150, 100}, {250, 100}, {250, 200}},
              static_cast<Qt::KeyboardModifier>(modifier));
    QCOMPARE(seen, mode);
}

void TestScatter::clickingNothingClears()
{
    const auto widget = shown(points({0.0F, 1.0F}, {0.0F, 1.0F}), ScatterTool::Lasso);
    int times = 0;
    connect(widget.get(), &ScatterWidget::rowsPicked, this,
            [&](const RowSet& rows, SelectionMode mode) {
                ++times;
                QVERIFY(rows.empty());
                QCOMPARE(mode, SelectionMode::Replace);
            });
    QTest::mouseClick(widget.get(), Qt::LeftButton, {}, pixelOf(*widget, {0.2, 0.8}));
    QCOMPARE(times, 1);
    QTest::mouseClick(widget.get(), Qt::LeftButton, Qt::ShiftModifier,
                      pixelOf(*widget, {0.2, 0.8}));
    QCOMPARE(times, 1);
}

void TestScatter::clickingAPointPicksIt()
{
    const auto widget = shown(points({0.0F, 1.0F}, {0.0F, 1.0F}), ScatterTool::Pan);
    RowSet picked;
    connect(widget.get(), &ScatterWidget::rowsPicked, this,
            [&](const RowSet& rows, SelectionMode) { picked = rows; });
    QTest::mouseClick(widget.get(), Qt::LeftButton, {}, pixelOf(*widget, {1, 1}));
    QCOMPARE(picked.rows(), std::vector<RowId>{1});
}

void TestScatter::shiftWithTheZoomToolSelectsARectangle()
{
    const auto widget = shown(points({0.0F, 1.0F, 2.0F}, {0.0F, 1.0F, 2.0F}), ScatterTool::Zoom);
    RowSet picked;
    connect(widget.get(), &ScatterWidget::rowsPicked, this,
            [&](const RowSet& rows, SelectionMode) { picked = rows; });
    const QPoint from = pixelOf(*widget, {0.5, 0.5});
    const QPoint to = pixelOf(*widget, {1.5, 1.5});
    dragAlong(*widget, {from, to}, Qt::ShiftModifier);
    QCOMPARE(picked.rows(), std::vector<RowId>{1});
    picked = RowSet();
    dragAlong(*widget, {from, to}); // zooms
    QCOMPARE(picked.size(), RowId{0});
}

void TestScatter::wheelZoomsAtTheCursorAndCtrlZeroResets()
{
    const auto widget = shown(cloud(500), ScatterTool::Pan);
    QTest::qWait(100);
    const QImage home = widget->grab().toImage();
    const QPointF at = pixelOf(*widget, {0, 0});
    QWheelEvent wheel(at, widget->mapToGlobal(at), {}, QPoint(0, 240), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget.get(), &wheel);
    QVERIFY(wheel.isAccepted());
    QTest::qWait(100);
    QVERIFY(widget->grab().toImage() != home);
    QTest::keyClick(widget.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(widget->grab().toImage(), home);
}

void TestScatter::hoverNamesTheNearestRow()
{
    const auto widget = shown(points({0.0F, 1.0F}, {0.0F, 1.0F}), ScatterTool::Lasso);
    QSignalSpy spy(widget.get(), &ScatterWidget::pointHovered);
    const QPoint near = pixelOf(*widget, {1, 1}) + QPoint(2, 2);
    // Nothing is there to be found before the points are in their grid; Qt drops moves to where
    // the mouse is.
    int moves = 0;
    QVERIFY(QTest::qWaitFor([&] {
        QTest::mouseMove(widget.get(), near + QPoint(++moves % 2, 0));
        return spy.size() == 1;
    }));
    QCOMPARE(spy[0][0].toLongLong(), 1);
    QTest::mouseMove(widget.get(), pixelOf(*widget, {0.5, 0.5}));
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(spy[1][0].toLongLong(), -1);
}

void TestScatter::escapeClears()
{
    const auto widget = shown(cloud(50), ScatterTool::Lasso);
    int times = 0;
    connect(widget.get(), &ScatterWidget::rowsPicked, this, [&](const RowSet& rows, SelectionMode) {
        ++times;
        QVERIFY(rows.empty());
    });
    QTest::keyClick(widget.get(), Qt::Key_Escape);
    QCOMPARE(times, 1);
    // During a drag it only ends the drag.
    QTest::mousePress(widget.get(), Qt::LeftButton, {}, {150, 100});
    QTest::keyClick(widget.get(), Qt::Key_Escape);
    QTest::mouseRelease(widget.get(), Qt::LeftButton, {}, {150, 100});
    QCOMPARE(times, 1);
}

void TestScatter::newLabelsKeepTheView()
{
    const auto data = cloud(400);
    const auto widget = shown(data, ScatterTool::Pan);
    QTest::keyClick(widget.get(), Qt::Key_Plus);
    QTest::qWait(100);
    const QImage zoomed = widget->grab().toImage();
    widget->setData(std::make_shared<ScatterData>(*data));
    QTest::qWait(100);
    QCOMPARE(widget->grab().toImage(), zoomed);
    auto other = std::make_shared<ScatterData>(*data);
    other->xTitle = QStringLiteral("Third");
    widget->setData(other);
    QTest::qWait(100);
    QVERIFY(widget->grab().toImage() != zoomed);
}

void TestScatter::screenReadersGetASentence()
{
    ScatterWidget widget;
    widget.setData(cloud(10));
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&widget);
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Chart);
    QVERIFY(!reader->text(QAccessible::Name).isEmpty());
    QCOMPARE(reader->text(QAccessible::Description), QStringLiteral("Points of a test"));
}

void TestScatter::pdfHasItsTextsAndVectors()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("no pdftotext");
    QTemporaryDir folder;
    const auto write = [&](const ScatterData& data, const QString& name) {
        const QString path = folder.filePath(name);
        QPdfWriter writer(path);
        writer.setResolution(1200);
        QPainter painter(&writer);
        const double unit = 1200.0 / 72.0;
        paintScatter(painter, QRectF(0, 0, 400 * unit, 250 * unit), data, Theme::light(), unit);
        painter.end();
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        process.waitForFinished();
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(text.contains(QStringLiteral("First")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Second")), qPrintable(text));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().contains("/Subtype /Image"), data.x.size() > 10'000);
    };
    write(*cloud(1500), QStringLiteral("few.pdf"));
    write(*cloud(20'000), QStringLiteral("many.pdf"));
}

void TestScatter::viewNeverGetsLost()
{
    ScatterView view;
    view.setHome(QRectF(-1, -1, 2, 2));
    for (int i = 0; i < 200; ++i)
        view.zoom(1.25, {0.3, 0.3});
    QVERIFY(view.range().width() > 0.0);
    for (int i = 0; i < 400; ++i)
        view.zoom(0.8, {0.3, 0.3});
    QVERIFY(view.range().width() < 100.0);
    view.showOnly(QRectF(0, 0, 0, 0));
    view.zoom(0.0, {0, 0});
    view.zoom(std::numeric_limits<double>::quiet_NaN(), {0, 0});
    QVERIFY(std::isfinite(view.range().width()));
    view.reset();
    QVERIFY(!view.moved());
}

QTEST_MAIN(TestScatter)
#include "tst_scatter.moc"
