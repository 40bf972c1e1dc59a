// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qtcharts/charttargets.h"
#include "charts/qtcharts/chartwidget.h"
#include "charts/shared/chartactions.h"
#include "charts/spec/chartaxes.h"
#include "charts/spec/niceticks.h"
#include "look/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QGraphicsObject>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace tessera;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

ChartSpec elbow()
{
    LineSpec line{.name = QStringLiteral("Inertia"), .chosenX = 3};
    for (int k = 1; k <= 8; ++k)
        line.points.push_back({static_cast<double>(k), 100.0 / k});
    ChartSpec spec{.title = QStringLiteral("Elbow"), .unit = QStringLiteral("inertia")};
    spec.description = QStringLiteral("Inertia falls from 100 at 1 segment to 12.5 at 8");
    spec.x = {.title = QStringLiteral("Segments"), .wholeNumbers = true};
    spec.y = {.from = 0.0};
    spec.lines = {line};
    return spec;
}

ChartSpec bars()
{
    ChartSpec spec{.title = QStringLiteral("Sizes")};
    spec.x.categories = {QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")};
    spec.bars = {{.name = QStringLiteral("Customers"), .values = {30.0, 20.0, 10.0}}};
    return spec;
}

/// Where a value stands on a widget of this size.
QPoint pixelOf(const ChartWidget& widget, const QPointF& value)
{
    Axes axes = axesOf(widget.spec());
    placeAxes(axes, QRectF(widget.rect()), PaintScale(widget, unitsPerPoint(widget)), widget);
    return axes.toPixel(value).toPoint();
}

bool isNice(double step)
{
    const double share = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
    return std::abs(share - 1) < 1e-6 || std::abs(share - 2) < 1e-6 || std::abs(share - 5) < 1e-6;
}

QString pdfText(const ChartSpec& spec)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    {
        QPdfWriter writer(path);
        writer.setResolution(1200);
        QPainter painter(&writer);
        const double unit = 1200.0 / 72.0;
        paintChart(painter, QRectF(0, 0, 300 * unit, 200 * unit), spec, Theme::light(), unit);
    }
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput())
        .normalized(QString::NormalizationForm_KC);
}

} // namespace

class TestChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ticksAreNice_data();
    void ticksAreNice();
    void ticksSurviveOddRanges_data();
    void ticksSurviveOddRanges();
    void neighbouringLabelsDiffer();
    void wholeNumbersCountFromTheFirst();
    void setSpecKeepsTheSeries();
    void oddSpecsDraw_data();
    void oddSpecsDraw();
    void markersAtTheTopAreNotCut();
    void clickingAPointActivatesIt();
    void clickingNothingActivatesNothing();
    void clickingABarActivatesIt();
    void keysWalkThePointsAndEnterActivates();
    void theHandlerMayChangeTheChart();
    void screenReadersGetASentence();
    void pdfContainsItsTexts();
    void copyGivesPictureAndData();
    void picturesOfEveryKindAreWritten();
    void aFormulaInAHeadingIsNeutralised();
    void namesAreLiteralInPictures();
    void aFailedSaveSaysWhy();
    void gapsStayEmptyInTheData();
    void tooltipsSayTheValue();
};

void TestChart::initTestCase()
{
    installFonts();
}

void TestChart::ticksAreNice_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("unit") << 0.0 << 1.0;
    QTest::newRow("silhouette") << 0.33 << 0.47;
    QTest::newRow("thousands") << 74800.0 << 394000.0;
    QTest::newRow("negative") << -7.3 << 5.1;
    QTest::newRow("small") << 1e-9 << 7e-9;
    QTest::newRow("large") << -3e12 << 8e12;
}

void TestChart::ticksAreNice()
{
    QFETCH(double, low);
    QFETCH(double, high);
    const AxisTicks ticks = niceTicks({.low = low, .high = high});
    QVERIFY(isNice(ticks.step));
    QVERIFY(ticks.values.size() >= 3 && ticks.values.size() <= 9);
    QVERIFY(ticks.from < low && ticks.to > high);
    QVERIFY((high - ticks.to) > -0.1 * (high - low));
    for (const double value : ticks.values) {
        QVERIFY(value >= ticks.from && value <= ticks.to * (1 + 1e-9));
        QVERIFY(std::abs(std::remainder(value, ticks.step)) < 1e-6 * ticks.step);
    }
}

void TestChart::ticksSurviveOddRanges_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("equal") << 5.0 << 5.0;
    QTest::newRow("zero") << 0.0 << 0.0;
    QTest::newRow("nan") << missing << missing;
    QTest::newRow("infinite") << -infinity << infinity;
    QTest::newRow("swapped") << 3.0 << 1.0;
    QTest::newRow("one digit apart") << 1e12 << 1e12 + 1;
    QTest::newRow("rounding apart") << 1.0 << std::nextafter(1.0, 2.0);
    QTest::newRow("huge") << -1e300 << 1e300;
    QTest::newRow("tiny") << 0.0 << 5e-324;
}

void TestChart::ticksSurviveOddRanges()
{
    QFETCH(double, low);
    QFETCH(double, high);
    const AxisTicks ticks = niceTicks({.low = low, .high = high});
    QVERIFY(std::isfinite(ticks.from) && std::isfinite(ticks.to) && ticks.from < ticks.to);
    QVERIFY(ticks.values.size() <= 60);
    QCOMPARE(ticks.labels.size(), static_cast<qsizetype>(ticks.values.size()));
}

void TestChart::neighbouringLabelsDiffer()
{
    for (const auto& [low, high] : {std::pair(1e12, 1e12 + 1), std::pair(10000.0, 10004.0),
                                    std::pair(0.0, 1e-7), std::pair(99000.0, 102000.0)}) {
        const AxisTicks ticks = niceTicks({.low = low, .high = high});
        for (qsizetype i = 1; i < ticks.labels.size(); ++i)
            QVERIFY2(ticks.labels[i] != ticks.labels[i - 1], qPrintable(ticks.labels[i]));
    }
}

void TestChart::wholeNumbersCountFromTheFirst()
{
    const AxisTicks ticks = niceTicks({.low = 2, .high = 12, .aim = 7, .wholeNumbers = true});
    QCOMPARE(ticks.values.front(), 2.0);
    QCOMPARE(ticks.step, std::round(ticks.step));
    const AxisTicks one = niceTicks({.low = 4, .high = 4, .wholeNumbers = true});
    QVERIFY(std::find(one.values.begin(), one.values.end(), 4.0) != one.values.end());
}

void TestChart::setSpecKeepsTheSeries()
{
    ChartWidget widget;
    widget.resize(400, 300);
    ChartSpec spec = elbow();
    widget.setSpec(spec);
    // The chart library stays inside: what it draws is found by the names of its classes.
    const auto series = [&] {
        QList<QObject*> found;
        for (QGraphicsItem* item : widget.findChild<QGraphicsView*>()->scene()->items()) {
            const QGraphicsObject* object = item->toGraphicsObject();
            if (object && QLatin1String(object->metaObject()->className())
                              .endsWith(QLatin1String("ChartItem")))
                found.push_back(item->toGraphicsObject());
        }
        return found;
    };
    const QList<QObject*> items = series();
    spec.lines[0].chosenX = 5;
    spec.lines[0].points[2].setY(77.0);
    widget.setSpec(spec);
    QVERIFY(items.size() >= 2);
    QCOMPARE(series(), items);
    QCOMPARE(widget.spec().lines[0].points[2].y(), 77.0);
}

void TestChart::oddSpecsDraw_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 9; ++i)
        QTest::addRow("%d", i) << i;
}

void TestChart::oddSpecsDraw()
{
    QFETCH(int, which);
    const auto line = [](QVector<QPointF> points) {
        ChartSpec spec;
        spec.lines = {{.points = std::move(points)}};
        return spec;
    };
    QVector<ChartSpec> specs{ChartSpec(),
                             line({}),
                             line({{1, 5}}),
                             line({{1, missing}, {2, missing}}),
                             line({{1, 5}, {2, missing}, {3, 4}, {4, infinity}, {5, -1}}),
                             line({{2, 3}, {2, 3}, {2, 3}}),
                             bars(),
                             bars(),
                             line({{1e300, -1e300}, {-1e300, 1e300}})};
    specs[6].bars[0].values = {missing, 0.0, -5.0};
    specs[7].bars.clear();
    specs[7].boxes = {{1, 1, 1, 1, 1, {}}, {0, 1, 2, 3, 4, {missing, 9.0}}};
    specs[0].emptyText = QStringLiteral("Nothing yet");
    ChartWidget widget;
    widget.resize(300, 200);
    widget.setSpec(specs[which]);
    QVERIFY(!widget.grab().isNull());
    widget.setSpec(elbow());
    widget.setSpec(specs[which]);
    widget.resize(5, 5);
    QVERIFY(!widget.grab().isNull());
    QVERIFY(!tableCsv(chartTable(specs[which])).isEmpty());
}

void TestChart::markersAtTheTopAreNotCut()
{
    ChartSpec spec;
    spec.lines = {{.points = {{1, 0.5}, {2, 1.0}}}};
    spec.y.percent = true;
    for (const double height : {400.0, 60.0, 12.0, 5.0, 0.0}) {
        Axes axes = axesOf(spec);
        const double before = axes.y.to;
        axes.plot = {0, 0, 400, height};
        makeRoomAbove(axes, 1.0, 5.0);
        QVERIFY(axes.y.to >= before && std::isfinite(axes.y.to));
        if (height > 10.0) // else there is no room for anything
            QVERIFY(axes.toPixel({2, 1.0}).y() >= 5.0 - 1e-9);
    }
}

void TestChart::clickingAPointActivatesIt()
{
    ChartWidget widget;
    widget.resize(400, 300);
    widget.setSpec(elbow());
    widget.show();
    QSignalSpy spy(&widget, &ChartWidget::pointActivated);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, pixelOf(widget, {5, 20}));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toInt(), 0);
    QCOMPARE(spy[0][1].toInt(), 4);
}

void TestChart::clickingNothingActivatesNothing()
{
    ChartWidget widget;
    widget.resize(400, 300);
    widget.setSpec(elbow());
    QSignalSpy spy(&widget, &ChartWidget::pointActivated);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, pixelOf(widget, {7, 90}));
    QTest::mouseClick(&widget, Qt::RightButton, {}, pixelOf(widget, {5, 20}));
    QCOMPARE(spy.size(), 0);
}

void TestChart::clickingABarActivatesIt()
{
    ChartWidget widget;
    widget.resize(400, 300);
    widget.setSpec(bars());
    QSignalSpy spy(&widget, &ChartWidget::barActivated);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, pixelOf(widget, {1, 5}));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toInt(), 1);
}

void TestChart::keysWalkThePointsAndEnterActivates()
{
    ChartWidget widget;
    widget.resize(400, 300);
    widget.setSpec(elbow());
    widget.show();
    widget.setFocus();
    QSignalSpy spy(&widget, &ChartWidget::pointActivated);
    QTest::keyClick(&widget, Qt::Key_Right);
    QTest::keyClick(&widget, Qt::Key_Right);
    QTest::keyClick(&widget, Qt::Key_Left);
    QTest::keyClick(&widget, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    const int index = spy[0][1].toInt();
    QVERIFY(index == 0 || index == 1);
    QTest::keyClick(&widget, Qt::Key_Right);
    QTest::keyClick(&widget, Qt::Key_Space);
    QCOMPARE(spy[1][1].toInt(), index + 1);
}

void TestChart::theHandlerMayChangeTheChart()
{
    ChartWidget widget;
    widget.resize(400, 300);
    widget.setSpec(elbow());
    QObject::connect(&widget, &ChartWidget::pointActivated, &widget,
                     [&] { widget.setSpec(ChartSpec()); });
    QTest::mouseClick(&widget, Qt::LeftButton, {}, pixelOf(widget, {5, 20}));
    QVERIFY(widget.spec().lines.isEmpty());
}

void TestChart::screenReadersGetASentence()
{
    ChartWidget widget;
    widget.setSpec(elbow());
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&widget);
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Chart);
    QCOMPARE(reader->text(QAccessible::Name), QStringLiteral("Elbow"));
    QCOMPARE(reader->text(QAccessible::Description), elbow().description);
}

void TestChart::pdfContainsItsTexts()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("no pdftotext");
    const QString text = pdfText(elbow());
    for (const auto* expected : {"Elbow", "inertia", "Segments", "100", "20", "1", "3"})
        QVERIFY2(text.contains(QLatin1String(expected)), qPrintable(text));
    const QString categories = pdfText(bars());
    for (const auto* expected : {"Sizes", "One", "Two", "Three"})
        QVERIFY2(categories.contains(QLatin1String(expected)), qPrintable(categories));
}

void TestChart::copyGivesPictureAndData()
{
    ChartWidget widget;
    widget.resize(400, 300);
    widget.setSpec(elbow());
    widget.show();
    widget.setFocus();
    QTest::keySequence(&widget, QKeySequence::Copy);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->text().startsWith(QStringLiteral("Segments\tInertia\n1\t100\n2\t50\n")));
}

void TestChart::picturesOfEveryKindAreWritten()
{
    const ChartPicture picture{.title = QStringLiteral("Elbow"),
                               .size = {300, 200},
                               .paint =
                                   [](QPainter& painter, const QRectF& target, double pointSize) {
                                       paintChart(painter, target, elbow(), Theme::light(),
                                                  pointSize);
                                   },
                               .table = [] { return chartTable(elbow()); }};
    QVERIFY(pictureBytes(picture, PictureFormat::Png).startsWith("\x89PNG"));
    QVERIFY(pictureBytes(picture, PictureFormat::Pdf).startsWith("%PDF"));
    const QByteArray svg = pictureBytes(picture, PictureFormat::Svg);
    QVERIFY(svg.contains("<svg") && svg.contains("Segments"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("elbow.csv"));
    QVERIFY(saveChart(path, picture).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("Segments,Inertia\n1,100\n"));
}

void TestChart::aFormulaInAHeadingIsNeutralised()
{
    const QByteArray csv = tableCsv({{QStringLiteral("=1+1"), QStringLiteral("-5")}});
    QVERIFY(!csv.startsWith('='));
    QVERIFY(csv.contains("-5"));
    QCOMPARE(tableTsv({{QStringLiteral("\u200B=1+1"), QStringLiteral("-5")},
                       {QStringLiteral("a\tb"), QStringLiteral("+")}}),
             QStringLiteral("'\u200B=1+1\t-5\na b\t'+\n"));
}

void TestChart::namesAreLiteralInPictures()
{
    ChartSpec spec = elbow();
    spec.title = QStringLiteral("<b>title</b> &amp; %1");
    spec.x.title = QStringLiteral("<img src=\"x\"> & ]]>");
    const ChartPicture picture{
        .title = spec.title,
        .size = {300, 200},
        .paint =
            [spec](QPainter& painter, const QRectF& target, double pointSize) {
                paintChart(painter, target, spec, Theme::light(), pointSize);
            },
        .table = {}};
    QXmlStreamReader svg(pictureBytes(picture, PictureFormat::Svg));
    QStringList texts;
    while (!svg.atEnd()) {
        if (svg.readNext() == QXmlStreamReader::Characters && !svg.text().trimmed().isEmpty())
            texts << svg.text().toString();
    }
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    QVERIFY(texts.contains(spec.title));
    QVERIFY2(texts.join(QString()).contains(QStringLiteral("<img src=\"x\"> & ]]>")),
             qPrintable(texts.join(QLatin1Char('|'))));
}

void TestChart::aFailedSaveSaysWhy()
{
    const ChartPicture picture{
        .title = {}, .size = {10, 10}, .paint = {}, .table = [] { return QList<QStringList>(); }};
    const Outcome outcome = saveChart(QStringLiteral("/no/such/folder/chart.csv"), picture);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.issue().code, IssueCode::OutputNotWritable);
}

void TestChart::gapsStayEmptyInTheData()
{
    ChartSpec spec = elbow();
    spec.lines[0].points[1].setY(missing);
    const QList<QStringList> table = chartTable(spec);
    QCOMPARE(table[2], QStringList({QStringLiteral("2"), QString()}));
}

void TestChart::tooltipsSayTheValue()
{
    ChartSpec spec = elbow();
    spec.lines[0].low = {{1, 90}};
    spec.lines[0].high = {{1, 110}};
    const QList<ChartTarget> targets = chartTargets(spec);
    const QString text = targetText(targets[0], spec, axesOf(spec));
    QVERIFY(text.contains(QStringLiteral("Segments: 1")));
    QVERIFY(text.contains(QStringLiteral("Inertia: 100")));
    QVERIFY(text.contains(QStringLiteral("from 90")));
    QVERIFY(targetText(chartTargets(bars())[1], bars(), axesOf(bars()))
                .contains(QStringLiteral("Two: 20")));
    spec.lines[0].draftBeyond = 1;
    QCOMPARE(targetText(targets[0], spec, axesOf(spec)), text);
    QVERIFY(targetText(targets[1], spec, axesOf(spec)).contains(QStringLiteral("estimate")));
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
