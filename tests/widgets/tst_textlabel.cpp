// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/labels/textlabel.h"

#include <QTest>
#include <QVBoxLayout>

using namespace tessera;

class TestTextLabel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBlockBreaksWordsThatAreLongerThanALine();
    void aBlockBreaksBetweenWordsWhereItCan();
};

namespace {

constexpr int widthPx = 220;

/// A block as it stands in a column at the side of the window.
struct Column {
    QWidget box;
    TextBlock* block = new TextBlock(TextStyle::Secondary);

    explicit Column(const QString& text)
    {
        auto* column = new QVBoxLayout(&box);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(block);
        column->addStretch();
        block->setText(text);
        box.setFixedWidth(widthPx);
        box.resize(widthPx, 400);
        box.show();
    }
};

} // namespace

void TestTextLabel::aBlockBreaksWordsThatAreLongerThanALine()
{
    const QString word(80, QLatin1Char('L'));
    Column column(QStringLiteral("Column 8 · %1: +0.96").arg(word));
    QVERIFY(QTest::qWaitForWindowExposed(&column.box));
    const QFontMetrics metrics = column.block->fontMetrics();
    QVERIFY(column.block->minimumSizeHint().width() <= widthPx);
    QVERIFY(column.block->sizeHint().width() < metrics.horizontalAdvance(word) / 2);
    QCOMPARE(column.block->width(), widthPx);
    const int lines = metrics.horizontalAdvance(word) / widthPx + 1;
    QVERIFY(column.block->height() >= lines * metrics.height());
    // Every line is painted: the last one, too, has ink.
    const QImage image = column.block->grab().toImage();
    const QColor paper = image.pixelColor(image.width() - 1, image.height() - 1);
    bool inked = false;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = image.height() - metrics.height(); y < image.height(); ++y)
            inked = inked || image.pixelColor(x, y) != paper;
    }
    QVERIFY(inked);
}

void TestTextLabel::aBlockBreaksBetweenWordsWhereItCan()
{
    Column column(
        QStringLiteral("These say nearly the same, and count twice:\nage · income: +0.9"));
    QVERIFY(QTest::qWaitForWindowExposed(&column.box));
    const QLabel& asLabel = *column.block;
    QCOMPARE(column.block->heightForWidth(widthPx), asLabel.QLabel::heightForWidth(widthPx));
}

QTEST_MAIN(TestTextLabel)
#include "tst_textlabel.moc"
