// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmap/heatmaplayout.h"
#include "charts/heatmap/heatmapwidget.h"
#include "charts/shared/headingtext.h"
#include "look/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace tessera;

namespace {

HeatmapSpec spec(int rows, int columns)
{
    HeatmapSpec result;
    result.segments = rows;
    for (int c = 0; c < columns; ++c)
        result.columns.push_back(QStringLiteral("COLUMN_%1").arg(c + 1));
    for (int r = 0; r < rows; ++r) {
        HeatmapRow row{
            .number = r + 1, .colour = r, .name = QStringLiteral("Segment %1").arg(r + 1)};
        for (int c = 0; c < columns; ++c)
            row.values.push_back(0.5 * r - 0.3 * c);
        result.rows.push_back(row);
    }
    result.description = QStringLiteral("Means of segments");
    return result;
}

HeatmapLayout layoutOf(const HeatmapWidget& widget)
{
    return layoutHeatmap(widget.spec(),
                         {.area = QRectF(widget.rect()),
                          .minimumCellWidthPx = heatmapMinimumCellPx,
                          .mirrored = widget.layoutDirection() == Qt::RightToLeft},
                         PaintScale(widget, unitsPerPoint(widget)), widget);
}

} // namespace

class TestHeatmap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysMoveAndEnterActivates();
    void clickingACellActivatesItsRow();
    void clickingAHeadingActivatesItsColumn();
    void cellsHaveTheColourOfTheirValue();
    void cellsNeverOverlap();
    void manyColumnsScrollButNeverShrinkBelowLegible();
    void longHeadingsTurnAndBreak();
    void shortHeadingsCutNoCharacter();
    void emptyAndOddSpecsDraw_data();
    void emptyAndOddSpecsDraw();
    void rightToLeftPutsNamesAtTheRight();
    void screenReadersGetASentence();
    void copyGivesTheNumbers();
    void selectingMovesNothing();
    void onlyColumnsInViewAreLaidOut();
    void aWindowOfManyColumnsIsSaidInWords();
};

void TestHeatmap::keysMoveAndEnterActivates()
{
    HeatmapWidget widget;
    widget.resize(500, 200);
    widget.setSpec(spec(4, 3));
    QSignalSpy spy(&widget, &HeatmapWidget::rowActivated);
    QTest::keyClick(&widget, Qt::Key_Down);
    QTest::keyClick(&widget, Qt::Key_Down);
    QTest::keyClick(&widget, Qt::Key_Up);
    QTest::keyClick(&widget, Qt::Key_Return);
    QTest::keyClick(&widget, Qt::Key_End);
    QTest::keyClick(&widget, Qt::Key_Down);
    QTest::keyClick(&widget, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy[0][0].toInt(), 1);
    QCOMPARE(spy[1][0].toInt(), 3);
    QCOMPARE(spy[1][1].value<Qt::KeyboardModifiers>(), Qt::ControlModifier);
}

void TestHeatmap::clickingACellActivatesItsRow()
{
    HeatmapWidget widget;
    widget.resize(500, 200);
    widget.setSpec(spec(4, 3));
    QSignalSpy spy(&widget, &HeatmapWidget::rowActivated);
    const QPoint place = layoutOf(widget).cell(2, 1).center().toPoint();
    QTest::mouseClick(&widget, Qt::LeftButton, Qt::ShiftModifier, place);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toInt(), 2);
    QCOMPARE(spy[0][1].value<Qt::KeyboardModifiers>(), Qt::ShiftModifier);
}

void TestHeatmap::clickingAHeadingActivatesItsColumn()
{
    HeatmapWidget widget;
    widget.resize(500, 200);
    widget.setSpec(spec(4, 3));
    QSignalSpy spy(&widget, &HeatmapWidget::columnActivated);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, layoutOf(widget).heading(2).center().toPoint());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toInt(), 2);
}

void TestHeatmap::cellsHaveTheColourOfTheirValue()
{
    HeatmapWidget widget;
    widget.setPalette(Theme::light().palette());
    widget.resize(500, 200);
    widget.setSpec(spec(3, 3));
    const QImage image = widget.grab().toImage();
    const HeatmapLayout layout = layoutOf(widget);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const QPointF inside = layout.cell(row, column).topLeft() + QPointF(6, 4);
            const double value = widget.spec()
                                     .rows[static_cast<std::size_t>(row)]
                                     .values[static_cast<std::size_t>(column)];
            QCOMPARE(image.pixelColor(inside.toPoint()), Theme::light().diverging(value));
        }
    }
}

void TestHeatmap::cellsNeverOverlap()
{
    HeatmapWidget widget;
    widget.resize(860, 260);
    widget.setSpec(spec(6, 17));
    const HeatmapLayout layout = layoutOf(widget);
    QVERIFY(!layout.cell(2, 3).intersects(layout.cell(2, 4)));
    QVERIFY(!layout.cell(2, 3).intersects(layout.cell(3, 3)));
    QVERIFY(!layout.cell(0, 0).intersects(layout.name(0)));
    QVERIFY(!layout.cell(0, 0).intersects(layout.heading(0)));
    QVERIFY(layout.cell(5, 16).right() <= widget.width());
    QVERIFY(layout.cell(5, 16).bottom() <= widget.height());
}

void TestHeatmap::manyColumnsScrollButNeverShrinkBelowLegible()
{
    HeatmapWidget widget;
    widget.resize(500, 260);
    widget.setSpec(spec(6, 60));
    widget.show();
    auto* bar = widget.findChild<QScrollBar*>();
    QVERIFY(bar && bar->isVisible());
    QVERIFY(layoutOf(widget).cellWidth >= heatmapMinimumCellPx - 1e-9);
    QSignalSpy spy(&widget, &HeatmapWidget::columnActivated);
    bar->setValue(bar->maximum());
    QTest::mouseClick(&widget, Qt::LeftButton, {}, QPoint(widget.width() - 4, 6));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toInt(), 59);
    widget.setSpec(spec(6, 3));
    QVERIFY(!bar->isVisible());
}

void TestHeatmap::longHeadingsTurnAndBreak()
{
    HeatmapWidget widget;
    widget.resize(700, 260);
    HeatmapSpec many = spec(3, 12);
    many.columns[4] = QStringLiteral("PURCHASES_INSTALLMENTS_FREQUENCY");
    widget.setSpec(many);
    QCOMPARE(layoutOf(widget).headings, HeadingStyle::Vertical);
    QVERIFY(layoutOf(widget).headingLines[4].size() > 1);
    const QFontMetricsF metrics(textFont(TextStyle::Axis));
    QCOMPARE(wrappedHeading(QStringLiteral("one two"), 1e9, 3, metrics).size(), 1);
    QCOMPARE(wrappedHeading(QStringLiteral("one two three four"), 1.0, 3, metrics).size(), 3);
    QCOMPARE(wrappedHeading(QString(), 10.0, 3, metrics).size(), 0);
}

void TestHeatmap::shortHeadingsCutNoCharacter()
{
    const QFontMetricsF metrics(textFont(TextStyle::Axis));
    const QString heading = QString::fromUtf8("😀😀😀😀😀😀 x😀😀😀😀😀😀");
    for (int width = 10; width < 200; width += 3)
        QVERIFY(shortHeading(heading, metrics, width).isValidUtf16());
}

void TestHeatmap::emptyAndOddSpecsDraw_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("no columns") << 3 << 0;
    QTest::newRow("no rows") << 0 << 3;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("many rows") << 100 << 2;
}

void TestHeatmap::emptyAndOddSpecsDraw()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    HeatmapWidget widget;
    widget.resize(300, 150);
    HeatmapSpec odd = spec(rows, columns);
    if (rows > 0 && columns > 0) {
        odd.rows[0].values[0] = std::nan("");
        odd.rows[0].name = QString(300, QLatin1Char('W'));
        odd.selected = {0, 99};
    }
    if (rows > 1)
        odd.rows[1].values.clear();
    widget.setSpec(odd);
    QVERIFY(!widget.grab().isNull());
    widget.setStale(true);
    widget.resize(1, 1);
    QVERIFY(!widget.grab().isNull());
    QTest::keyClick(&widget, Qt::Key_Down);
    QTest::keyClick(&widget, Qt::Key_Return);
}

void TestHeatmap::rightToLeftPutsNamesAtTheRight()
{
    HeatmapWidget widget;
    widget.setLayoutDirection(Qt::RightToLeft);
    widget.resize(500, 200);
    widget.setSpec(spec(3, 4));
    const HeatmapLayout layout = layoutOf(widget);
    QVERIFY(layout.name(0).left() > layout.cell(0, 0).right() - 1);
    QVERIFY(layout.cell(0, 1).right() < layout.cell(0, 0).left() + 1);
    QSignalSpy spy(&widget, &HeatmapWidget::columnActivated);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, layout.heading(3).center().toPoint());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toInt(), 3);
}

void TestHeatmap::screenReadersGetASentence()
{
    HeatmapWidget widget;
    widget.setSpec(spec(2, 2));
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&widget);
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Chart);
    QVERIFY(!reader->text(QAccessible::Name).isEmpty());
    QCOMPARE(reader->text(QAccessible::Description), QStringLiteral("Means of segments"));
}

void TestHeatmap::copyGivesTheNumbers()
{
    HeatmapWidget widget;
    widget.resize(300, 150);
    widget.setSpec(spec(2, 2));
    QTest::keySequence(&widget, QKeySequence::Copy);
    QVERIFY(QApplication::clipboard()->text().startsWith(
        QStringLiteral("name\tCOLUMN_1\tCOLUMN_2\nSegment 1\t0\t-0.3\n")));
}

void TestHeatmap::selectingMovesNothing()
{
    HeatmapWidget widget;
    widget.resize(500, 200);
    HeatmapSpec plain = spec(4, 4);
    widget.setSpec(plain);
    const QRectF before = layoutOf(widget).cell(1, 1);
    plain.selected = {1};
    widget.setSpec(plain);
    QCOMPARE(layoutOf(widget).cell(1, 1), before);
}

void TestHeatmap::onlyColumnsInViewAreLaidOut()
{
    HeatmapWidget widget;
    widget.resize(500, 260);
    widget.setSpec(spec(6, 20'000));
    const HeatmapLayout layout = layoutOf(widget);
    QCOMPARE(layout.firstColumn, 0);
    QVERIFY(layout.endColumn < 20);
    QCOMPARE(layout.headingLines.size(), static_cast<std::size_t>(layout.endColumn));
    QVERIFY(widget.sizeHint().width() < 3'000);
    widget.show();
    const double above = layout.cells.top();
    auto* bar = widget.findChild<QScrollBar*>();
    bar->setValue(bar->maximum());
    QVERIFY(!widget.grab().isNull());
    // The headings keep their height while one scrolls.
    QCOMPARE(layoutOf(widget).cells.top(), above);
}

void TestHeatmap::aWindowOfManyColumnsIsSaidInWords()
{
    HeatmapWidget widget;
    QString window;
    connect(&widget, &HeatmapWidget::windowChanged, this, [&](const QString& w) { window = w; });
    widget.resize(500, 260);
    widget.show();
    widget.setSpec(spec(6, 20'000));
    QVERIFY2(window.startsWith(QStringLiteral("1–")), qPrintable(window));
    QVERIFY2(window.endsWith(QStringLiteral("of 20,000")), qPrintable(window));
    auto* bar = widget.findChild<QScrollBar*>();
    bar->setValue(bar->maximum());
    QVERIFY2(window.contains(QStringLiteral("–20,000 of")), qPrintable(window));
    widget.setSpec(spec(6, 3));
    QCOMPARE(window, QString());
}

QTEST_MAIN(TestHeatmap)
#include "tst_heatmap.moc"
