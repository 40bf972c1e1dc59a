// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"

#include <QApplication>
#include <QIcon>
#include <QImage>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <numbers>

using namespace tessera;

namespace {

using Vector = std::array<double, 3>;
using Matrix3 = std::array<Vector, 3>;

Vector product(const Matrix3& matrix, const Vector& v)
{
    Vector result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return result;
}

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Vector linearOf(const QColor& colour)
{
    return {toLinear(colour.redF()), toLinear(colour.greenF()), toLinear(colour.blueF())};
}

double contrastOf(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const Vector rgb = linearOf(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

// Machado, Oliveira, Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision
// Deficiency", IEEE TVCG 15(6): severity 1.0, applied to linear RGB.
constexpr Matrix3 normalVision{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix3 protanopia{{{0.152286, 1.052583, -0.204868},
                              {0.114503, 0.786281, 0.099216},
                              {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix3 deuteranopia{{{0.367322, 0.860646, -0.227968},
                                {0.280085, 0.672501, 0.047413},
                                {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix3 tritanopia{{{1.255528, -0.076749, -0.178779},
                              {-0.078411, 0.930809, 0.147602},
                              {0.004733, 0.691367, 0.303900}}};

/// CIE L*a*b*, D65, from linear sRGB.
Vector labOf(const Vector& linear)
{
    constexpr Matrix3 toXyz{{{0.4124564, 0.3575761, 0.1804375},
                             {0.2126729, 0.7151522, 0.0721750},
                             {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Vector white{0.95047, 1.0, 1.08883};
    Vector f = product(toXyz, linear);
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = f[i] / white[i];
        f[i] = t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
    }
    return {116.0 * f[1] - 16.0, 500.0 * (f[0] - f[1]), 200.0 * (f[1] - f[2])};
}

double degrees(double radians)
{
    return radians * 180.0 / std::numbers::pi;
}
double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

/// Sharma, Wu, Dalal 2005, "The CIEDE2000 Color-Difference Formula".
double ciede2000(const Vector& first, const Vector& second)
{
    const double meanC = (std::hypot(first[1], first[2]) + std::hypot(second[1], second[2])) / 2.0;
    const double c7 = std::pow(meanC, 7.0);
    const double g = 0.5 * (1.0 - std::sqrt(c7 / (c7 + std::pow(25.0, 7.0))));
    const double a1 = (1.0 + g) * first[1];
    const double a2 = (1.0 + g) * second[1];
    const double c1 = std::hypot(a1, first[2]);
    const double c2 = std::hypot(a2, second[2]);
    const auto hue = [](double b, double a) {
        const double h = a == 0.0 && b == 0.0 ? 0.0 : degrees(std::atan2(b, a));
        return h < 0.0 ? h + 360.0 : h;
    };
    const double h1 = hue(first[2], a1);
    const double h2 = hue(second[2], a2);
    double dh = c1 * c2 == 0.0 ? 0.0 : h2 - h1;
    dh += dh > 180.0 ? -360.0 : dh < -180.0 ? 360.0 : 0.0;
    const double deltaL = second[0] - first[0];
    const double deltaC = c2 - c1;
    const double deltaH = 2.0 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2.0));
    const double l = (first[0] + second[0]) / 2.0;
    const double c = (c1 + c2) / 2.0;
    double h = h1 + h2;
    if (c1 * c2 != 0.0) {
        if (std::abs(h1 - h2) > 180.0)
            h += h < 360.0 ? 360.0 : -360.0;
        h /= 2.0;
    }
    const double t = 1.0 - 0.17 * std::cos(radians(h - 30.0)) + 0.24 * std::cos(radians(2.0 * h)) +
                     0.32 * std::cos(radians(3.0 * h + 6.0)) -
                     0.20 * std::cos(radians(4.0 * h - 63.0));
    const double l50 = (l - 50.0) * (l - 50.0);
    const double sl = 1.0 + 0.015 * l50 / std::sqrt(20.0 + l50);
    const double sc = 1.0 + 0.045 * c;
    const double sh = 1.0 + 0.015 * c * t;
    const double power = std::pow(c, 7.0);
    const double rc = 2.0 * std::sqrt(power / (power + std::pow(25.0, 7.0)));
    const double rt = -std::sin(radians(60.0 * std::exp(-std::pow((h - 275.0) / 25.0, 2.0)))) * rc;
    return std::sqrt(std::pow(deltaL / sl, 2.0) + std::pow(deltaC / sc, 2.0) +
                     std::pow(deltaH / sh, 2.0) + rt * (deltaC / sc) * (deltaH / sh));
}

double smallestDistance(const Theme& theme, int count, const Matrix3& vision)
{
    double smallest = std::numeric_limits<double>::infinity();
    const auto seen = [&](int index) {
        Vector linear = product(vision, linearOf(theme.segment(index, count)));
        for (double& channel : linear)
            channel = std::clamp(channel, 0.0, 1.0);
        return labOf(linear);
    };
    for (int i = 0; i < count; ++i) {
        for (int j = i + 1; j < count; ++j)
            smallest = std::min(smallest, ciede2000(seen(i), seen(j)));
    }
    return smallest;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void distanceFollowsThePublishedPairs();
    void segmentColoursStayApartForEveryVision_data();
    void segmentColoursStayApartForEveryVision();
    void textIsReadable_data();
    void textIsReadable();
    void coloursRepeatBeyondEight();
    void rampIsClampedAndMeetsTheMiddle();
    void themeFollowsThePalette();
    void styleSheetHasNoOpenToken();
    void theMarksOfTheStyleSheetCanBeRead();
    void fontsHaveTheSizesOfTheDesign();
};

void TestTheme::distanceFollowsThePublishedPairs()
{
    // Pairs 1, 7, 17 and 25 of Sharma, Wu, Dalal 2005, table 1.
    QVERIFY(std::abs(ciede2000({50, 2.6772, -79.7751}, {50, 0, -82.7485}) - 2.0425) < 1e-4);
    QVERIFY(std::abs(ciede2000({50, 0, 0}, {50, -1, 2}) - 2.3669) < 1e-4);
    QVERIFY(std::abs(ciede2000({50, 2.5, 0}, {73, 25, -18}) - 27.1492) < 1e-4);
    QVERIFY(std::abs(ciede2000({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) -
                     1.2644) < 1e-4);
}

void TestTheme::segmentColoursStayApartForEveryVision_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("bound");
    // The light palette of six is at 9.6 for tritanopes in this simulation, all else at 10 or more.
    QTest::newRow("light 6") << false << 6 << 9.5;
    QTest::newRow("light 8") << false << 8 << 10.0;
    QTest::newRow("dark 6") << true << 6 << 10.0;
    QTest::newRow("dark 8") << true << 8 << 10.0;
}

void TestTheme::segmentColoursStayApartForEveryVision()
{
    QFETCH(bool, dark);
    QFETCH(int, count);
    QFETCH(double, bound);
    const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
    double worst = std::numeric_limits<double>::infinity();
    for (const Matrix3* vision : {&normalVision, &protanopia, &deuteranopia, &tritanopia})
        worst = std::min(worst, smallestDistance(theme, count, *vision));
    QVERIFY2(worst >= bound, qPrintable(QString::number(worst)));
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textIsReadable()
{
    QFETCH(bool, dark);
    const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
    const auto readable = [](const QColor& ink, const QColor& paper) {
        const double ratio = contrastOf(ink, paper);
        QVERIFY2(
            ratio >= 4.5,
            qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), paper.name()).arg(ratio)));
    };
    for (const QColor& paper : {theme.surface, theme.background, theme.side}) {
        for (const QColor& ink :
             {theme.text, theme.textSecondary, theme.ok, theme.warning, theme.error, theme.accent})
            readable(ink, paper);
    }
    readable(theme.textHint, theme.surface);
    readable(theme.textHint, theme.side);
    readable(theme.text, theme.hover);
    readable(theme.text, theme.accentWeak);
    readable(theme.warning, theme.warningWeak);
    readable(theme.error, theme.errorWeak);
    readable(theme.onFilledButton, theme.filledButton);
    readable(theme.palette().color(QPalette::ToolTipText),
             theme.palette().color(QPalette::ToolTipBase));
    for (double value = -2.5; value <= 2.5; value += 0.01) {
        const QColor cell = theme.diverging(value);
        readable(theme.textOn(cell), cell);
    }
    for (int i = 0; i < 8; ++i) {
        readable(theme.textOn(theme.segment(i, 6)), theme.segment(i, 6));
        readable(theme.textOn(theme.segment(i, 8)), theme.segment(i, 8));
    }
}

void TestTheme::coloursRepeatBeyondEight()
{
    const Theme& theme = Theme::light();
    QCOMPARE(theme.segment(8, 12), theme.segment(0, 12));
    QCOMPARE(theme.segment(7, 12), theme.segment(7, 8));
    QCOMPARE(theme.segment(0, 0), theme.segment(0, 6));
    QCOMPARE(theme.segment(-1, 6), theme.segment(5, 6));
}

void TestTheme::rampIsClampedAndMeetsTheMiddle()
{
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
        QCOMPARE(theme->diverging(0.0), theme->divergingMiddle);
        QCOMPARE(theme->diverging(2.0), theme->divergingHigh);
        QCOMPARE(theme->diverging(99.0), theme->divergingHigh);
        QCOMPARE(theme->diverging(-99.0), theme->divergingLow);
        QCOMPARE(theme->diverging(std::nan("")), theme->divergingMiddle);
        QCOMPARE(theme->diverging(1.0, 0.0), theme->divergingMiddle);
        QVERIFY(theme->diverging(0.5) != theme->divergingMiddle);
    }
}

void TestTheme::themeFollowsThePalette()
{
    QWidget widget;
    widget.setPalette(Theme::darkTheme().palette());
    QVERIFY(Theme::of(&widget).dark);
    widget.setPalette(Theme::light().palette());
    QVERIFY(!Theme::of(&widget).dark);
}

void TestTheme::styleSheetHasNoOpenToken()
{
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
        const QString sheet = theme->styleSheet();
        QVERIFY(sheet.contains(theme->accent.name()));
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QCOMPARE(sheet.count(QLatin1Char('{')), sheet.count(QLatin1Char('}')));
    }
}

/// Qt's readers of SVG are plugins, which some releases have in a package of their own.
void TestTheme::theMarksOfTheStyleSheetCanBeRead()
{
    static const QRegularExpression mark(QStringLiteral("url\\(([^)]+)\\)"));
    QRegularExpressionMatchIterator marks = mark.globalMatch(Theme::light().styleSheet());
    QVERIFY(marks.hasNext());
    while (marks.hasNext()) {
        const QString path = marks.next().captured(1);
        QVERIFY2(!QImage(path).isNull(), qPrintable(path));
        QVERIFY2(!QIcon(path).pixmap(16).isNull(), qPrintable(path));
    }
}

void TestTheme::fontsHaveTheSizesOfTheDesign()
{
    QCOMPARE(textFont(TextStyle::Title).pointSizeF(), 16.0);
    QCOMPARE(textFont(TextStyle::CardTitle).pointSizeF(), 10.5);
    QCOMPARE(textFont(TextStyle::Body).pointSizeF(), 10.0);
    QCOMPARE(textFont(TextStyle::Secondary).pointSizeF(), 9.0);
    QCOMPARE(textFont(TextStyle::Axis).pointSizeF(), 8.5);
    QCOMPARE(textFont(TextStyle::Axis).family(), QStringLiteral("Tessera Sans"));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
