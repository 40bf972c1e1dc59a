// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numberlimits.h"

#include <QTest>

#include <limits>

using namespace tessera;

class TestNumberLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeNumbersAreReadHoweverTheyAreSpelt()
    {
        for (const char* text : {"100000", "1e+05", "1e5", "100000.0", "1000000e-1", "0100000"})
            QCOMPARE(wholeFromText(text).value_or(0), std::uint64_t{100'000});
        QCOMPARE(wholeFromText("18446744073709551615").value_or(0),
                 std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(wholeFromText("-0").value_or(1), std::uint64_t{0});
        for (const char* text : {"", " 1", "1 ", "+1", "-1", "1.5", "1e-1", "1,000", "0x10", "inf",
                                 "nan", "1e999", "18446744073709551616", "1e20", "one"})
            QVERIFY2(!wholeFromText(text), text);
    }

    void numbersAreFiniteOrNone()
    {
        QCOMPARE(numberFromText("-2.5e3").value_or(0), -2500.0);
        for (const char* text : {"", "inf", "-inf", "nan", "1e999", "2.5x", "0x1p3"})
            QVERIFY2(!numberFromText(text), text);
    }

    void textsReadBackTheSameAndWholeNumbersAreWrittenAsSuch()
    {
        QCOMPARE(textOfNumber(100'000), std::string("100000"));
        QCOMPARE(textOfNumber(1e15), std::string("1000000000000000"));
        QCOMPARE(textOfNumber(-3), std::string("-3"));
        QCOMPARE(textOfNumber(0.1), std::string("0.1"));
        for (const double value : {1e-12, 1.0 / 3.0, 1e15, 1e15 + 2, 1e300, 5e-324, 82.5, -0.25})
            QCOMPARE(numberFromText(textOfNumber(value)).value_or(0), value);
    }
};

QTEST_APPLESS_MAIN(TestNumberLimits)
#include "tst_numberlimits.moc"
