// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bars/contrastbars.h"
#include "look/badge.h"
#include "look/theme.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <limits>

using namespace tessera;

namespace {

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

ContrastBarsSpec spec(QVector<double> values)
{
    ContrastBarsSpec result;
    for (qsizetype i = 0; i < values.size(); ++i)
        result.labels.push_back(QStringLiteral("Feature %1").arg(i + 1));
    result.values = std::move(values);
    result.colour = {.kind = ColourRole::Segment, .segment = 2, .segments = 4};
    result.description = QStringLiteral("What differs");
    return result;
}

QImage drawn(const ContrastBarsSpec& what)
{
    ContrastBars bars;
    bars.setPalette(Theme::light().palette());
    bars.setSpec(what);
    bars.resize(300, std::max(1, bars.sizeHint().height()));
    return bars.grab().toImage();
}

} // namespace

class TestContrast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lengthFollowsTheValue();
    void negativeBarsAreMuted();
    void limitClampsTheLength();
    void oddValuesDraw();
    void screenReadersGetASentence();
    void badgesBeyondEightHaveAnotherShape();
    void badgesDrawEveryNumber();
};

void TestContrast::lengthFollowsTheValue()
{
    const QColor colour = Theme::light().segment(2, 4);
    const int one = pixelsOf(drawn(spec({2.0})), colour);
    const int two = pixelsOf(drawn(spec({2.0, 1.0})), colour);
    QVERIFY(one > 100);
    QVERIFY(std::abs(two - 1.5 * one) < 0.08 * one);
}

void TestContrast::negativeBarsAreMuted()
{
    const QImage image = drawn(spec({-1.0}));
    QCOMPARE(pixelsOf(image, Theme::light().segment(2, 4)), 0);
    QVERIFY(pixelsOf(image, Theme::light().muted) > 100);
}

void TestContrast::limitClampsTheLength()
{
    ContrastBarsSpec clamped = spec({50.0});
    clamped.limit = 2.0;
    const QColor colour = Theme::light().segment(2, 4);
    const int full = pixelsOf(drawn(clamped), colour);
    clamped.values = {2.0};
    QVERIFY(std::abs(pixelsOf(drawn(clamped), colour) - full) < 0.1 * full);
}

void TestContrast::oddValuesDraw()
{
    const double missing = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    QVERIFY(!drawn(spec({})).isNull());
    QVERIFY(!drawn(spec({missing, infinity, -infinity})).isNull());
    QVERIFY(!drawn(spec({0.0, 0.0})).isNull());
    ContrastBarsSpec uneven = spec({1.0, 2.0});
    uneven.labels.resize(1);
    QVERIFY(!drawn(uneven).isNull());
    ContrastBarsSpec wide = spec({1.0});
    wide.labels[0] = QString(400, QLatin1Char('W'));
    QVERIFY(!drawn(wide).isNull());
}

void TestContrast::screenReadersGetASentence()
{
    ContrastBars bars;
    bars.setSpec(spec({1.0}));
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&bars);
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Chart);
    QCOMPARE(reader->text(QAccessible::Description), QStringLiteral("What differs"));
}

void TestContrast::badgesBeyondEightHaveAnotherShape()
{
    const auto badge = [](int colour) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintBadge(painter, QRectF(4, 4, 32, 32), 1, colour, 20, Theme::light());
        return image;
    };
    QVERIFY(badge(0) != badge(8));
    QVERIFY(badge(8) != badge(16));
    QCOMPARE(badge(0), badge(0));
}

void TestContrast::badgesDrawEveryNumber()
{
    for (const int number : {0, 1, 9, 10, 99, 100, 1000}) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintBadge(painter, QRectF(4, 4, 32, 32), number, 3, 6, Theme::light(), 4.0);
        painter.end();
        QVERIFY(pixelsOf(image, Theme::light().segment(3, 6)) > 20);
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    }
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
