// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/labels/icon.h"

#include "look/theme.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QImage>
#include <QRawFont>
#include <QTest>

using namespace tessera;

namespace {

/// Pixels that are not transparent.
int inkedPixels(const QImage& picture)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += qAlpha(picture.pixel(x, y)) > 0 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIconDrawsSomethingInTheColourAskedFor()
    {
        const QStringList files =
            QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() >= 30);
        for (const QString& file : files) {
            const QIcon drawn = icon(file.chopped(4), Qt::red);
            const QImage picture = drawn.pixmap(QSize(32, 32)).toImage();
            QVERIFY2(inkedPixels(picture) > 10, qPrintable(file));
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    const QColor pixel = picture.pixelColor(x, y);
                    if (pixel.alpha() > 0)
                        QVERIFY2(pixel.green() < 8 && pixel.blue() < 8, qPrintable(file));
                }
            }
        }
    }

    void lineIconsFollowTheTheme()
    {
        const QIcon follows = lineIcon(QStringLiteral("check"));
        qApp->setPalette(Theme::light().palette());
        const QImage onLight = follows.pixmap(QSize(32, 32)).toImage();
        qApp->setPalette(Theme::darkTheme().palette());
        const QImage onDark = follows.pixmap(QSize(32, 32)).toImage();
        QVERIFY(onLight != onDark);
    }

    void anUnknownNameGivesNoIcon()
    {
        QVERIFY(icon(QStringLiteral("no-such"), Qt::red).isNull() &&
                lineIcon(QStringLiteral("no-such")).isNull());
    }

    void theProgramHasItsOwnIcon()
    {
        QVERIFY(inkedPixels(applicationIcon().pixmap(QSize(64, 64)).toImage()) > 2000);
    }

    void noInstalledFontTakesThePlaceOfTheBundledOne()
    {
        for (const char* weight : {"Regular", "Medium", "SemiBold", "Bold"}) {
            QVERIFY(QFontDatabase::addApplicationFont(
                        QStringLiteral(":/fonts/NotoSans-%1.ttf").arg(QLatin1String(weight))) >= 0);
        }
        for (const QFont::Weight weight :
             {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
            const QFont font(QStringLiteral("Tessera Sans"), 12, weight);
            const QRawFont found = QRawFont::fromFont(font);
            QCOMPARE(found.familyName(), QStringLiteral("Tessera Sans"));
            QCOMPARE(found.weight(), int(weight));
            QVERIFY(found.supportsCharacter(QChar(0x2212)));
        }
    }

    void theBundledFontHasEveryWeightAndTheSignsOfTheProgram()
    {
        const QString signs = QStringLiteral("−×·–—…≤≥≈→²σ€£ß¿ñЖ0123456789");
        for (const char* weight : {"Regular", "Medium", "SemiBold", "Bold"}) {
            const QString path =
                QStringLiteral(":/fonts/NotoSans-%1.ttf").arg(QLatin1String(weight));
            QRawFont font(path, 20);
            QVERIFY2(font.isValid(), weight);
            for (const QChar sign : signs)
                QVERIFY2(font.supportsCharacter(sign), qPrintable(path + QLatin1Char(' ') + sign));
            const auto digits = font.glyphIndexesForString(QStringLiteral("0123456789+−"));
            const auto widths = font.advancesForGlyphIndexes(digits);
            for (const QPointF& width : widths)
                QCOMPARE(width.x(), widths.first().x());
        }
    }
};

QTEST_MAIN(TestIcon)
#include "tst_icon.moc"
