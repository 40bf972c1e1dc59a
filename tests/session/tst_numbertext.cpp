// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/numbertext.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace tessera;

class TestNumberText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void valuesShowTheDigitsThatMatter_data();
    void valuesShowTheDigitsThatMatter();
    void signsAreTrueAndZeroHasNone();
    void sharesAreRounded();
    void countsAndAxisLabels();
    void germanReadsGerman();
};

void TestNumberText::valuesShowTheDigitsThatMatter_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](double value, const char* text) {
        QTest::newRow(text) << value << QString::fromUtf8(text);
    };
    row(1564.47, "1,564");
    row(0.087, "0.087");
    row(15.6447, "15.64");
    row(0, "0");
    row(12.0, "12");
    row(-0.5, "−0.5");
    row(1234567.8, "1,234,568");
    row(0.00012345, "0.0001234");
    row(std::numeric_limits<double>::quiet_NaN(), "–");
    row(std::numeric_limits<double>::infinity(), "∞");
    row(-std::numeric_limits<double>::infinity(), "−∞");
}

void TestNumberText::valuesShowTheDigitsThatMatter()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(valueText(value), text);
}

void TestNumberText::signsAreTrueAndZeroHasNone()
{
    QCOMPARE(signedText(1.25, 1), QStringLiteral("+1.3"));
    QCOMPARE(signedText(-0.61), QStringLiteral("−0.6"));
    QCOMPARE(signedText(0.04), QStringLiteral("0.0"));
    QCOMPARE(signedText(-0.04), QStringLiteral("0.0"));
    QCOMPARE(fixedText(-0.0004, 2), QStringLiteral("0.00"));
    QCOMPARE(fixedText(1234.5, 1), QStringLiteral("1,234.5"));
}

void TestNumberText::sharesAreRounded()
{
    QCOMPARE(shareText(0.445), QStringLiteral("45\u00A0%"));
    QCOMPARE(shareText(0.4456, 1), QStringLiteral("44.6\u00A0%"));
    QCOMPARE(shareText(-0.0001), QStringLiteral("0\u00A0%"));
    QCOMPARE(shareText(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("–"));
}

void TestNumberText::countsAndAxisLabels()
{
    QCOMPARE(countText(8950), QStringLiteral("8,950"));
    QCOMPARE(countText(-3), QStringLiteral("−3"));
    QCOMPARE(compactText(120000), QStringLiteral("120k"));
    QCOMPARE(compactText(2.5e6), QStringLiteral("2.5M"));
    QCOMPARE(compactText(999.0), QStringLiteral("999"));
    QCOMPARE(compactText(-40000), QStringLiteral("−40k"));
    QCOMPARE(compactText(999'990), QStringLiteral("1M"));
    QCOMPARE(compactText(0.25), QStringLiteral("0.25"));
}

void TestNumberText::germanReadsGerman()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(valueText(1564.47, 6), QStringLiteral("1.564,47"));
    QCOMPARE(shareText(0.5), QStringLiteral("50\u00A0%"));
    QCOMPARE(valueText(0.5), QStringLiteral("0,5"));
}

QTEST_APPLESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
